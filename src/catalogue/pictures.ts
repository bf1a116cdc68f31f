import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { type Catalogue, recordFile, siteFile } from './load.ts';
import { type Focus, LEAST, MIDDLE } from './photograph.ts';

/** What a picture is for: the home page, the head of a record's page, a place further down a page, a map. */
export type PictureUse = 'hero' | 'lead' | 'further' | 'map';

/** A picture, and the field of a content file that names it. */
export type Picture = {
  use: PictureUse;
  /** The content file. */
  of: string;
  path: string[];
  /** As the field names it: a file beside the content file. */
  name: string;
  focus: Focus;
};

/** Collections whose records may have photographs. */
const PHOTOGRAPHED = ['projects', 'parks', 'sites', 'stories', 'companies'] as const;
export type PhotographedRecord = Catalogue[(typeof PHOTOGRAPHED)[number]][number];

/** Where the picture itself is. */
export function pictureFile({ of, name }: Pick<Picture, 'of' | 'name'>): string {
  return join(dirname(of), name);
}

function photographsOf(record: PhotographedRecord): Picture[] {
  // Companies have no page of their own that one could lead.
  const first = record.collection === 'companies' ? 'further' : 'lead';
  return record.photographs.map(({ file, focus }, position) => ({
    use: position === 0 ? first : 'further',
    of: recordFile(record),
    path: ['photographs', String(position), 'file'],
    name: file,
    focus,
  }));
}

/** Every picture of the catalogue. */
export function picturesOf(catalogue: Catalogue): Picture[] {
  const { hero } = catalogue.site;
  const home: Picture[] = hero
    ? [{ use: 'hero', of: siteFile(), path: ['hero', 'file'], name: hero.file, focus: hero.focus }]
    : [];
  const maps = catalogue.parks.flatMap((park): Picture[] => {
    const of = recordFile(park);
    const path = ['map', 'image'];
    return park.map ? [{ use: 'map', of, path, name: park.map.image, focus: MIDDLE }] : [];
  });
  const records = PHOTOGRAPHED.flatMap((name): PhotographedRecord[] => catalogue[name]);
  return [...home, ...records.flatMap(photographsOf), ...maps];
}

export type Size = { width: number; height: number };

/** Pixels of a picture as it is looked at; a telephone held upright stores its photographs lying, with a note. */
export async function pictureSize(file: string): Promise<Size> {
  return (await sharp(file).metadata()).autoOrient;
}

const shown = ({ width, height }: Size) => `${width} × ${height}`;

async function problemOf(picture: Picture) {
  const { use, of: file, path, name: value } = picture;
  const field = path.join('.');
  const found = (code: string, more = {}) => ({
    file,
    path,
    code,
    params: { field, value, ...more },
  });
  const image = pictureFile(picture);
  if (!existsSync(image)) return found(use === 'map' ? 'map.missing' : 'photograph.missing');
  const size = await pictureSize(image).catch(() => null);
  if (!size) return found('photograph.unreadable');
  const isSmall = size.width < LEAST.width || size.height < LEAST.height;
  if (use === 'map' || !isSmall) return null;
  return found('photograph.small', { has: shown(size), needed: shown(LEAST) });
}

/** Pictures that would be a hole or a blur in the page. */
export async function unusablePictures(catalogue: Catalogue) {
  const found = await Promise.all(picturesOf(catalogue).map(problemOf));
  return found.filter((problem) => problem !== null);
}

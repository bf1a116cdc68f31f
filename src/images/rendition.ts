import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { type Picture, pictureFile, pictureSize, type Size } from '../catalogue/pictures.ts';
import { type Crop, cropOf, SHAPES, type ShapeName, widthsOf } from './shapes.ts';

export const FORMATS = ['avif', 'webp'] as const;
export type Format = (typeof FORMATS)[number];

/** AVIF at effort 4, the library's default, takes three to five times as long as at 3 and saves one byte in fifty. */
const SETTINGS = { avif: { quality: 55, effort: 3 }, webp: { quality: 76 } } as const;

/** One file to be made of a part of a picture. */
export type Rendition = {
  /** Of all that its bytes depend on, so that a browser may keep it for ever: `3f2a9c01b2d4e5f6-wide-800`. */
  name: string;
  file: string;
  crop: Crop;
  width: number;
};

/** A picture in one shape: its renditions from narrow to wide, and the size of the widest. */
export type Shaped = Size & { renditions: Rendition[] };

type Source = Size & { hash: string };
const sources = new Map<string, { stamp: string; source: Promise<Source> }>();

async function read(file: string): Promise<Source> {
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return { ...(await pictureSize(file)), hash };
}

/** The picture's size and hash, read again only when its file has changed. */
async function sourceOf(file: string): Promise<Source> {
  const { mtimeMs, size } = await stat(file);
  const stamp = `${mtimeMs} ${size}`;
  const known = sources.get(file);
  if (known?.stamp === stamp) return known.source;
  const source = read(file);
  sources.set(file, { stamp, source });
  return source;
}

/** The names and sizes of what is made of a picture for a shape; nothing is made yet. */
export async function shaped(
  picture: Pick<Picture, 'of' | 'name' | 'focus'>,
  shape: ShapeName,
): Promise<Shaped> {
  const file = pictureFile(picture);
  const source = await sourceOf(file);
  const { ratio, widths } = SHAPES[shape];
  const crop = cropOf(source, ratio, picture.focus);
  const recipe = JSON.stringify([source.hash, crop, SETTINGS, sharp.versions]);
  const hash = createHash('sha256').update(recipe).digest('hex').slice(0, 16);
  const renditions = widthsOf(crop, widths).map((width) => ({
    name: `${hash}-${shape}-${width}`,
    file,
    crop,
    width,
  }));
  const width = renditions.at(-1)?.width ?? crop.width;
  return { renditions, width, height: heightOf(crop, width) };
}

function heightOf(crop: Crop, width: number): number {
  return Math.round((crop.height * width) / crop.width);
}

/** The part, upright, at its width, on white; the camera's notes (place, time, device) stay behind. */
function part({ file, crop, width }: Omit<Rendition, 'name'>) {
  const { left, top, width: across, height: down } = crop;
  return sharp(file)
    .autoOrient()
    .extract({ left, top, width: across, height: down })
    .resize(width, heightOf(crop, width))
    .flatten({ background: '#fff' })
    .toColourspace('srgb');
}

export function encode(rendition: Rendition, format: Format): Promise<Buffer> {
  const picture = part(rendition);
  return format === 'avif'
    ? picture.avif(SETTINGS.avif).toBuffer()
    : picture.webp(SETTINGS.webp).toBuffer();
}

/** About a hundred bytes that stand for the picture until it has come. */
export function encodePlaceholder({ file, crop }: Rendition): Promise<Buffer> {
  return part({ file, crop, width: 20 }).webp({ quality: 40 }).toBuffer();
}

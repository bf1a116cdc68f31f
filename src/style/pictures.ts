import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MIDDLE } from '../catalogue/photograph.ts';
import { renditionBytes } from '../images/kept.ts';
import { FORMATS, type Format, shaped } from '../images/rendition.ts';
import { SHAPES, type ShapeName } from '../images/shapes.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'pictures');

/** The county is invented and so has no photographs: these stand for one, and for a map. */
export const PICTURES = { river: join(FOLDER, 'river.svg'), map: join(FOLDER, 'map.svg') };

/** A rendition of one of them by its address, as of `/images/3f2a9c01b2d4e5f6-wide-800.webp`; null for any other. */
export async function sampleRendition(
  path: string,
): Promise<{ bytes: Buffer; format: Format } | null> {
  const [, name, extension] = /\/images\/([\w-]+)\.(\w+)$/.exec(path) ?? [];
  const format = FORMATS.find((known) => known === extension);
  if (!format) return null;
  for (const file of Object.values(PICTURES)) {
    for (const shape of Object.keys(SHAPES) as ShapeName[]) {
      const { renditions } = await shaped(
        { of: file, name: file.slice(FOLDER.length + 1), focus: MIDDLE },
        shape,
      );
      const rendition = renditions.find((one) => one.name === name);
      if (rendition) return { bytes: await renditionBytes(rendition, format), format };
    }
  }
  return null;
}

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cacheDirectory } from '../catalogue/directories.ts';
import { encode, encodePlaceholder, type Format, type Rendition } from './rendition.ts';

async function readOrMake(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const bytes = await make();
  await mkdir(dirname(file), { recursive: true });
  // A build that is ended half-way leaves no half a picture.
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
  return bytes;
}

const underWay = new Map<string, Promise<Buffer>>();

/** What was made before, else made now, once, and kept: the name says all that the bytes depend on. */
function kept(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = cacheDirectory('images', name);
  const begun = underWay.get(file);
  if (begun) return begun;
  const work = readOrMake(file, make).finally(() => underWay.delete(file));
  underWay.set(file, work);
  return work;
}

export function renditionBytes(rendition: Rendition, format: Format): Promise<Buffer> {
  return kept(`${rendition.name}.${format}`, () => encode(rendition, format));
}

/** @example await placeholder(rendition) // => 'data:image/webp;base64,UklGR…' */
export async function placeholder(rendition: Rendition): Promise<string> {
  const bytes = await kept(`${rendition.name}.tiny`, () => encodePlaceholder(rendition));
  return `data:image/webp;base64,${bytes.toString('base64')}`;
}

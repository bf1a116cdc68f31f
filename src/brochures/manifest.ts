import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDirectory } from '../catalogue/directories.ts';
import type { LocaleTag } from '../language/locales.ts';

export type BrochureKind = 'project' | 'park' | 'book';

/** One PDF as built. */
export type Brochure = {
  kind: BrochureKind;
  /** The record's id; `catalogue` for the book. */
  id: string;
  tag: LocaleTag;
  /** Where it is found, relative to the site's base path: `brochures/en/wc-2026-014.pdf`. */
  file: string;
  bytes: number;
  pages: number;
  /** Of all that it was made from. */
  hash: string;
};

export type Brochures = {
  all: Brochure[];
  /** @example find('book', 'catalogue', 'en')?.pages // => 24 */
  find(kind: BrochureKind, id: string, tag: LocaleTag): Brochure | null;
};

export const BOOK_ID = 'catalogue';

/** Where PDFs are kept between builds; a brochure's `file` is a path within it. */
export function brochureDirectory(...parts: string[]): string {
  return cacheDirectory('brochures', ...parts);
}

export function manifestFile(): string {
  return brochureDirectory('manifest.json');
}

function key({ kind, id, tag }: Pick<Brochure, 'kind' | 'id' | 'tag'>): string {
  return join(kind, id, tag);
}

async function read(): Promise<Brochures> {
  const all = JSON.parse(await readFile(manifestFile(), 'utf8')) as Brochure[];
  const known = new Map(all.map((brochure) => [key(brochure), brochure]));
  return { all, find: (kind, id, tag) => known.get(key({ kind, id, tag })) ?? null };
}

const NONE: Brochures = { all: [], find: () => null };

let loaded: { key: string; brochures: Promise<Brochures> } | undefined;

/** The PDFs of the last build, read from disk at run time and again only when they were built anew; none before. */
export async function loadBrochures(): Promise<Brochures> {
  const file = await stat(manifestFile()).catch(() => null);
  if (!file) return NONE;
  const key = `${manifestFile()}@${file.mtimeMs}`;
  if (loaded?.key !== key) loaded = { key, brochures: read() };
  return loaded.brochures;
}

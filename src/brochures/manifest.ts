import { readFile, stat } from 'node:fs/promises';
import { cacheDirectory } from '../catalogue/directories.ts';
import type { LocaleTag } from '../language/locales.ts';

export type BrochureKind = 'project' | 'park' | 'book';

/** One PDF: `file` is its address below the site's folder. */
export type Brochure = {
  kind: BrochureKind;
  id: string;
  tag: LocaleTag;
  file: string;
  bytes: number;
  pages: number;
  hash: string;
};

export type Brochures = {
  all: Brochure[];
  find(kind: BrochureKind, id: string, tag: LocaleTag): Brochure | undefined;
};

export function manifestFile(): string {
  return cacheDirectory('brochures', 'manifest.json');
}

function indexed(all: Brochure[]): Brochures {
  const byKey = new Map(all.map((brochure) => [keyOf(brochure), brochure]));
  return { all, find: (kind, id, tag) => byKey.get(keyOf({ kind, id, tag })) };
}

function keyOf({ kind, id, tag }: Pick<Brochure, 'kind' | 'id' | 'tag'>): string {
  return `${kind}/${id}/${tag}`;
}

let loaded: { key: string; brochures: Promise<Brochures> } | undefined;

/** The PDFs of the last build; none where nothing was built. */
export async function loadBrochures(): Promise<Brochures> {
  const file = manifestFile();
  const found = await stat(file).catch(() => null);
  if (!found) return indexed([]);
  const key = `${file}@${found.mtimeMs}`;
  if (loaded?.key !== key) {
    const brochures = readFile(file, 'utf8').then((text) => indexed(JSON.parse(text)));
    loaded = { key, brochures };
  }
  return loaded.brochures;
}

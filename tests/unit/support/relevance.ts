import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { vi } from 'vitest';
import { unspaced } from '../../../src/search/cjk-text.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import type { SearchRecord } from '../../../src/search/records.ts';

/** A query as people type it; of the records that answer it, 2 are what is meant and 1 what also helps. */
export type Judged = { lang: string; query: string; relevant: Record<string, 1 | 2> };
export type Measures = { precision: number; recall: number; ndcg: number };

/** Results that are looked at. */
const FIRST = 10;

export async function writeIndex(records: SearchRecord[], outputPath: string): Promise<void> {
  const { index } = await createIndex({ includeCharacters: '-/' });
  if (!index) throw new Error('no index');
  for (const record of records) {
    const { errors } = await index.addCustomRecord(record);
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  await index.writeFiles({ outputPath });
  await index.deleteIndex();
}

/** The same record as Pagefind by itself would be given it. */
export function plainRecord({ meta, content, ...record }: SearchRecord): SearchRecord {
  const { keywords: _, figures: __, hidden: ___, title = '', code = '', ...rest } = meta;
  const text = [unspaced(title), code, unspaced(content)].join('\n');
  return { ...record, content: text, meta: { ...rest, code, title: unspaced(title) } };
}

/**
 * Opens an index in Node: Pagefind's own browser module, which is given files in the place of a network, until
 * `vi.unstubAllGlobals`.
 */
export async function openPagefind(
  directory: string,
  language: string,
  options: Record<string, unknown>,
): Promise<Pagefind> {
  const origin = 'http://localhost';
  vi.stubGlobal('document', {
    querySelector: () => ({ getAttribute: () => language }),
    currentScript: null,
  });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL(origin));
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const path = new URL(String(address), origin).pathname;
    return new Response(new Uint8Array(await readFile(path)));
  });
  // A module has one index open, and each language its own.
  const module = join(directory, `${language}.js`);
  await copyFile(join(directory, 'pagefind.js'), module);
  const pagefind: Pagefind = await import(pathToFileURL(module).href);
  await pagefind.options({ ...options, basePath: `${directory}/`, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Discounted by the logarithm of the place, against the best order there could be. */
function ndcg(gains: number[], ideal: number[]): number {
  const sum = (list: number[]) =>
    list.slice(0, FIRST).reduce((all, gain, i) => all + (2 ** gain - 1) / Math.log2(i + 2), 0);
  return sum(gains) / sum([...ideal].sort((a, b) => b - a));
}

/**
 * Precision is of the first five, or of as many as there are relevant ones; recall of the first ten.
 *
 * @param found addresses of records, best first
 */
export function measure(found: readonly string[], relevant: Judged['relevant']): Measures {
  const gains = found.slice(0, FIRST).map((record) => relevant[record] ?? 0);
  const wanted = Object.values(relevant);
  const places = Math.min(5, wanted.length);
  const right = gains.slice(0, places).filter((gain) => gain > 0).length;
  const all = gains.filter((gain) => gain > 0).length;
  return {
    precision: right / places,
    recall: all / Math.min(FIRST, wanted.length),
    ndcg: ndcg(gains, wanted),
  };
}

export function mean(list: readonly Measures[]): Measures {
  const of = (name: keyof Measures) =>
    list.reduce((sum, each) => sum + each[name], 0) / Math.max(1, list.length);
  return { precision: of('precision'), recall: of('recall'), ndcg: of('ndcg') };
}

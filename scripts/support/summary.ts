import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

export type Summary = {
  languages: readonly string[];
  pages: number;
  pdfs: number;
  records: number;
  bytes: number;
  seconds: number;
};

/** How many records each language's search index holds; none where nothing was indexed. */
async function searchRecords(directory: string): Promise<number> {
  const entry = join(directory, 'pagefind', 'pagefind-entry.json');
  const text = await readFile(entry, 'utf8').catch(() => '{}');
  const { languages = {} } = JSON.parse(text) as {
    languages?: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** What a build has written, counted in the folder itself. */
export async function summarise(
  directory: string,
  languages: readonly string[],
  seconds: number,
): Promise<Summary> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  const count = (extension: string) =>
    files.filter(({ name }) => extname(name) === extension).length;
  return {
    languages,
    pages: count('.html'),
    pdfs: count('.pdf'),
    records: await searchRecords(directory),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    seconds,
  };
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** @example summaryText(summary) // => '  languages       3  zh-Hans, zh-Hant, en\n  pages         214\n…' */
export function summaryText({ languages, ...counts }: Summary): string {
  const rows: [string, number, string?][] = [
    ['languages', languages.length, languages.join(', ')],
    ['pages', counts.pages],
    ['PDFs', counts.pdfs],
    ['search records', counts.records],
    ['bytes', counts.bytes],
    ['seconds', counts.seconds],
  ];
  return rows
    .map(([name, value, more]) =>
      `  ${name.padEnd(15)}${number.format(value).padStart(12)}  ${more ?? ''}`.trimEnd(),
    )
    .join('\n');
}

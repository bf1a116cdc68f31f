import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { MISSING } from '../../src/brochures/glyphs.ts';
import { jobs } from '../../src/brochures/job.ts';
import { type BrochureKind, loadBrochures } from '../../src/brochures/manifest.ts';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { outputDirectory } from '../../src/catalogue/directories.ts';
import type { Catalogue } from '../../src/catalogue/load.ts';
import {
  counterpart,
  type Difference,
  pageDifferences,
  pdfDifferences,
  wordsOf,
} from '../../src/checks/built/figures.ts';
import { type BuiltPage, builtPages } from '../../src/checks/built/page.ts';
import { pdfText } from '../../src/checks/built/pdf.ts';
import { pressText } from '../../src/components/media/press-text.ts';
import { type LocaleTag, locale } from '../../src/language/locales.ts';
import { publishedTags, sourceTag } from '../../src/language/localise.ts';
import { readerOf } from '../../src/language/reader.ts';
import { knownIn } from '../../src/language/reading/agree.ts';

test.describe.configure({ mode: 'serial' });

let catalogue: Catalogue;
let pages: BuiltPage[];
let source: LocaleTag;

test.beforeAll(async () => {
  catalogue = await buildCatalogue();
  pages = builtPages(outputDirectory());
  source = sourceTag(catalogue);
});

/** The pages of the source's language, by their paths. */
const sources = () =>
  new Map(pages.filter(({ lang }) => lang === source).map((page) => [page.file, page]));

/** Each language counts the words of its own texts. */
const pressLengths = () =>
  new Set(
    publishedTags(catalogue).flatMap((tag) =>
      catalogue.media.map((text) => pressText(readerOf(catalogue, tag), text).length),
    ),
  );

test('every figure of every page is one of the same page in the source’s language', () => {
  const originals = sources();
  const known = new Map(
    [...originals].map(([file, page]) => [file, knownIn({ text: wordsOf(page), tag: source })]),
  );
  const compared = pages.filter(
    ({ lang, file }) => lang !== source && known.has(counterpart(file, source)),
  );
  expect(compared.length).toBeGreaterThan(originals.size * (publishedTags(catalogue).length - 2));
  const lengths = pressLengths();
  const found = compared.flatMap(({ pieces, ...page }) => {
    const original = known.get(counterpart(page.file, source));
    const borne = pieces.filter(({ text }) => !lengths.has(text));
    return original
      ? pageDifferences({ ...page, pieces: borne }, original, catalogue.site.rates)
      : [];
  });
  expect(found).toEqual([]);
});

/** Folders of the pages that say what a PDF says; all of them for the book. */
function foldersOf(kind: BrochureKind, id: string): string[] {
  if (kind === 'book') return [''];
  const project = kind === 'project' ? catalogue.projects.find((record) => record.id === id) : null;
  return [
    `${kind}s/${id}/`,
    ...(project?.park ? [`parks/${project.park}/`] : []),
    ...(project?.industry ? [`industries/${project.industry}/`] : []),
  ];
}

/** What the source's pages in these folders say. */
function said(folders: string[]): string {
  const starts = folders.map((folder) => `${locale(source).path}/${folder}`);
  return pages
    .filter(({ file }) => starts.some((start) => file.startsWith(start)))
    .map(wordsOf)
    .join('\n');
}

/** What a template is given to set; prose is markup, with its signs escaped. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.startsWith('<svg') ? [] : [value.replace(/\\(.)/gu, '$1')];
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

test('every figure of every PDF is one of the source’s', async () => {
  test.setTimeout(240_000);
  const { all, find } = await loadBrochures();
  const text = new Map<string, string>();
  for (const { file, tag } of all) {
    // Letters from right to left come out of a PDF in the order in which they are seen.
    if (locale(tag).dir === 'ltr') text.set(file, await pdfText(join(outputDirectory(), file)));
  }
  for (const tag of publishedTags(catalogue).filter((other) => locale(other).dir === 'rtl')) {
    for (const { file, data } of jobs(catalogue, tag)) text.set(file, stringsIn(data).join(' '));
  }
  const found = all
    .filter(({ tag }) => tag !== source)
    .flatMap(({ kind, id, tag, file, pages: count }): Difference[] => {
      const original = find(kind, id, source);
      if (!original) return [{ file, text: 'has no source' }];
      const before = `${text.get(original.file)}\n${said(foldersOf(kind, id))}`;
      const fallback = (catalogue.site.fallback[tag] ?? source) as LocaleTag;
      const sheet = { file, text: text.get(file) ?? '', pages: count, tag, fallback };
      return pdfDifferences(sheet, before, source, catalogue.site.rates);
    });
  expect(text.size).toBeGreaterThan(100);
  // The sign that stands for a character which no face has.
  expect([...text].filter(([, words]) => words.includes(MISSING)).map(([file]) => file)).toEqual(
    [],
  );
  expect(found).toEqual([]);
});

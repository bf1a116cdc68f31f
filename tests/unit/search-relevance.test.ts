import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Brochures } from '../../src/brochures/manifest.ts';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { LOCALE_TAGS, type LocaleTag, locale } from '../../src/language/locales.ts';
import { recordPath } from '../../src/outreach/addresses.ts';
import { find, type Index, openIndex } from '../../src/search/find.ts';
import { OPTIONS, type Pagefind } from '../../src/search/pagefind.ts';
import { addressedRecords, searchRecords } from '../../src/search/records.ts';
import { lexicon } from '../../src/search/terms.ts';
import {
  type Judged,
  type Measures,
  mean,
  measure,
  openPagefind,
  plainRecord,
  writeIndex,
} from './support/relevance.ts';

type Row = { lang: string; query: string; ours: Measures; plain: Measures; found: string[] };

const corpus: Judged[] = JSON.parse(await readFile('tests/corpus/queries.json', 'utf8'));
const tags = LOCALE_TAGS.filter((tag) => corpus.some(({ lang }) => lang === locale(tag).path));
/** Sheets repeat their records; where they stand is another test's. */
const NO_SHEETS: Brochures = { all: [], find: () => null };
let folder: string;
let rows: Row[];

/** `projects/lithium-cathode` of `/zh/projects/lithium-cathode/`, `contacts/food-desk` of `/zh/contact/#food-desk`. */
type Addresses = Map<string, string>;

async function addresses(hits: { data(): Promise<{ url: string }> }[], known: Addresses) {
  const pages = await Promise.all(hits.slice(0, 10).map((hit) => hit.data()));
  return pages.map(({ url }) => known.get(url) ?? url);
}

async function runLanguage(tag: LocaleTag, index: Index, plain: Pagefind, known: Addresses) {
  const own = corpus.filter(({ lang }) => lang === locale(tag).path);
  const done: Row[] = [];
  for (const { lang, query, relevant } of own) {
    const found = await addresses((await find(index, query)).hits, known);
    const bare = await addresses((await plain.search(query, {})).results, known);
    done.push({
      lang,
      query,
      found,
      ours: measure(found, relevant),
      plain: measure(bare, relevant),
    });
  }
  return done;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-search-'));
  const catalogue = await buildCatalogue();
  const records = Object.fromEntries(
    tags.map((tag) => [tag, searchRecords(catalogue, tag, NO_SHEETS)]),
  );
  const all = Object.values(records).flat();
  const [ours, bare] = [join(folder, 'ours'), join(folder, 'plain')];
  await writeIndex(all, ours);
  await writeIndex(all.map(plainRecord), bare);
  await close();
  rows = [];
  for (const tag of tags) {
    const { path } = locale(tag);
    const known = new Map(
      addressedRecords(catalogue).map((record) => [
        recordPath(catalogue.site, tag, record),
        `${record.collection}/${record.id}`,
      ]),
    );
    const pagefind = await openPagefind(ours, path, OPTIONS);
    const index = openIndex(pagefind, lexicon(catalogue, tag), tag);
    rows.push(
      ...(await runLanguage(tag, index, await openPagefind(bare, path, { baseUrl: '/' }), known)),
    );
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

function table(): string {
  const languages = [...new Set(rows.map(({ lang }) => lang)), 'all'];
  const percent = (value: number) => (100 * value).toFixed(1).padStart(6);
  const lines = languages.map((lang) => {
    const own = rows.filter((row) => lang === 'all' || row.lang === lang);
    const both = [mean(own.map(({ ours }) => ours)), mean(own.map(({ plain }) => plain))];
    const cells = both.map(({ precision, recall, ndcg }) => [precision, recall, ndcg].map(percent));
    return `${lang.padEnd(8)}${String(own.length).padStart(4)} |${cells.map((c) => c.join(' ')).join(' |')}`;
  });
  return ['            ours: P@5, recall, nDCG@10 | plain Pagefind', ...lines].join('\n');
}

test('what people type finds what answers it, and better than by Pagefind alone', () => {
  console.log(table());
  if (process.env['SHOW']) {
    for (const row of rows.filter(({ ours }) => ours.ndcg < 0.75)) {
      const wanted = corpus.find(({ lang, query }) => lang === row.lang && query === row.query);
      console.log(
        row.ours.ndcg.toFixed(2),
        row.plain.ndcg.toFixed(2),
        row.lang,
        row.query,
        '\n   ',
        row.found.slice(0, 7).join(' '),
        '\n   want',
        Object.keys(wanted?.relevant ?? {}).join(' '),
      );
    }
  }
  expect(rows.length).toBeGreaterThanOrEqual(80);
});

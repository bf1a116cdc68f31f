import { hasCjk, spaced, unspaced } from './cjk-text.ts';

/** The part of Pagefind's browser interface that is used here. */
export type Fragment = { url: string; excerpt: string; meta: Record<string, string> };
type Result = { id: string; score: number; data(): Promise<Fragment> };
type Filters = Record<string, Record<string, number>>;
type Chosen = { filters: Record<string, string> };
export type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(language?: string): Promise<void>;
  filters(): Promise<Filters>;
  search(query: string, options: Chosen): Promise<{ results: Result[] }>;
};

export type Found = Pick<Result, 'data'>;
export type Search = {
  filters(): Promise<Filters>;
  find(query: string, filters: Record<string, string>): Promise<Found[]>;
};

/** @example phrase('锂电') // => '"锂 电"' */
function phrase(word: string): string {
  return hasCjk(word) ? `"${spaced(word)}"` : word;
}

/** The words that a long query is made of; single characters are left out, as every page holds them. */
function wordsIn(query: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(query);
  return [...segments].map(({ segment }) => segment).filter((word) => [...word].length > 1);
}

/** Results that every one of the queries finds, best first. */
async function findAll(pagefind: Pagefind, queries: string[], chosen: Chosen): Promise<Result[]> {
  const found = await Promise.all(queries.map((query) => pagefind.search(query, chosen)));
  const [first, ...rest] = found.map(({ results }) => results);
  const scores = rest.map((results) => new Map(results.map(({ id, score }) => [id, score])));
  return (first ?? [])
    .filter(({ id }) => scores.every((others) => others.has(id)))
    .map((result) => {
      const others = scores.map((byId) => byId.get(result.id) ?? 0);
      return { ...result, score: result.score + others.reduce((sum, score) => sum + score, 0) };
    })
    .sort((a, b) => b.score - a.score);
}

function readable(result: Result): Found {
  return {
    data: async () => {
      const page = await result.data();
      return { ...page, excerpt: unspaced(page.excerpt) };
    },
  };
}

/**
 * Searches the index of a language. Chinese, Japanese and Korean words are phrases; where a phrase is found nowhere, the words in it are looked for apart
 * (锂电正极 finds what holds 锂电 and 正极).
 */
export async function find(
  pagefind: Pagefind,
  query: string,
  filters: Record<string, string>,
  language: string,
): Promise<Found[]> {
  const typed = query.replaceAll('"', '').trim();
  if (typed === '') return [];
  const chosen = { filters };
  if (!hasCjk(typed)) {
    return (await pagefind.search(query.trim(), chosen)).results.map(readable);
  }
  const exact = await findAll(pagefind, typed.split(/\s+/).map(phrase), chosen);
  if (exact.length > 0) return exact.map(readable);
  const words = wordsIn(typed, language);
  return words.length > 1 ? (await findAll(pagefind, words.map(phrase), chosen)).map(readable) : [];
}

/** Opens the index of a language. */
export async function openSearch(base: string, language: string): Promise<Search> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: '/', excerptLength: 24 });
  await pagefind.init(language);
  return {
    filters: () => pagefind.filters(),
    find: (query, filters) => find(pagefind, query, filters, language),
  };
}

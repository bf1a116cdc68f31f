/** The part of Pagefind's browser interface that is used here. */
export type Fragment = {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
};
type Result = { data(): Promise<Fragment> };
type Found = { results: Result[] };
type Filters = Record<string, Record<string, number>>;
type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(language?: string): Promise<void>;
  filters(): Promise<Filters>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<Found>;
};

export type Search = {
  filters(): Promise<Filters>;
  find(query: string, filters: Record<string, string>): Promise<Result[]>;
};

const HAN = /\p{Script=Han}/u;

/** How many results of a loose Chinese query are read to see whether they hold its words. */
const READ = 80;

/**
 * A Chinese query as phrases: Pagefind cuts a query otherwise than its index, so 招商引资 would be found by its characters.
 *
 * @example phrases('锂电 2026') // => '"锂电" 2026'
 */
export function phrases(query: string): string {
  const words = query.trim().split(/\s+/);
  return words.map((word) => (HAN.test(word) ? `"${word.replaceAll('"', '')}"` : word)).join(' ');
}

/** Whether a page holds every word of the query as it was typed. */
export function holds(
  { content, meta }: Pick<Fragment, 'content' | 'meta'>,
  query: string,
): boolean {
  const text = `${meta['title'] ?? ''}\n${content}`.toLowerCase();
  return query
    .toLowerCase()
    .replaceAll('"', '')
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Opens the index of a language. */
export async function openSearch(base: string, language: string): Promise<Search> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: '/', excerptLength: 24 });
  await pagefind.init(language);
  return {
    filters: () => pagefind.filters(),
    find: async (query, filters) => {
      if (query.trim() === '') return [];
      const exact = await pagefind.search(phrases(query), { filters });
      if (exact.results.length > 0 || !HAN.test(query)) return exact.results;
      // A phrase may be cut where the index does not cut; the loose query finds it among others.
      const loose = (await pagefind.search(query, { filters })).results.slice(0, READ);
      const pages = await Promise.all(loose.map((result) => result.data()));
      return pages.filter((page) => holds(page, query)).map((page) => ({ data: async () => page }));
    },
  };
}

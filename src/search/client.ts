/** The part of Pagefind's browser interface that is used here. */
type Fragment = { url: string; excerpt: string; meta: Record<string, string> };
type Found = { results: { id: string; data(): Promise<Fragment> }[] };
type Filters = Record<string, Record<string, number>>;
type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(language?: string): Promise<void>;
  filters(): Promise<Filters>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<Found>;
};

export type Search = {
  filters(): Promise<Filters>;
  find(query: string, filters: Record<string, string>): Promise<Found['results']>;
};

const HAN = /\p{Script=Han}/u;

/**
 * Queries in order of exactness. Pagefind cuts a Chinese query otherwise than its index, so the phrase comes first; the
 * bare query follows for what the phrase does not find.
 *
 * @example queriesFor('锂电 正极') // => ['"锂电" "正极"', '锂电 正极']
 */
export function queriesFor(query: string): string[] {
  const bare = query.trim();
  if (!HAN.test(bare) || bare.includes('"')) return [bare];
  const phrases = bare.split(/\s+/).map((word) => (HAN.test(word) ? `"${word}"` : word));
  return [phrases.join(' '), bare];
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
      for (const attempt of queriesFor(query)) {
        const { results } = await pagefind.search(attempt, { filters });
        if (results.length > 0) return results;
      }
      return [];
    },
  };
}

import { loadFormatWords } from '../language/format/words.browser.ts';
import type { LocaleTag } from '../language/locales.ts';
import type { SearchData } from './data.ts';
import { type Answer, find, openIndex } from './find.ts';
import { likeTerms } from './nearest.ts';
import { type Filters, OPTIONS, type Pagefind } from './pagefind.ts';

export type Search = {
  data: SearchData;
  filters(): Promise<Filters>;
  find(query: string, filters?: Record<string, string>): Promise<Answer>;
  /** What may have been meant by a query that finds nothing. */
  like(query: string): string[];
};

const LIKE = 5;
const open = new Map<string, Promise<Search>>();

async function load(address: string, tag: LocaleTag): Promise<Search> {
  const [answer] = await Promise.all([fetch(address), loadFormatWords(tag)]);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const data: SearchData = await answer.json();
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${data.index}pagefind.js`);
  // Of Chinese, Japanese and Korean every sign is a word.
  const excerptLength = /^(?:zh|ja|ko)/.test(tag) ? 48 : 24;
  await pagefind.options({ ...OPTIONS, excerptLength });
  await pagefind.init();
  const index = openIndex(pagefind, data.lexicon, tag);
  return {
    data,
    filters: () => pagefind.filters(),
    find: (query, filters) => find(index, query, filters),
    like: (query) => likeTerms(query, data.lexicon.terms, LIKE),
  };
}

/**
 * Opens the search of the page's language, once.
 *
 * @param address of its data
 */
export function openSearch(address: string): Promise<Search> {
  const tag = document.documentElement.lang as LocaleTag;
  const opened = open.get(address) ?? load(address, tag);
  open.set(address, opened);
  // What could not be fetched is tried again.
  opened.catch(() => open.delete(address));
  return opened;
}

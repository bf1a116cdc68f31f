import type { LocaleTag } from '../locales.ts';
import type { FormatWords } from './words.ts';

/** In a browser, the table of the reader's language alone is fetched; package.json puts this in the place of `words.ts`. */
const TABLES: Record<LocaleTag, () => Promise<FormatWords>> = {
  'zh-Hans': async () => (await import('./words/zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./words/zh-hant.ts')).zhHant,
  en: async () => (await import('./words/en.ts')).en,
  fr: async () => (await import('./words/fr.ts')).fr,
  de: async () => (await import('./words/de.ts')).de,
  es: async () => (await import('./words/es.ts')).es,
  pt: async () => (await import('./words/pt.ts')).pt,
  ru: async () => (await import('./words/ru.ts')).ru,
  ar: async () => (await import('./words/ar.ts')).ar,
  ja: async () => (await import('./words/ja.ts')).ja,
  ko: async () => (await import('./words/ko.ts')).ko,
  vi: async () => (await import('./words/vi.ts')).vi,
};
const words: Partial<Record<LocaleTag, FormatWords>> = {};

/** Fetches a language's table, after which everything of `language/format` writes that language. */
export async function loadFormatWords(tag: LocaleTag): Promise<void> {
  words[tag] ??= await TABLES[tag]();
}

/** @throws Error where the table has not been fetched */
export function formatWords(tag: LocaleTag): FormatWords {
  const table = words[tag];
  if (!table) throw new Error(`loadFormatWords('${tag}') comes first`);
  return table;
}

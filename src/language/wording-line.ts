import type { AnyRecord } from '../catalogue/load.ts';
import type { LocaleTag } from './locales.ts';
import { sourceTag, type View } from './localise.ts';
import { languageNames } from './names.ts';
import type { Reader } from './reader.ts';

/** That words are not in the reader's language, and in which they are. */
export function fallbackLine(reader: Reader, lang: LocaleTag): string {
  return reader.t('record.fallback', { language: languageNames(reader, [lang]) });
}

/**
 * What a reader must know of a record's words: that they are in another language, or that their source has changed since
 * they were translated, with the day if the record says it. Null where they are the reader's and up to date.
 */
export function wordingLine(reader: Reader, view: View<AnyRecord>): string | null {
  const { record, wording, stale } = view;
  if (wording === 'fallback') return fallbackLine(reader, view.shownIn);
  if (stale.length === 0) return null;
  const language = languageNames(reader, [sourceTag(reader.catalogue)]);
  return record.revised
    ? reader.t('record.stale', { language, date: reader.date(record.revised) })
    : reader.t('record.staleUndated', { language });
}

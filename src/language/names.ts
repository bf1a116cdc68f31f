import type { Reader } from './reader.ts';

/**
 * Languages by their names in the reader's own.
 *
 * @example languageNames(english, ['zh', 'fr']) // => 'Chinese, French'
 */
export function languageNames({ locale, t }: Reader, tags: readonly string[]): string {
  const names = new Intl.DisplayNames([locale.intl], { type: 'language' });
  return tags.map((tag) => names.of(tag) ?? tag).join(t('value.comma'));
}

import { type LocaleTag, locale } from '../locales.ts';

/** Making an `Intl` object costs far more than using it, and a site formats the same few ways. */
const cache = new Map<string, unknown>();

function cached<T>(make: (intl: string) => T, tag: LocaleTag, key: string): T {
  const full = `${tag} ${key}`;
  if (!cache.has(full)) cache.set(full, make(locale(tag).intl));
  return cache.get(full) as T;
}

export function numberFormat(tag: LocaleTag, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return cached(
    (intl) => new Intl.NumberFormat(intl, options),
    tag,
    `number ${JSON.stringify(options)}`,
  );
}

export function dateFormat(
  tag: LocaleTag,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return cached(
    (intl) => new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC' }),
    tag,
    `date ${JSON.stringify(options)}`,
  );
}

/** @example pluralOf(3, 'ar') // => 'few' */
export function pluralOf(count: number, tag: LocaleTag): Intl.LDMLPluralRule {
  return cached((intl) => new Intl.PluralRules(intl), tag, 'plural').select(count);
}

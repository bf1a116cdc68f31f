/** The languages a site can be published in, and what typesetting and formatting need to know of each. */
export type Locale = {
  /** BCP 47 tag, as written in `lang`, `hreflang` and `site.yaml`. */
  tag: LocaleTag;
  /** First segment of every address: `/zh/…`. Lower case; also what Pagefind is told. */
  path: string;
  dir: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  name: string;
  /** Tag handed to `Intl`. Latin digits everywhere: figures must read the same on paper and on screen. */
  intl: string;
};

export const LOCALE_TAGS = ['zh-Hans', 'zh-Hant', 'en', 'ar'] as const;
export type LocaleTag = (typeof LOCALE_TAGS)[number];

const LOCALES: Record<LocaleTag, Locale> = {
  'zh-Hans': { tag: 'zh-Hans', path: 'zh', dir: 'ltr', name: '简体中文', intl: 'zh-Hans-CN' },
  'zh-Hant': { tag: 'zh-Hant', path: 'zh-hant', dir: 'ltr', name: '繁體中文', intl: 'zh-Hant-TW' },
  en: { tag: 'en', path: 'en', dir: 'ltr', name: 'English', intl: 'en-GB' },
  ar: { tag: 'ar', path: 'ar', dir: 'rtl', name: 'العربية', intl: 'ar-u-nu-latn' },
};

/** @example locale('zh-Hans').path // => 'zh' */
export function locale(tag: LocaleTag): Locale {
  return LOCALES[tag];
}

/** @example isLocaleTag('zh-hans') // => false */
export function isLocaleTag(text: string): text is LocaleTag {
  return (LOCALE_TAGS as readonly string[]).includes(text);
}

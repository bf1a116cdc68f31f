/** The languages a site can be published in, and what typesetting and formatting need to know of each. */
export type Locale = {
  /** BCP 47 tag, as written in `lang`, `hreflang` and `site.yaml`. */
  tag: LocaleTag;
  /** First segment of every address: `/zh/…`. Lower case; also what Pagefind is told. */
  path: string;
  dir: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  name: string;
  /** What stands for it in a narrow column. */
  short: string;
  /** Tag handed to `Intl`. Latin digits everywhere: figures must read the same on paper and on screen. */
  intl: string;
};

export const LOCALE_TAGS = [
  'zh-Hans',
  'zh-Hant',
  'en',
  'fr',
  'de',
  'es',
  'pt',
  'ru',
  'ar',
  'ja',
  'ko',
  'vi',
] as const;
export type LocaleTag = (typeof LOCALE_TAGS)[number];

const LOCALES: Record<LocaleTag, Locale> = {
  'zh-Hans': {
    tag: 'zh-Hans',
    path: 'zh',
    dir: 'ltr',
    name: '简体中文',
    short: '简体',
    intl: 'zh-Hans-CN',
  },
  'zh-Hant': {
    tag: 'zh-Hant',
    path: 'zh-hant',
    dir: 'ltr',
    name: '繁體中文',
    short: '繁體',
    intl: 'zh-Hant-TW',
  },
  en: { tag: 'en', path: 'en', dir: 'ltr', name: 'English', short: 'EN', intl: 'en-GB' },
  fr: { tag: 'fr', path: 'fr', dir: 'ltr', name: 'Français', short: 'FR', intl: 'fr-FR' },
  de: { tag: 'de', path: 'de', dir: 'ltr', name: 'Deutsch', short: 'DE', intl: 'de-DE' },
  es: { tag: 'es', path: 'es', dir: 'ltr', name: 'Español', short: 'ES', intl: 'es-ES' },
  pt: { tag: 'pt', path: 'pt', dir: 'ltr', name: 'Português', short: 'PT', intl: 'pt-BR' },
  ru: { tag: 'ru', path: 'ru', dir: 'ltr', name: 'Русский', short: 'RU', intl: 'ru-RU' },
  ar: { tag: 'ar', path: 'ar', dir: 'rtl', name: 'العربية', short: 'AR', intl: 'ar-u-nu-latn' },
  ja: { tag: 'ja', path: 'ja', dir: 'ltr', name: '日本語', short: 'JA', intl: 'ja-JP' },
  ko: { tag: 'ko', path: 'ko', dir: 'ltr', name: '한국어', short: 'KO', intl: 'ko-KR' },
  vi: { tag: 'vi', path: 'vi', dir: 'ltr', name: 'Tiếng Việt', short: 'VI', intl: 'vi-VN' },
};

/** @example locale('zh-Hans').path // => 'zh' */
export function locale(tag: LocaleTag): Locale {
  return LOCALES[tag];
}

/** @example isLocaleTag('zh-hans') // => false */
export function isLocaleTag(text: string): text is LocaleTag {
  return (LOCALE_TAGS as readonly string[]).includes(text);
}

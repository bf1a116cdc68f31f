import type { AddressedRecord, Catalogue } from '../catalogue/load.ts';
import { type LocaleTag, locale } from '../language/locales.ts';
import { language, publishedTags } from '../language/localise.ts';
import { absolute, recordPath, type Section, sectionPath } from './addresses.ts';

/** One page in one language. `translated` pages alone are named in `hreflang` and the sitemap. */
export type Alternate = { tag: LocaleTag; name: string; path: string; translated: boolean };

/** The same section in every published language. */
export function sectionAlternates(catalogue: Catalogue, section: Section): Alternate[] {
  return publishedTags(catalogue).map((tag) => ({
    tag,
    name: locale(tag).name,
    path: sectionPath(catalogue.site, tag, section),
    translated: true,
  }));
}

/** The same record in every published language. */
export function recordAlternates(catalogue: Catalogue, record: AddressedRecord): Alternate[] {
  return publishedTags(catalogue).map((tag) => ({
    tag,
    name: locale(tag).name,
    path: recordPath(catalogue.site, tag, record),
    translated: language(catalogue, tag).view(record).wording !== 'fallback',
  }));
}

export type HrefLang = { hreflang: string; href: string };

/** The reciprocal set for `<head>` and sitemap; none where only one language has the page. */
export function hrefLangs(catalogue: Catalogue, alternates: Alternate[]): HrefLang[] {
  const translated = alternates.filter((alternate) => alternate.translated);
  if (translated.length < 2) return [];
  const { site } = catalogue;
  const preferred = translated.find(({ tag }) => tag === 'en') ?? translated[0];
  return [
    ...translated.map(({ tag, path }) => ({ hreflang: tag as string, href: absolute(site, path) })),
    ...(preferred ? [{ hreflang: 'x-default', href: absolute(site, preferred.path) }] : []),
  ];
}

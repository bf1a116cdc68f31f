import { type AddressedCollection, type AddressedRecord, permanentId } from '../catalogue/load.ts';
import type { Site } from '../catalogue/site.ts';
import { type LocaleTag, locale } from '../language/locales.ts';

/** Pages of a language that are no record's. */
export const SECTIONS = [
  'home',
  'projects',
  'parks',
  'compare',
  'sites',
  'industries',
  'policies',
  'procedures',
  'companies',
  'stories',
  'events',
  'progress',
  'contact',
  'enquiry',
  'shortlist',
  'brochures',
  'media',
  'languages',
  'search',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The folder that the site stands in: `/` or `/invest/`. */
export function basePath(site: Site): string {
  const { pathname } = new URL(site.url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** @example sectionPath(site, 'en', 'projects') // => '/en/projects/' */
export function sectionPath(site: Site, tag: LocaleTag, section: Section): string {
  const tail = { home: '', compare: 'parks/compare/' }[section as string] ?? `${section}/`;
  return `${basePath(site)}${locale(tag).path}/${tail}`;
}

/** Collections whose records stand on one page, each at its own anchor. */
const ON_ONE_PAGE = { contacts: 'contact', companies: 'companies', media: 'media' } as const;

export function isOnOnePage(name: AddressedCollection): name is keyof typeof ON_ONE_PAGE {
  return name in ON_ONE_PAGE;
}

/** Where a record has its page; a hand-made page has no folder. */
export function recordPath(site: Site, tag: LocaleTag, record: Addressable): string {
  const home = sectionPath(site, tag, 'home');
  if (isOnOnePage(record.collection)) {
    return `${home}${ON_ONE_PAGE[record.collection]}/#${record.id}`;
  }
  if (record.collection === 'pages') return `${home}${record.id}/`;
  return `${home}${record.collection}/${record.id}/`;
}

type Addressable = Pick<AddressedRecord, 'collection' | 'id' | 'code'>;

/** The address that is printed and encoded: short, without a language, for ever. */
export function permanentPath(site: Site, record: Addressable): string {
  return `${basePath(site)}p/${permanentId(record)}/`;
}

/** @example absolute(site, '/en/') // => 'https://invest.wangchuan.example/en/' */
export function absolute(site: Site, path: string): string {
  return new URL(path, site.url).href;
}

/** A printed address without its scheme. */
export function shownAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

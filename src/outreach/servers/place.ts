import type { Site } from '../../catalogue/site.ts';
import { isLocaleTag, locale } from '../../language/locales.ts';
import { basePath } from '../addresses.ts';

/** Where the printed configurations suppose the site's files. */
export const ROOT = '/srv/portolan';

/** What a server must know of a site. */
export type Place = {
  host: string;
  /** The folder that the site stands in: `/` or `/invest/`. */
  base: string;
  /** Where the content of `dist/` goes: the server's root and the site's folder. */
  directory: string;
  /** First segments of the addresses of each language: `zh`, `en`. */
  languages: string[];
};

export function placeOf(site: Site): Place {
  const base = basePath(site);
  const languages = site.languages.filter(isLocaleTag).map((tag) => locale(tag).path);
  return { host: new URL(site.url).hostname, base, directory: `${ROOT}${base}`, languages };
}

/**
 * A pattern of `server-headers.ts` for the paths of a site in a folder.
 *
 * @example fromBase('/invest/', '^/embed/') // => '^/invest/embed/'
 */
export function fromBase(base: string, pattern: string): string {
  if (!pattern.startsWith('^/')) return pattern;
  const folder = base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `^${folder}${pattern.slice(2)}`;
}

/** Paths of each language's part; the first group is the language. */
export function languagePattern({ base, languages }: Pick<Place, 'base' | 'languages'>): string {
  return fromBase(base, `^/(${languages.join('|')})/`);
}

/**
 * The page for what is missing: of a language for its own part, of the site for the rest.
 *
 * @param language a first segment, or what a server puts in its place: `$1`
 */
export function missingPage(base: string, language?: string): string {
  return language === undefined ? `${base}404.html` : `${base}${language}/404/index.html`;
}

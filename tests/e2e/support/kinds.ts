import { LOCALE_TAGS, locale } from '../../../src/language/locales.ts';
import { routes } from './site.ts';

/** The languages that every kind of page is tested in: a source, a translation, and one from right to left. */
export const LANGUAGES = ['zh', 'en', 'ar'] as const;

/** In the others these are tested, at the width of a telephone: words may be longer, the pages are the same. */
const FEW = ['home', 'project', 'sites'];

/** A telephone and a desk. */
export const WIDTHS = [390, 1440] as const;

/** Every kind of page of one language; of records the first is taken. */
const PATTERNS: Record<string, RegExp> = {
  home: /^$/,
  projects: /^projects\/$/,
  project: /^projects\/[^/]+\/$/,
  parks: /^parks\/$/,
  park: /^parks\/(?!compare\/)[^/]+\/$/,
  compare: /^parks\/compare\/$/,
  sites: /^sites\/$/,
  site: /^sites\/[^/]+\/$/,
  industries: /^industries\/$/,
  industry: /^industries\/[^/]+\/$/,
  policies: /^policies\/$/,
  policy: /^policies\/[^/]+\/$/,
  procedures: /^procedures\/$/,
  procedure: /^procedures\/[^/]+\/$/,
  companies: /^companies\/$/,
  stories: /^stories\/$/,
  story: /^stories\/[^/]+\/$/,
  events: /^events\/$/,
  event: /^events\/[^/]+\/$/,
  progress: /^progress\/$/,
  contact: /^contact\/$/,
  enquiry: /^enquiry\/$/,
  shortlist: /^shortlist\/$/,
  brochures: /^brochures\/$/,
  media: /^media\/$/,
  languages: /^languages\/$/,
  search: /^search\/$/,
  'not found': /^404\/$/,
  page: /^why-invest\/$/,
};

export type Kind = { name: string; path: string; widths: readonly [number, ...number[]] };

/** One page of each kind that the build has in a language. */
function kindsIn(language: string, all: readonly string[]): Omit<Kind, 'widths'>[] {
  const own = all.filter((path) => path.startsWith(`${language}/`));
  return Object.entries(PATTERNS).flatMap(([name, pattern]) => {
    const path = own.find((candidate) => pattern.test(candidate.slice(language.length + 1)));
    return path === undefined ? [] : [{ name: `${name} in ${language}`, path }];
  });
}

const ALL = routes();
const OTHERS = LOCALE_TAGS.map((tag) => locale(tag).path).filter(
  (path) => !(LANGUAGES as readonly string[]).includes(path),
);

/** One page of each kind, in each of the languages that are published, and the pages without a language. */
export const KINDS: readonly Kind[] = [
  ...[
    { name: 'root', path: '' },
    { name: 'not found', path: '404.html' },
    ...ALL.filter((path) => path.startsWith('p/'))
      .slice(0, 1)
      .map((path) => ({ name: 'permanent address', path })),
    ...LANGUAGES.flatMap((language) => kindsIn(language, ALL)),
  ].map((kind) => ({ ...kind, widths: WIDTHS })),
  ...OTHERS.flatMap((language) => kindsIn(language, ALL))
    .filter(({ name }) => FEW.some((kind) => name.startsWith(`${kind} in`)))
    .map((kind) => ({ ...kind, widths: [WIDTHS[0]] as const })),
];

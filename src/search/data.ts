import type { RecordOf } from '../catalogue/load.ts';
import type { Reader } from '../language/reader.ts';
import { basePath, recordPath, sectionPath } from '../outreach/addresses.ts';
import type { Group } from './groups.ts';
import { type Lexicon, lexicon } from './terms.ts';

type Link = { title: string; href: string; lang?: string | undefined };

/** All that the search of one language needs besides the index; fetched once a visitor turns to it. */
export type SearchData = {
  /** Folder of the index. */
  index: string;
  /** The search page. */
  page: string;
  words: Record<(typeof WORDS)[number], string>;
  groups: Record<Group, string>;
  industries: Link[];
  contact: Link | null;
  lexicon: Lexicon;
};

const WORDS = [
  'label',
  'placeholder',
  'searching',
  'failed',
  'found',
  'none',
  'noneHelp',
  'like',
  'all',
  'close',
] as const;

const byOrder = <R extends { order: number }>(records: readonly R[]) =>
  [...records].sort((a, b) => a.order - b.order);

function linkTo(
  { catalogue, locale, view }: Reader,
  record: RecordOf<'industries'> | RecordOf<'contacts'>,
): Link {
  const { record: shown, langOf } = view<typeof record>(record);
  const href = recordPath(catalogue.site, locale.tag, record);
  return { title: shown.title, href, lang: langOf('title') };
}

export function searchData(reader: Reader): SearchData {
  const { catalogue, locale, t } = reader;
  const [office] = byOrder(catalogue.contacts);
  // A placeholder keeps its braces.
  const word = (name: (typeof WORDS)[number]) => t(`search.${name}`);
  return {
    index: `${basePath(catalogue.site)}pagefind/`,
    page: sectionPath(catalogue.site, locale.tag, 'search'),
    words: Object.fromEntries(WORDS.map((name) => [name, word(name)])) as SearchData['words'],
    groups: {
      projects: t('nav.projects'),
      parks: t('nav.parks'),
      sites: t('nav.sites'),
      policies: t('nav.policies'),
      pages: t('search.others'),
      pdfs: t('search.pdf'),
    },
    industries: byOrder(catalogue.industries).map((industry) => linkTo(reader, industry)),
    contact: office ? linkTo(reader, office) : null,
    lexicon: lexicon(catalogue, locale.tag),
  };
}

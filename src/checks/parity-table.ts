import type { Catalogue } from '../catalogue/load.ts';
import { PARITY_TABLE } from '../language/author-messages/parity.ts';
import type { AuthorLanguage } from '../language/author-messages/words.ts';
import { type Parity, parity, type Share } from '../language/parity.ts';
import { columns } from './text-columns.ts';

const share = ({ done, of }: Share) => `${done}/${of}`;
const SHOWN = ['projects', 'parks', 'pages'] as const;

/** What each published language has, by numbers; null where there is only one. */
export function parityTable(catalogue: Catalogue, language: AuthorLanguage): string | null {
  const languages = parity(catalogue);
  if (languages.length < 2) return null;
  const word = (name: keyof typeof PARITY_TABLE) => PARITY_TABLE[name][language];
  const row = ({ tag, collections, whole, titled, stale }: Parity) => [
    tag,
    share(whole),
    ...SHOWN.map((name) => {
      const found = collections.find((collection) => collection.name === name);
      return found ? share(found.share) : '–';
    }),
    share(titled),
    String(stale),
  ];
  const head = [
    word('language'),
    word('whole'),
    ...SHOWN.map((name) => word(name)),
    word('titled'),
    word('stale'),
  ];
  return [word('title'), ...columns([head, ...languages.map(row)], [1, 2, 3, 4, 5, 6])].join('\n');
}

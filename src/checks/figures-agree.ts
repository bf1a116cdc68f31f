import type { AnyRecord, Catalogue, Words } from '../catalogue/load.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { sourceWords } from '../catalogue/words.ts';
import { isLocaleTag, type LocaleTag } from '../language/locales.ts';
import { sourceTag } from '../language/localise.ts';
import { disagreements, knownIn } from '../language/reading/agree.ts';
import { allRecords, type Check, type Finding, placeOf } from './finding.ts';
import { translations } from './translations.ts';

const QUANTITY = /<Quantity\s+v="([^"]*)"[^>]*>/g;
const ADDRESS = /\s(?:to|src|href)="[^"]*"/g;

/** What a prose says in its own words: figures that the site writes are right by themselves. */
function ownWords(content: string): string {
  return content.replace(QUANTITY, ' ').replace(ADDRESS, ' ');
}

function findingsOf({ site }: Catalogue, record: AnyRecord, words: Words, source: LocaleTag) {
  const tag = words.lang;
  if (!isLocaleTag(tag)) return [];
  const sources = sourceWords(SCHEMAS[record.collection], record);
  const body = record.content.replace(QUANTITY, '$1').replace(ADDRESS, ' ');
  const texts = [...words.texts]
    .map(([path, text]) => ({ path, text, original: sources.get(path) ?? '' }))
    .concat([{ path: 'body', text: ownWords(words.content), original: body }]);
  return texts.flatMap(({ path, text, original }) =>
    disagreements({ text, tag }, knownIn({ text: original, tag: source }), site.rates).map(
      (found): Finding => ({
        check: 'figures-agree',
        severity: 'warning',
        ...placeOf(record, path.split('.'), tag),
        code: `figures-agree.${found.why}`,
        params: { path, text: found.text },
      }),
    ),
  );
}

/** Figures and dates that a translation writes and its source does not bear out. */
export const figuresAgree: Check = {
  id: 'figures-agree',
  title: { en: 'Figures that differ from the source', zh: '与原文不一致的数字' },
  run: (catalogue) => {
    const source = sourceTag(catalogue);
    return allRecords(catalogue).flatMap((record) =>
      translations(catalogue, record).flatMap((words) =>
        findingsOf(catalogue, record, words, source),
      ),
    );
  },
};

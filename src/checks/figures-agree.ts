import { sourceTag } from '../language/localise.ts';
import { disagreements, knownIn } from '../language/reading/agree.ts';
import { type Check, placeOf } from './finding.ts';
import { translatedTexts } from './translations.ts';

const QUANTITY = /<Quantity\s+v="([^"]*)"[^>]*>/g;
const ADDRESS = /\s(?:to|src|href)="[^"]*"/g;

/** What a translation says in its own words: figures that the site writes are right by themselves. */
function ownWords(text: string): string {
  return text.replace(QUANTITY, ' ').replace(ADDRESS, ' ');
}

/** What the source says, figures that the site writes included. */
function allWords(text: string): string {
  return text.replace(QUANTITY, '$1').replace(ADDRESS, ' ');
}

/** Figures and dates that a translation writes and its source does not bear out. */
export const figuresAgree: Check = {
  id: 'figures-agree',
  title: { en: 'Figures that differ from the source', zh: '与原文不一致的数字' },
  run: (catalogue) => {
    const source = sourceTag(catalogue);
    return translatedTexts(catalogue).flatMap(({ record, tag, path, text, original }) => {
      const known = knownIn({ text: allWords(original), tag: source });
      return disagreements({ text: ownWords(text), tag }, known, catalogue.site.rates).map(
        (found) => ({
          check: 'figures-agree',
          severity: 'warning' as const,
          ...placeOf(record, path.split('.'), tag),
          code: `figures-agree.${found.why}`,
          params: { path, text: found.text },
        }),
      );
    });
  },
};

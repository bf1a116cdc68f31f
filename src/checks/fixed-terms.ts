import { sourceTag } from '../language/localise.ts';
import { strayTerms } from '../language/terms.ts';
import { type Check, placeOf } from './finding.ts';
import { translatedTexts } from './translations.ts';

/** Terms that the glossary fixes, translated otherwise. */
export const fixedTerms: Check = {
  id: 'fixed-terms',
  title: {
    en: 'Terms translated otherwise than the glossary says',
    zh: '译法与术语表不一致的术语',
  },
  run: (catalogue) => {
    const source = { tag: sourceTag(catalogue) };
    return translatedTexts(catalogue)
      .filter(({ text }) => text.trim() !== '')
      .flatMap(({ record, tag, path, text, original }) =>
        strayTerms(catalogue.glossary, { ...source, text: original }, { text, tag }).map(
          ({ term, expected }) => ({
            check: 'fixed-terms',
            severity: 'warning' as const,
            ...placeOf(record, path.split('.'), tag),
            code: 'fixed-terms.stray',
            params: { path, term, expected },
          }),
        ),
      );
  },
};

import type { AnyRecord, Catalogue, Words } from '../catalogue/load.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { sourceWords } from '../catalogue/words.ts';
import { isLocaleTag, type LocaleTag } from '../language/locales.ts';
import { sourceTag } from '../language/localise.ts';
import { strayTerms } from '../language/terms.ts';
import { allRecords, type Check, type Finding, placeOf } from './finding.ts';
import { translations } from './translations.ts';

function findingsOf({ glossary }: Catalogue, record: AnyRecord, words: Words, source: LocaleTag) {
  const tag = words.lang;
  if (!isLocaleTag(tag)) return [];
  const sources = sourceWords(SCHEMAS[record.collection], record);
  const texts = [...words.texts, ['body', words.content] as const];
  return texts.flatMap(([path, text]) => {
    const original = path === 'body' ? record.content : (sources.get(path) ?? '');
    if (text.trim() === '') return [];
    return strayTerms(glossary, { text: original, tag: source }, { text, tag }).map(
      ({ term, expected }): Finding => ({
        check: 'fixed-terms',
        severity: 'warning',
        ...placeOf(record, path.split('.'), tag),
        code: 'fixed-terms.stray',
        params: { path, term, expected },
      }),
    );
  });
}

/** Terms that the glossary fixes, translated otherwise. */
export const fixedTerms: Check = {
  id: 'fixed-terms',
  title: {
    en: 'Terms translated otherwise than the glossary says',
    zh: '译法与术语表不一致的术语',
  },
  run: (catalogue) => {
    const source = sourceTag(catalogue);
    return allRecords(catalogue).flatMap((record) =>
      translations(catalogue, record).flatMap((words) =>
        findingsOf(catalogue, record, words, source),
      ),
    );
  },
};

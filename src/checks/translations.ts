import { type AnyRecord, type Catalogue, type Words, wordsKey } from '../catalogue/load.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { sourceWords, type WordPath } from '../catalogue/words.ts';
import { LOCALE_TAGS, type LocaleTag } from '../language/locales.ts';
import { allRecords } from './finding.ts';

/** The words files of a record, in the order of the languages. */
export function translations({ words }: Catalogue, { collection, id }: AnyRecord): Words[] {
  return LOCALE_TAGS.flatMap((tag) => words.get(wordsKey(collection, id, tag)) ?? []);
}

/** A text of a record in one language, beside the source text that it translates; `body` is the prose. */
export type TranslatedText = {
  record: AnyRecord;
  tag: LocaleTag;
  path: WordPath;
  text: string;
  original: string;
};

/** Every translated text of the catalogue. */
export function translatedTexts(catalogue: Catalogue): TranslatedText[] {
  return allRecords(catalogue).flatMap((record) => {
    const sources = sourceWords(SCHEMAS[record.collection], record).set('body', record.content);
    return translations(catalogue, record).flatMap(({ lang, texts, content }) =>
      [...texts, ['body', content] as const].map(([path, text]) => ({
        record,
        tag: lang as LocaleTag,
        path,
        text,
        original: sources.get(path) ?? '',
      })),
    );
  });
}

import { type AnyRecord, type Catalogue, type Words, wordsKey } from '../catalogue/load.ts';
import { LOCALE_TAGS } from '../language/locales.ts';

/** The words files of a record, in the order of the languages. */
export function translations({ words }: Catalogue, { collection, id }: AnyRecord): Words[] {
  return LOCALE_TAGS.flatMap((tag) => words.get(wordsKey(collection, id, tag)) ?? []);
}

import { ADDRESSED, type AddressedRecord } from '../catalogue/load.ts';
import type { LocaleTag } from '../language/locales.ts';
import { type Reader, readerOf } from '../language/reader.ts';
import { recordPath } from '../outreach/addresses.ts';
import { readAnyQuantity } from './quantity.ts';
import type { ProseContext } from './render.ts';

/**
 * What prose needs: quantities in the language that the prose is in, and where other records are for its reader. Prose
 * that falls back to another language speaks that language throughout.
 */
export function proseContext(reader: Reader, lang: LocaleTag = reader.tag): ProseContext {
  const { catalogue, locale } = reader;
  const { view, quantity, conversion, t } = readerOf(catalogue, lang);
  return {
    quantity: (text) => {
      const read = readAnyQuantity(text);
      if (!read.ok) return text;
      const converted = conversion(read.value);
      const own = quantity(read.value);
      return converted ? t('value.with', { own, converted }) : own;
    },
    reference: (to) => {
      const [collection, id] = to.split('/');
      const name = ADDRESSED.find((known) => known === collection);
      const records: AddressedRecord[] = name ? catalogue[name] : [];
      const record = records.find((candidate) => candidate.id === id);
      return record
        ? {
            href: recordPath(catalogue.site, locale.tag, record),
            title: view(record).record.title,
          }
        : null;
    },
  };
}

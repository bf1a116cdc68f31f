import { ADDRESSED, type AddressedRecord } from '../catalogue/load.ts';
import type { Reader } from '../language/reader.ts';
import { recordPath } from '../outreach/addresses.ts';
import { readAnyQuantity } from './quantity.ts';
import type { ProseContext } from './render.ts';

/** What prose needs of its reader: quantities in their language, and where other records are. */
export function proseContext(reader: Reader): ProseContext {
  const { catalogue, locale, view, quantity, conversion, t } = reader;
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

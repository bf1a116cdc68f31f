import type { Figure } from '../catalogue/fields.ts';
import type { AnyRecord, Catalogue } from '../catalogue/load.ts';
import type { PartialDate, Quantity } from '../catalogue/quantity-types.ts';
import { formatArea } from './format/area.ts';
import { formatDate, formatPartialDate } from './format/date.ts';
import { formatConversion } from './format/money.ts';
import { formatQuantity } from './format/quantity.ts';
import { type Translate, translator } from './i18n.ts';
import { type Locale, type LocaleTag, locale } from './locales.ts';
import { type Language, language, type View } from './localise.ts';

/** All that a page or a sheet needs to speak to one language's reader. */
export type Reader = Omit<Language, 'view'> & {
  catalogue: Catalogue;
  locale: Locale;
  t: Translate;
  view: <R extends AnyRecord>(record: R) => View<R>;
  /** 860 → `CNY 860 million`, land with its hectares; null reads "not stated". */
  quantity(quantity: Quantity | null): string;
  /** A figure in words: its quantity, else what the report says, else "not stated". */
  figure(figure: Figure): string;
  /** `≈ USD 121 million`, for money in another currency; null where there is nothing to convert. */
  conversion(quantity: Quantity | null): string | null;
  date(iso: string): string;
  partialDate(date: PartialDate): string;
};

/** The reader of one language of a catalogue. */
export function reader(catalogue: Catalogue, tag: LocaleTag): Reader {
  const t = translator(catalogue, tag);
  const words = language(catalogue, tag);
  const rates = { ...catalogue.site.rates, source: words.say(catalogue.site.rates.source) };
  const quantity = (value: Quantity | null) => {
    if (!value) return t('value.notStated');
    return value.kind === 'area' ? formatArea(value, tag) : formatQuantity(value, tag);
  };
  return {
    ...words,
    catalogue,
    locale: locale(tag),
    t,
    quantity,
    figure: ({ value, reported }) =>
      !value && reported ? t('value.reported', { text: reported }) : quantity(value),
    conversion: (value) => value && formatConversion(value, tag, rates),
    date: (iso) => formatDate(iso, tag),
    partialDate: (date) => formatPartialDate(date, tag),
  };
}

const readers = new WeakMap<Catalogue, Map<LocaleTag, Reader>>();

/** The reader of a language, made once for each catalogue. */
export function readerOf(catalogue: Catalogue, tag: LocaleTag): Reader {
  const known = readers.get(catalogue) ?? new Map<LocaleTag, Reader>();
  readers.set(catalogue, known);
  const made = known.get(tag) ?? reader(catalogue, tag);
  known.set(tag, made);
  return made;
}

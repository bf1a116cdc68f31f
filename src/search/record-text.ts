import { ADDRESSED, type AddressedRecord, type Catalogue } from '../catalogue/load.ts';
import type { Quantity } from '../catalogue/quantity-types.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { sourceWords } from '../catalogue/words.ts';
import type { Reader } from '../language/reader.ts';
import { proseContext } from '../prose/context.ts';
import { parseProse } from '../prose/parse.ts';
import { proseText } from '../prose/text.ts';
import { codeWords } from './codes.ts';
import { figureWords } from './figures.ts';

function quantitiesIn(value: unknown): Quantity[] {
  if (Array.isArray(value)) return value.flatMap(quantitiesIn);
  if (value === null || typeof value !== 'object') return [];
  if ('kind' in value && 'qualifier' in value) return [value as Quantity];
  return Object.values(value).flatMap(quantitiesIn);
}

/** Every record that the search finds, in the order of menus. */
export function addressedRecords(catalogue: Catalogue): AddressedRecord[] {
  return ADDRESSED.flatMap((name): AddressedRecord[] => catalogue[name]);
}

/** Every text of a record in the reader's words, its prose, and its figures as they are shown; the title stands apart. */
export function contentOf(reader: Reader, record: AddressedRecord): string {
  const { record: shown, body, bodyLine, bodyLang } = reader.view(record);
  const prose = proseText(parseProse(body, bodyLine).prose, proseContext(reader, bodyLang));
  const {
    title: _,
    summary,
    ...words
  } = Object.fromEntries(sourceWords(SCHEMAS[record.collection], shown));
  const contact = record.collection === 'contacts' ? [record.phone, record.email] : [];
  const figures = quantitiesIn(shown).flatMap((quantity) => [
    reader.quantity(quantity),
    reader.conversion(quantity),
  ]);
  const parts = [summary, prose, ...Object.values(words), ...contact];
  return [...new Set([...parts, ...figures].filter((part) => part))].join('\n');
}

/** The figures that are facts of the record, beside those that its text mentions. */
export function ownFigures(reader: Reader, record: AddressedRecord): string {
  const shown = quantitiesIn(record).map((quantity) => reader.quantity(quantity));
  return figureWords(shown.join('\n'), reader.locale.tag).join(' ');
}

/** Codes and figures as the words that they are looked for by. */
export function hiddenWords({ locale }: Reader, record: AddressedRecord, text: string): string {
  return [...codeWords(record.code ?? ''), ...figureWords(text, locale.tag)].join(' ');
}

import type { Figure } from '../../catalogue/fields.ts';
import type { PartialDate, Quantity } from '../../catalogue/quantity-types.ts';
import { landParts } from '../../language/format/area.ts';
import { figureParts } from '../../language/format/quantity.ts';
import type { Reader } from '../../language/reader.ts';

/** A fact as a row of a table. */
export type Row = {
  label: string;
  value: string;
  also: string | null;
  /** When the figure was true; null where the row is no figure. */
  date: string | null;
  unknown: boolean;
};

/** A fact as a large number. */
export type KeyFigure = {
  label: string;
  prefix: string;
  number: string;
  unit: string;
  suffix: string;
  also: string | null;
  note: string;
};

/** A figure on one line, with its conversion; null where nothing is known. */
export function inLine({ value, reported }: Figure, reader: Reader): string | null {
  if (!value) return reported;
  const own = reader.quantity(value);
  const converted = reader.conversion(value);
  return converted ? reader.t('value.with', { own, converted }) : own;
}

function day(asOf: PartialDate | null, { partialDate, t }: Reader): string {
  return asOf ? partialDate(asOf) : t('value.undated');
}

export function figureRow(label: string, figure: Figure, reader: Reader): Row {
  const { value, reported, asOf } = figure;
  if (value) {
    const also = reader.conversion(value);
    const date = day(asOf, reader);
    return { label, value: reader.quantity(value), also, date, unknown: false };
  }
  if (reported) {
    const also = reader.t('value.asReported');
    return { label, value: reported, also, date: day(asOf, reader), unknown: false };
  }
  return unknownRow(label, reader);
}

/** A fact that every reader looks for and nobody has stated. */
export function unknownRow(label: string, { t }: Reader): Row {
  return { label, value: t('value.notStated'), also: null, date: null, unknown: true };
}

/** A row of words; null where there are none. */
export function wordsRow(label: string, value: string | null): Row[] {
  return value ? [{ label, value, also: null, date: null, unknown: false }] : [];
}

export function isKnown({ value, reported }: Figure): boolean {
  return value !== null || reported !== null;
}

function alsoOf(value: Quantity, reader: Reader): string | null {
  const also = landParts(value, reader.tag).also ?? reader.conversion(value);
  // The large number has no room for a phase, so the whole figure stands in words under it.
  return value.firstPhase ? reader.quantity(value) : also;
}

export function keyFigure(label: string, figure: Figure, reader: Reader): KeyFigure {
  const date = day(figure.asOf, reader);
  const note = figure.source ? `${date} · ${figure.source}` : date;
  if (!figure.value) {
    const number = figure.reported ?? '';
    const also = reader.t('value.asReported');
    return { label, prefix: '', number, unit: '', suffix: '', also, note };
  }
  const parts = figureParts(figure.value, reader.tag);
  return { label, ...parts, also: alsoOf(figure.value, reader), note };
}

export type Strip = { items: KeyFigure[]; missing: string | null };

/**
 * The first `most` known figures as large numbers. Of the first `expected`, which every reader looks for, the unknown
 * ones are named as not stated.
 */
export function strip(
  figures: [label: string, figure: Figure][],
  expected: number,
  reader: Reader,
  most = 4,
): Strip {
  const known = figures.filter(([, figure]) => isKnown(figure));
  const unknown = figures.slice(0, expected).filter(([, figure]) => !isKnown(figure));
  const fields = unknown.map(([label]) => label).join(reader.t('value.comma'));
  return {
    items: known.slice(0, most).map(([label, figure]) => keyFigure(label, figure, reader)),
    missing: unknown.length > 0 ? reader.t('sheet.notStated', { fields }) : null,
  };
}

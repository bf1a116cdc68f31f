import type { Oddity, Qualifier, QuantityKind } from '../quantity-types.ts';
import { unitKinds } from './compound-units.ts';
import { maskedDigits, shift } from './numerals.ts';
import type { Refusal } from './problems.ts';
import { combine, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { ends, readSide, type Side } from './sides.ts';
import { spelledUnit } from './units.ts';

/** A quantity without its first phase and its reported text. */
export type Amount = {
  kind: QuantityKind;
  unit: string;
  low: number;
  high: number;
  qualifier: Qualifier;
  oddities: Oddity[];
};

const CURRENCY = /^(?:CNY|RMB|人民币|USD|US\$|EUR|€|GBP|£|HKD|HK\$|JPY|KRW)\s*(?=\d|[^a-z\s])/i;
/** Beyond this a float no longer holds every digit. */
const MOST_DIGITS = 15;

/** Reads a normalised text that is one number, or a range, with its unit. */
export function readAmount(text: string, kind: QuantityKind): Amount | Refusal {
  const masked = maskedDigits(text);
  if (masked !== null) return { problem: masked };
  const before = qualifierBefore(text);
  const after = qualifierAfter(before.rest);
  const { currency, rest } = currencyBefore(after.rest);
  const closer = qualifierBefore(rest);
  if (/^(?:[-−]|负|minus )\s*\d/.test(closer.rest)) return { problem: 'negative' };
  const dollar = /^[$¥￥]/.exec(closer.rest);
  if (dollar !== null) return { problem: 'unclear-unit', params: { unit: dollar[0] } };

  const sides = readSides(ends(closer.rest), currency);
  if ('problem' in sides) return sides;
  const qualifier = combine([
    before.qualifier,
    after.qualifier,
    closer.qualifier,
    ...sides.flatMap((side) => side.qualifiers),
  ]);
  if (qualifier === null) return { problem: 'two-qualifiers' };
  return toAmount(sides, qualifier, kind);
}

function currencyBefore(text: string): { currency: string | null; rest: string } {
  const match = CURRENCY.exec(text);
  if (match === null) return { currency: null, rest: text };
  return { currency: spelledUnit(match[0]), rest: text.slice(match[0].length) };
}

function readSides(texts: string[], currency: string | null): Side[] | Refusal {
  if (texts.length > 2) return { problem: 'unreadable' };
  const sides: Side[] = [];
  for (const text of texts) {
    // USD 3 million to USD 5 million says the currency again.
    const again = currencyBefore(text);
    const side = readSide(again.rest, again.currency ?? currency);
    if ('problem' in side) return side;
    sides.push(side);
  }
  return sides;
}

function toAmount(sides: Side[], qualifier: Qualifier, kind: QuantityKind): Amount | Refusal {
  const last = sides.at(-1);
  if (last === undefined) return { problem: 'unreadable' };
  const unit = last.unit ?? (kind === 'ratio' ? 'ratio' : null);
  if (unit === null) return { problem: 'no-unit' };
  if (sides.some((side) => side.said && side.unit !== null && side.unit !== unit)) {
    return { problem: 'unreadable' };
  }
  const kinds = unitKinds(unit);
  if (!kinds.includes(kind)) {
    return { problem: 'wrong-kind', params: { unit, unitKind: kinds[0] ?? '' } };
  }
  if (sides.some((side) => side.digits.replace('.', '').length > MOST_DIGITS)) {
    return { problem: 'too-long' };
  }
  const high = scaledValue(last, last.power);
  const low = lowEnd(sides, last, high);
  if (high > 10 ** MOST_DIGITS) return { problem: 'too-long' };
  if (low > high) return { problem: 'range-order' };
  return { kind, unit, low, high, qualifier, oddities: sides.flatMap((side) => side.oddities) };
}

/** In 3—5亿元 the 3 is 3亿; in 8000—1.2万亩 the 8000 can only be 8000. */
function lowEnd(sides: Side[], last: Side, high: number): number {
  const [first] = sides;
  if (first === undefined || sides.length === 1) return high;
  if (first.said) return scaledValue(first, first.power);
  const scaled = scaledValue(first, last.power);
  return scaled <= high ? scaled : scaledValue(first, 0);
}

function scaledValue(side: Side, power: number): number {
  return Number(shift(side.digits, power));
}

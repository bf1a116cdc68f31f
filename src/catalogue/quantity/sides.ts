import type { Oddity, Qualifier } from '../quantity-types.ts';
import { readUnit } from './compound-units.ts';
import type { Numeral, NumeralProblem } from './numerals.ts';
import { leadingNumeral } from './numerals.ts';
import type { Refusal } from './problems.ts';
import { qualifierInside } from './qualifiers.ts';
import { scalesOf } from './scales.ts';
import { isCurrency } from './units.ts';

/** One number of a text with what follows it: the whole of 600亩, either end of 3亿—5亿元. */
export type Side = {
  digits: string;
  power: number;
  /** null where a range says it at its other end only. */
  unit: string | null;
  /** True where a big unit or a unit follows the number. */
  said: boolean;
  qualifiers: Qualifier[];
  oddities: Oddity[];
};

const RANGE =
  /\s*(?:—+|[–\-−~～〜至到―]|(?<=\s)to(?=\s))\s*(?=(?:[a-z]{3}|us\$|hk\$|[€£]|人民币)?\s?\d)/i;

/** @example ends('3亿—5亿元') // => ['3亿', '5亿元'] */
export function ends(text: string): string[] {
  return text.split(RANGE);
}

/**
 * Reads one number with its big unit and unit.
 * @param currency what was written before the number, as in CNY 8.6 billion
 */
export function readSide(text: string, currency: string | null): Side | Refusal {
  const numeral: Numeral | NumeralProblem | null = leadingNumeral(text);
  if (numeral === null) return { problem: 'unreadable' };
  if (typeof numeral === 'string') return { problem: numeral };
  const inside = qualifierInside(numeral.rest);
  const tail = inside.rest.trim();
  const found = readTail(tail, currency);
  if (found === null) return { problem: unreadUnit(tail), params: { unit: tail } };
  return {
    digits: numeral.digits,
    power: found.power,
    unit: found.unit,
    said: tail !== '',
    qualifiers: [inside.qualifier, found.qualifier],
    oddities: numeral.oddity === null ? [] : [numeral.oddity],
  };
}

type Tail = { power: number; unit: string | null; qualifier: Qualifier };

function readTail(tail: string, currency: string | null): Tail | null {
  let bare: Tail | null = null;
  for (const scale of scalesOf(tail)) {
    const inside = qualifierInside(scale.rest);
    const found = { power: scale.power, qualifier: inside.qualifier };
    if (inside.rest === '' && currency === null) {
      if (!scale.moneyOnly) bare = { ...found, unit: null };
      continue;
    }
    const unit = unitWith(inside.rest, currency);
    if (unit === null || (scale.moneyOnly && !isCurrency(unit.split('/')[0] ?? ''))) continue;
    return { ...found, unit };
  }
  return bare;
}

function unitWith(text: string, currency: string | null): string | null {
  if (currency === null) return readUnit(text);
  const own = text === '' ? null : readUnit(text);
  const unit = own ?? readUnit(`${currency} ${text}`);
  return unit !== null && unit.split('/')[0] === currency ? unit : null;
}

/** Units that mean different things to different readers, or a trap here. */
const UNCLEAR = /^(?:acres?|英亩|\$|dollars?|¥|￥|斤|里|ft2?|feet|sq ?ft|pounds?|lbs?)$/i;

function unreadUnit(tail: string): Refusal['problem'] {
  if (UNCLEAR.test(tail.replace(/^(?:万|亿|million|billion|m|k)\s*/i, ''))) return 'unclear-unit';
  return tail.length <= 24 && !/[\d、,;.:()]/.test(tail) ? 'unknown-unit' : 'unreadable';
}

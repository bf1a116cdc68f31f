import { shift } from '../../catalogue/quantity/numerals.ts';
import type { LocaleTag } from '../locales.ts';
import { datesIn, type ReadDate } from './dates.ts';
import { latinDigits, type Numeral, numeralsIn } from './numerals.ts';
import { plain, type ReadUnit, vocabulary } from './vocabulary.ts';

/** A figure as a reader of the language takes it. `unit` is null for a number that no known unit follows. */
export type ReadFigure = {
  text: string;
  /** Where in the text it begins. */
  at: number;
  value: number;
  unit: ReadUnit | null;
  /** What one more in its last digit would add: 100,000 for 8.6 million. */
  step: number;
  /** False where the language writes numbers otherwise: 20,000 in German reads as 20. */
  wellFormed: boolean;
};
/** `codes` holds the numbers within codes, as bare figures. */
export type Reading = {
  codes: ReadFigure[];
  figures: ReadFigure[];
  dates: { text: string; at: number; date: ReadDate }[];
};

/** A number by itself. */
export function bareFigure(value: number): ReadFigure {
  return { text: String(value), at: 0, value, unit: null, step: 1, wellFormed: true };
}

/** Codes, document numbers, versions of WCAG, telephones, times of day and addresses of pages: their digits count nothing. */
const NO_FIGURES =
  /https?:\S+|\b\d{1,2}[:：]\d\d\b|\S+@\S+|\+86[\d\s-]{8,}|\b\p{Lu}{1,4}\d*[-/]\p{Lu}{0,2}\d[\w-]*|\b(?!CNY|USD|EUR|GBP|RMB)\p{Lu}{1,4}\d+(?:[.-]\d+)*\b|\bWCAG \d\.\d\b|[〔[]\d{4}[〕\]]/gu;

const LETTER = /^\p{L}/u;
const ALPHABETIC = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]$/u;
/** What may stand between a big unit and its unit: millions de, millions d’. */
const LINK = /^(?:de |d[’'])/;
/** A range shares the unit of its end: 50–120, 15 à 20. */
const RANGE = /^\s*(?:[-–—~～至到]|à|a|to|bis|до|إلى|から|đến|và|and|et|und|y|e)\s*$/iu;

function skipSpace(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next++;
  return next;
}

/** The longest of the words that a text goes on with, whole. */
function wordAt<T extends { word: string }>(text: string, at: number, words: readonly T[]) {
  return words.find(({ word }) => {
    if (!text.startsWith(word, at)) return false;
    const next = text.slice(at + word.length, at + word.length + 1);
    return !(ALPHABETIC.test(word) && LETTER.test(next) && ALPHABETIC.test(next));
  });
}

type Tail = { power: number; unit: ReadUnit | null; end: number };

/** The big unit and the unit after a number; the unit alone goes first, as 千瓦 is no thousand. */
function tailOf(text: string, from: number, tag: LocaleTag): Tail {
  const { scales, units } = vocabulary(tag);
  const at = skipSpace(text, from);
  const unit = wordAt(text, at, units);
  const scale = wordAt(text, at, scales);
  if (unit && (!scale || unit.word.length >= scale.word.length)) {
    return { power: 0, unit: unit.unit, end: at + unit.word.length };
  }
  if (!scale) return { power: 0, unit: null, end: from };
  const end = at + scale.word.length;
  const rest = skipSpace(text, end);
  const linked = rest + (LINK.exec(text.slice(rest))?.[0].length ?? 0);
  const over = /^[多余餘]/u.test(text.slice(linked)) ? linked + 1 : linked;
  const scaled = wordAt(text, over, units);
  return {
    power: scale.power,
    unit: scaled?.unit ?? null,
    end: scaled ? over + scaled.word.length : end,
  };
}

/** Codes and signs that stand before a number, as well as after it. */
const CURRENCIES: readonly (readonly [string, ReadUnit])[] = [
  ['us$', 'USD'],
  ['hk$', 'HKD'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['hkd', 'HKD'],
  ['jpy', 'JPY'],
  ['krw', 'KRW'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
];

/** CNY 30 million: a currency that stands before its number. */
function currencyBefore(text: string, at: number): ReadUnit | null {
  const before = text.slice(0, at).trimEnd();
  const found = CURRENCIES.find(
    ([code]) =>
      before.endsWith(code) &&
      !(LETTER.test(code) && /\p{L}$/u.test(before.slice(0, -code.length))),
  );
  return found?.[1] ?? null;
}

function isYear({ value }: Numeral, text: string, unit: ReadUnit | null): boolean {
  const plainYear = /^(?:19|20)\d\d$/.test(text);
  return plainYear && (unit === null || unit === 'year') && value <= 2100;
}

type Tailed = Numeral & Tail & { from: number; number: string };

/** 3만 8,000 is one number: a big unit alone, and at once what is left of less than one of it. */
function compounded(found: readonly Tailed[]): Tailed[] {
  const joined: Tailed[] = [];
  for (const part of found) {
    const before = joined.at(-1);
    const value = part.value * 10 ** part.power;
    const follows = before && part.start - before.end <= 1 && before.unit === null;
    if (follows && before.power > 0 && value < 10 ** before.power) {
      const whole = before.value * 10 ** before.power + value;
      joined[joined.length - 1] = { ...part, start: before.start, value: whole, power: 0 };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/** Digits of dates and codes give place to as many spaces, so that what is left stands where it stood. */
function without(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/**
 * Every number with its unit, and every date, of a text in one language.
 *
 * @example readFigures('8,6 millions de yuans', 'fr').figures // => [{ value: 8600000, unit: 'CNY', … }]
 */
export function readFigures(original: string, tag: LocaleTag): Reading {
  const digits = latinDigits(original);
  const codes = [...digits.matchAll(NO_FIGURES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const coded = without(digits, codes);
  const dates = datesIn(coded, tag);
  const text = plain(without(coded, dates));
  const found = compounded(
    numeralsIn(text, tag).map((numeral) => ({
      ...numeral,
      ...tailOf(text, numeral.end, tag),
      from: numeral.end,
      number: text.slice(numeral.start, numeral.end),
    })),
  );
  const figures = found.map((figure, i): ReadFigure => {
    const next = found[i + 1];
    const shares =
      figure.unit === null && figure.power === 0 && next !== undefined
        ? RANGE.test(text.slice(figure.from, next.start))
        : false;
    const { unit, power } = shares && next ? next : figure;
    const currency = currencyBefore(text, figure.start);
    const yearly = currency === null && power === 0 && isYear(figure, figure.number, unit);
    return {
      text: original.slice(figure.start, figure.end).trim(),
      at: figure.start,
      value: Number(shift(String(figure.value), power)),
      unit: yearly ? null : (currency ?? unit),
      step: 10 ** (power - figure.decimals),
      wellFormed: figure.wellFormed,
    };
  });
  const inCodes = codes.flatMap(({ start, end }) =>
    [...digits.slice(start, end).matchAll(/\d+/g)].map(([number]) => bareFigure(Number(number))),
  );
  return {
    figures,
    codes: inCodes,
    dates: dates.map(({ start, end, date }) => ({
      text: original.slice(start, end),
      at: start,
      date,
    })),
  };
}

import { amountIn } from '../../catalogue/quantity/convert.ts';
import { isCurrency, plainKind } from '../../catalogue/quantity/units.ts';
import type { Rates } from '../format/money.ts';
import type { LocaleTag } from '../locales.ts';
import type { ReadDate } from './dates.ts';
import { bareFigure, type ReadFigure, readFigures } from './figures.ts';
import { spelledFigures } from './spelled.ts';

/** A figure or a date of a text that its source does not bear out. */
export type Disagreement = {
  text: string;
  /** Where in the text it begins. */
  at: number;
  why: 'figure' | 'date' | 'written';
};
export type SourceText = { text: string; tag: LocaleTag };

/** A conversion is rounded to three figures by the site, and by people to what they write: 2.7 ha for 40 mu. */
const ROUNDED = 0.006;
const ROUNDED_BY_HAND = 0.025;
const SAME = 1e-9;
const SQUARE_METRES_IN_AN_ACRE = 4046.856;

function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

function converted({ value, step }: ReadFigure, exact: number): boolean {
  if (near(exact, value, ROUNDED)) return true;
  return near(exact, value, ROUNDED_BY_HAND) && Math.abs(exact - value) <= step / 2;
}

/** Things counted, and numbers without a unit, are told apart by their number alone. */
function isCounted({ unit }: ReadFigure): boolean {
  return unit === null || (unit !== 'acre' && plainKind(unit) === 'count');
}

function sameMoney(figure: ReadFigure, source: ReadFigure, rates: Pick<Rates, 'perUnit'>): boolean {
  const rate = ({ unit }: ReadFigure) => (unit === 'CNY' ? 1 : rates.perUnit[unit ?? '']);
  const [own, other] = [rate(figure), rate(source)];
  if (own === undefined || other === undefined) return false;
  return converted(figure, (source.value * other) / own);
}

function bears(source: ReadFigure, figure: ReadFigure, rates: Pick<Rates, 'perUnit'>): boolean {
  if (isCounted(figure) || isCounted(source)) return near(figure.value, source.value, SAME);
  if (figure.unit === source.unit) return near(figure.value, source.value, SAME);
  const [unit, from] = [figure.unit ?? '', source.unit ?? ''];
  if (isCurrency(unit) && isCurrency(from)) return sameMoney(figure, source, rates);
  if (unit === 'acre') {
    const area = amountIn({ unit: from, low: source.value, high: source.value }, 'm2');
    return area !== null && converted(figure, area.low / SQUARE_METRES_IN_AN_ACRE);
  }
  const amount = amountIn({ unit: from, low: source.value, high: source.value }, unit);
  return amount !== null && converted(figure, amount.low);
}

/** The same in their own words: a year is known from a whole date, a month from a bare one. */
function datesAgree(date: ReadDate, source: ReadDate): boolean {
  return (['year', 'month', 'day'] as const).every(
    (part) => date[part] === null || source[part] === null || date[part] === source[part],
  );
}

/** What a source says in figures and dates, read once for all texts that are compared with it. */
export type Known = {
  figures: ReadFigure[];
  dates: ReadDate[];
  /** So much for each of something, which a translation may call one: 每吨, 1トン当たり. */
  each: boolean;
};

export function knownIn({ text, tag }: SourceText): Known {
  const { figures, codes, dates } = readFigures(text, tag);
  const inDates = dates.flatMap(({ date }) => [date.year, date.month, date.day]);
  return {
    figures: [
      ...figures,
      ...codes,
      ...inDates.filter((value) => value !== null).map(bareFigure),
      ...(tag.startsWith('zh') ? spelledFigures(text) : []),
    ],
    dates: dates.map(({ date }) => date),
    each: /每/.test(text),
  };
}

/**
 * What a text says in figures and dates that its source does not: ten times as much, acres for mu, dollars for yuan, a
 * comma that another language reads as a point. What the source says and the text leaves out is no disagreement.
 *
 * @example disagreements({ text: 'CNY 3 billion', tag: 'en' }, knownIn({ text: '3亿元', tag: 'zh-Hans' }), rates)
 * // => [{ text: '3 billion', at: 4, why: 'figure' }]
 */
export function disagreements(
  written: SourceText,
  known: Known,
  rates: Pick<Rates, 'perUnit'>,
): Disagreement[] {
  const own = readFigures(written.text, written.tag);
  const figures = own.figures.flatMap((figure): Disagreement[] => {
    const { text, at } = figure;
    if (!figure.wellFormed) return [{ text, at, why: 'written' }];
    // A thing named singly may be called one.
    if (figure.value === 1 && (known.each || isCounted(figure))) return [];
    return known.figures.some((candidate) => bears(candidate, figure, rates))
      ? []
      : [{ text, at, why: 'figure' }];
  });
  const dates = own.dates.flatMap(({ text, at, date }): Disagreement[] =>
    known.dates.some((candidate) => datesAgree(date, candidate)) ? [] : [{ text, at, why: 'date' }],
  );
  return [...figures, ...dates];
}

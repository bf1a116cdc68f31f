import { formatWords } from '#format-words';
import { isCurrency } from '../../catalogue/quantity/units.ts';
import type { Qualifier } from '../../catalogue/quantity-types.ts';
import type { LocaleTag } from '../locales.ts';
import type { FigureSource } from './figure.ts';
import { fill } from './fill.ts';
import { formatFigure } from './quantity.ts';
import { threeFigures } from './round.ts';

/** Exchange rates of one day: how many CNY one unit of each currency costs. */
export type Rates = {
  date: string;
  source: string;
  sample: boolean;
  perUnit: Record<string, number>;
};

/** In a conversion ≈ already says that the figure is rough. */
const CONVERTED: Record<Qualifier, Qualifier> = {
  exact: 'exact',
  about: 'exact',
  nearly: 'exact',
  over: 'atLeast',
  atLeast: 'atLeast',
  atMost: 'atMost',
  under: 'under',
};

/**
 * Money, or money for or over something, in another currency, unrounded; null where there is no rate
 * for it, or it is no money.
 * @example convertMoney(eightHundredSixtyMillionYuan, rates, 'USD')?.unit // => 'USD'
 */
export function convertMoney<T extends FigureSource>(
  quantity: T,
  rates: Rates,
  currency: string,
): T | null {
  const [from = '', ...below] = quantity.unit.split('/');
  const costs = rateOf(from, rates);
  const buys = rateOf(currency, rates);
  if (!isCurrency(from) || costs === null || buys === null) return null;
  const convert = (value: number) => (value * costs) / buys;
  return {
    ...quantity,
    unit: [currency, ...below].join('/'),
    low: convert(quantity.low),
    high: convert(quantity.high),
  };
}

/**
 * The same money in the reader's currency to three figures, marked as approximate; null where it
 * already is in that currency, or there is no rate. The first phase is not converted.
 * @example formatConversion(q, 'en', rates) // => '≈ USD 121 million'
 */
export function formatConversion(
  quantity: FigureSource,
  tag: LocaleTag,
  rates: Rates,
): string | null {
  const { convertInto, conversion } = formatWords(tag);
  if (quantity.unit.split('/')[0] === convertInto) return null;
  const converted = convertMoney(quantity, rates, convertInto);
  if (converted === null) return null;
  const rounded = {
    ...converted,
    low: threeFigures(converted.low),
    high: threeFigures(converted.high),
    qualifier: CONVERTED[quantity.qualifier],
  };
  return fill(conversion, { value: formatFigure(rounded, tag) });
}

function rateOf(currency: string, rates: Rates): number | null {
  return currency === 'CNY' ? 1 : (rates.perUnit[currency] ?? null);
}

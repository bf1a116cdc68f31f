import { amountIn } from './quantity/convert.ts';
import type { Quantity } from './quantity-types.ts';

/** Where bands begin, in the unit that the field's lists are sorted by: investment in CNY, land in mu. */
export const BAND_STEPS = {
  investment: [0, 100_000_000, 300_000_000, 500_000_000, 1_000_000_000],
  land: [0, 50, 100, 200, 500],
} as const;
export type Banded = keyof typeof BAND_STEPS;
const UNITS = { investment: 'CNY', land: 'mu' } as const;
const KINDS = { investment: 'money', land: 'area' } as const;

/** CNY for one unit of each currency. */
type Rates = Record<string, number>;

/** What a quantity comes to in the unit of its bands: the low end of a range; null where it cannot be told. */
export function bandAmount(name: Banded, quantity: Quantity | null, rates: Rates): number | null {
  if (!quantity) return null;
  if (name === 'land') return amountIn(quantity, UNITS.land)?.low ?? null;
  const rate = quantity.unit === UNITS.investment ? 1 : rates[quantity.unit];
  return rate === undefined ? null : quantity.low * rate;
}

/** Which band an amount falls into. @example bandOf('land', 210) // => 3, from 200 to under 500 mu */
export function bandOf(name: Banded, amount: number): number {
  return BAND_STEPS[name].findLastIndex((step) => amount >= step);
}

/** A band as a quantity that every language can write: `under 50 mu`, `200–500 mu`, `500 mu or more`. */
export function bandQuantity(name: Banded, band: number): Quantity {
  const low = BAND_STEPS[name][band] ?? 0;
  const next = BAND_STEPS[name][band + 1];
  const form =
    next === undefined
      ? ({ low, high: low, qualifier: 'atLeast' } as const)
      : band === 0
        ? ({ low: next, high: next, qualifier: 'under' } as const)
        : ({ low, high: next, qualifier: 'exact' } as const);
  return {
    kind: KINDS[name],
    unit: UNITS[name],
    ...form,
    reported: '',
    oddities: [],
    firstPhase: null,
  };
}

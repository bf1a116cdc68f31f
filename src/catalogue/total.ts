import type { Quantity } from './quantity-types.ts';

/**
 * Quantities of one unit added up; null where there is none, and where units differ, so that a sum is never half a sum.
 *
 * @example total([sixHundredMu, null, thirtyMu]) // => 630 mu
 */
export function total(quantities: readonly (Quantity | null)[]): Quantity | null {
  const stated = quantities.filter((quantity) => quantity !== null);
  const first = stated[0];
  if (!first || stated.some(({ unit }) => unit !== first.unit)) return null;
  const sum = (side: 'low' | 'high') => stated.reduce((all, quantity) => all + quantity[side], 0);
  return { ...first, low: sum('low'), high: sum('high'), firstPhase: null };
}

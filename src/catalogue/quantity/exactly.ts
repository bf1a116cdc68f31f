import type { Quantity, QuantityKind } from '../quantity-types.ts';

/**
 * A quantity that was reckoned, not written by anybody.
 *
 * @example exactly('share', '%', 60)
 */
export function exactly(kind: QuantityKind, unit: string, value: number): Quantity {
  return {
    kind,
    unit,
    low: value,
    high: value,
    qualifier: 'exact',
    reported: '',
    oddities: [],
    firstPhase: null,
  };
}

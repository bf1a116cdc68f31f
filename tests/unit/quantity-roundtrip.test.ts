import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shift } from '../../src/catalogue/quantity/numerals.ts';
import { readQuantity, unitIds } from '../../src/catalogue/quantity.ts';
import type { Qualifier, Quantity, QuantityKind } from '../../src/catalogue/quantity-types.ts';
import { formatQuantity } from '../../src/language/format/quantity.ts';

type Written = Omit<Quantity, 'reported' | 'oddities'>;

const KINDS: QuantityKind[] = [
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'power',
  'energy',
  'voltage',
  'pressure',
  'count',
  'share',
  'ratio',
  'duration',
  'rate',
  'price',
];
const QUALIFIERS: Qualifier[] = ['exact', 'about', 'nearly', 'over', 'atLeast', 'atMost', 'under'];

/** Up to three decimals in some big unit, as people write: 7.815亿, 3.2 million, 85.5. */
const values = fc
  .tuple(fc.nat(999_999), fc.constantFrom(0, 1, 2, 3), fc.constantFrom(0, 3, 4, 6, 8, 9))
  .map(([digits, decimals, power]) => Number(shift(String(digits), power - decimals)));

const ranges = fc.oneof(
  values.map((value) => ({ low: value, high: value })),
  fc.tuple(values, values).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);

const UNITS = KINDS.map((kind) => unitIds(kind).map((unit) => ({ kind, unit })));

const units = fc.constantFrom(...UNITS).chain((ofKind) => fc.constantFrom(...ofKind));

const quantities: fc.Arbitrary<Written> = units.chain((unit) => {
  const amount = fc
    .tuple(ranges, fc.constantFrom(...QUALIFIERS))
    .map(([range, qualifier]) => ({ ...unit, ...range, qualifier }));
  return fc
    .tuple(amount, fc.option(amount, { freq: 3 }))
    .map(([whole, firstPhase]) => ({ ...whole, firstPhase }));
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)('what is written in %s is read back', (tag) => {
  fc.assert(
    fc.property(quantities, (quantity) => {
      const text = formatQuantity(quantity, tag);
      const result = readQuantity(text, quantity.kind);
      expect(result, text).toEqual({
        ok: true,
        value: { ...quantity, reported: text, oddities: [] },
      });
    }),
    { numRuns: 2000 },
  );
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)('every unit is read back in %s', (tag) => {
  for (const unit of UNITS.flat()) {
    const quantity: Written = {
      ...unit,
      low: 20_000,
      high: 20_000,
      qualifier: 'over',
      firstPhase: null,
    };
    const result = readQuantity(formatQuantity(quantity, tag), unit.kind);
    expect(result, unit.unit).toMatchObject({ value: quantity });
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountIn } from '../../src/catalogue/quantity/convert.ts';
import { readQuantity } from '../../src/catalogue/quantity.ts';
import type { QuantityKind } from '../../src/catalogue/quantity-types.ts';

function amount(text: string, kind: QuantityKind, unit: string) {
  const read = readQuantity(text, kind);
  if (!read.ok) throw new Error(`${text}: ${read.problem.code}`);
  return amountIn(read.value, unit);
}

test.each([
  ['30亩', 'area', 'm2', 20_000],
  ['1公顷', 'area', 'mu', 15],
  ['7.2平方公里', 'area', 'ha', 720],
  ['3000毫米', 'length', 'm', 3],
  ['85公里', 'length', 'km', 85],
  ['500公斤', 'mass', 't', 0.5],
  ['35000伏', 'voltage', 'kV', 35],
  ['4巴', 'pressure', 'MPa', 0.4],
  ['800千帕', 'pressure', 'MPa', 0.8],
  ['63000 kVA', 'power', 'MVA', 63],
  ['18个月', 'duration', 'year', 1.5],
  ['1200吨/日', 'rate', 't/hour', 50],
  ['18万元/亩', 'price', 'CNY/m2', 270],
  ['12元/平方米/月', 'price', 'CNY/m2/year', 144],
  ['1.2', 'ratio', 'ratio', 1.2],
] as const)('%s is so many %s of %s', (text, kind, unit, expected) => {
  const converted = amount(text, kind, unit);
  expect(converted?.low).toBeCloseTo(expected, 9);
  expect(converted?.high).toBeCloseTo(expected, 9);
});

test('a range keeps both its ends', () => {
  expect(amount('150–180亩', 'area', 'ha')).toEqual({ low: 10, high: 12 });
});

test.each([
  ['22 MW', 'power', 'MVA', 'real power is not apparent power'],
  ['63 MVA', 'power', 'kW', 'nor the other way round'],
  ['210亩', 'area', 'm', 'an area is no length'],
  ['3.18元/立方米', 'price', 'USD/m3', 'a rate of exchange has a date'],
  ['5吨/日', 'rate', 't', 'a flow is no stock'],
  ['5吨', 'mass', 't/day', 'a stock is no flow'],
  ['300立方米/小时', 'rate', 't/hour', 'a cubic metre of what?'],
  ['40人', 'count', 'household', 'people are no households'],
  ['20个工作日', 'duration', 'day', 'working days are not days'],
] as const)('%s (%s) has no fixed rate to %s: %s', (text, kind, unit, _why) => {
  expect(amount(text, kind, unit)).toBeNull();
});

test('there and back again is where it began', () => {
  const units = fc.constantFrom(
    ['mu', 'ha'],
    ['mu', 'km2'],
    ['kVA', 'MVA'],
    ['m3/hour', 'L/day'],
    ['CNY/mu/year', 'CNY/m2/month'],
  );
  fc.assert(
    fc.property(units, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), ([from, to], value) => {
      const there = amountIn({ unit: from ?? '', low: value, high: value }, to ?? '');
      const back = there && amountIn({ unit: to ?? '', ...there }, from ?? '');
      expect((back?.low ?? 0) / value).toBeCloseTo(1, 9);
    }),
  );
});

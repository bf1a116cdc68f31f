import { expect, test } from 'vitest';
import { exactly } from '../../src/catalogue/quantity/exactly.ts';
import { total } from '../../src/catalogue/total.ts';

test('quantities of one unit are added up, what is not stated adding nothing', () => {
  const sum = total([exactly('area', 'mu', 600), null, exactly('area', 'mu', 30)]);
  expect(sum).toMatchObject({ unit: 'mu', low: 630, high: 630 });
});

test('there is no sum of nothing, and none in two units', () => {
  expect(total([null])).toBeNull();
  expect(total([exactly('money', 'CNY', 1), exactly('money', 'USD', 1)])).toBeNull();
});

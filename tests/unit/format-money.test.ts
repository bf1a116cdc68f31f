import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../src/catalogue/quantity.ts';
import type { Quantity, QuantityKind } from '../../src/catalogue/quantity-types.ts';
import { convertMoney, formatConversion, type Rates } from '../../src/language/format/money.ts';
import type { LocaleTag } from '../../src/language/locales.ts';

const RATES: Rates = {
  date: '2026-10-30',
  source: 'sample',
  sample: true,
  perUnit: { USD: 7.12, EUR: 8.21, JPY: 0.0474, KRW: 0.00508 },
};

function quantity(text: string, kind: QuantityKind = 'money'): Quantity {
  const result = readQuantity(text, kind);
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`);
  return result.value;
}

function converted(text: string, tag: LocaleTag, kind: QuantityKind = 'money'): string | null {
  return formatConversion(quantity(text, kind), tag, RATES)?.replaceAll('\u00a0', ' ') ?? null;
}

describe('a dated ≈ conversion', () => {
  test.each<[string, string, string, string]>([
    ['8.6亿元', '≈ USD 121 million', '约合1.21亿美元', '≈ 121 مليون دولار'],
    ['30亿元', '≈ USD 421 million', '约合4.21亿美元', '≈ 421 مليون دولار'],
    ['71.15亿元', '≈ USD 999 million', '约合9.99亿美元', '≈ 999 مليون دولار'],
    ['71.2亿元', '≈ USD 1 billion', '约合10亿美元', '≈ 1 مليار دولار'],
    ['约600万元', '≈ USD 843,000', '约合84.3万美元', '≈ 843,000 دولار'],
    [
      '12亿元以上',
      '≈ USD 169 million or more',
      '约合1.69亿美元以上',
      '≈ ما لا يقل عن 169 مليون دولار',
    ],
    [
      '3000多万元',
      '≈ USD 4.21 million or more',
      '约合421万美元以上',
      '≈ ما لا يقل عن 4.21 مليون دولار',
    ],
    ['3–5亿元', '≈ USD 42.1–70.2 million', '约合4210–7020万美元', '≈ 42.1–70.2 مليون دولار'],
    ['EUR 3.5m', '≈ USD 4.04 million', '约合404万美元', '≈ 4.04 مليون دولار'],
    ['16亿元（一期2亿元）', '≈ USD 225 million', '约合2.25亿美元', '≈ 225 مليون دولار'],
  ])('%s', (text, en, zh, ar) => {
    expect(converted(text, 'en')).toBe(en);
    expect(converted(text, 'zh-Hans')).toBe(zh);
    expect(converted(text, 'ar')).toBe(ar);
  });

  test('traditional characters', () => {
    expect(converted('8.6亿元', 'zh-Hant')).toBe('約合1.21億美元');
  });

  test('prices and wages', () => {
    expect(converted('3.18元/立方米', 'en', 'price')).toBe('≈ USD 0.447 per m³');
    expect(converted('CNY 5,900 a month', 'en', 'rate')).toBe('≈ USD 829 a month');
  });

  test('none where the reader has that currency already', () => {
    expect(converted('USD 40 million', 'en')).toBeNull();
    expect(converted('USD 1.5/m2/month', 'en', 'price')).toBeNull();
  });

  test('none where there is no rate, or no money', () => {
    expect(converted('80万英镑', 'en')).toBeNull();
    expect(converted('600亩', 'en', 'area')).toBeNull();
  });
});

test('any currency with a rate converts into any other', () => {
  expect(convertMoney(quantity('10亿日元'), RATES, 'CNY')).toMatchObject({
    unit: 'CNY',
    low: 47_400_000,
  });
  expect(convertMoney(quantity('1亿元'), RATES, 'KRW')?.low).toBeCloseTo(1e8 / 0.00508, 3);
});

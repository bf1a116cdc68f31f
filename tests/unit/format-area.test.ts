import { expect, test } from 'vitest';
import { readQuantity } from '../../src/catalogue/quantity.ts';
import type { Quantity } from '../../src/catalogue/quantity-types.ts';
import { formatArea, landParts } from '../../src/language/format/area.ts';

function area(text: string): Quantity {
  const result = readQuantity(text, 'area');
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`);
  return result.value;
}

test.each([
  ['210亩', '210亩（14公顷）', '210畝（14公頃）', '210 mu (14 ha)', '210 مو (14 هكتارًا)'],
  [
    '约600亩',
    '约600亩（40公顷）',
    '約600畝（40公頃）',
    'about 600 mu (40 ha)',
    'نحو 600 مو (40 هكتارًا)',
  ],
  [
    '150–180亩',
    '150–180亩（10–12公顷）',
    '150–180畝（10–12公頃）',
    '150–180 mu (10–12 ha)',
    '150–180 مو (10–12 هكتارًا)',
  ],
  ['85.5亩', '85.5亩（5.7公顷）', '85.5畝（5.7公頃）', '85.5 mu (5.7 ha)', '85.5 مو (5.7 هكتار)'],
  [
    '近2万亩',
    '近2万亩（1330公顷）',
    '近2萬畝（1330公頃）',
    'nearly 20,000 mu (1,330 ha)',
    'قرابة 20,000 مو (1,330 هكتارًا)',
  ],
  ['40公顷', '40公顷', '40公頃', '40 ha', '40 هكتارًا'],
  [
    '2500亩以上',
    '2500亩以上（167公顷）',
    '2500畝以上（167公頃）',
    '2,500 mu or more (167 ha)',
    'ما لا يقل عن 2,500 مو (167 هكتارًا)',
  ],
])('%s', (text, zhHans, zhHant, en, ar) => {
  const plain = (tag: 'zh-Hans' | 'zh-Hant' | 'en' | 'ar') =>
    formatArea(area(text), tag).replaceAll('\u00a0', ' ');
  expect(plain('zh-Hans')).toBe(zhHans);
  expect(plain('zh-Hant')).toBe(zhHant);
  expect(plain('en')).toBe(en);
  expect(plain('ar')).toBe(ar);
});

test('in parts', () => {
  expect(landParts(area('约600亩'), 'en')).toEqual({
    prefix: 'about',
    number: '600',
    unit: 'mu',
    suffix: '',
    also: '40\u00a0ha',
  });
  expect(landParts(area('40 ha'), 'en').also).toBeNull();
});

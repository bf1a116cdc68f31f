import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../src/catalogue/quantity.ts';
import type { Quantity, QuantityKind } from '../../src/catalogue/quantity-types.ts';
import { figureParts, formatQuantity } from '../../src/language/format/quantity.ts';
import type { LocaleTag } from '../../src/language/locales.ts';

function quantity(text: string, kind: QuantityKind): Quantity {
  const result = readQuantity(text, kind);
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`);
  return result.value;
}

/** With plain spaces; that they do not break is tested apart. */
function written(text: string, kind: QuantityKind, tag: LocaleTag): string {
  return formatQuantity(quantity(text, kind), tag).replaceAll('\u00a0', ' ');
}

describe('canonical forms', () => {
  test.each<[string, QuantityKind, string, string, string, string]>([
    ['8.6亿元', 'money', '8.6亿元', '8.6億元人民幣', 'CNY 860 million', '860 مليون يوان'],
    ['30亿元', 'money', '30亿元', '30億元人民幣', 'CNY 3 billion', '3 مليارات يوان'],
    [
      '912.17亿元',
      'money',
      '912.17亿元',
      '912.17億元人民幣',
      'CNY 91.217 billion',
      '91.217 مليار يوان',
    ],
    [
      '12亿元以上',
      'money',
      '12亿元以上',
      '12億元人民幣以上',
      'CNY 1.2 billion or more',
      'ما لا يقل عن 1.2 مليار يوان',
    ],
    [
      '3000多万元',
      'money',
      '3000多万元',
      '3000多萬元人民幣',
      'over CNY 30 million',
      'أكثر من 30 مليون يوان',
    ],
    [
      '超过7.8亿元',
      'money',
      '超过7.8亿元',
      '超過7.8億元人民幣',
      'over CNY 780 million',
      'أكثر من 780 مليون يوان',
    ],
    [
      '16亿元（一期2亿元）',
      'money',
      '16亿元（一期2亿元）',
      '16億元人民幣（一期2億元人民幣）',
      'CNY 1.6 billion (phase 1: CNY 200 million)',
      '1.6 مليار يوان (المرحلة الأولى: 200 مليون يوان)',
    ],
    ['3亿—5亿元', 'money', '3–5亿元', '3–5億元人民幣', 'CNY 300–500 million', '300–500 مليون يوان'],
    ['USD 40 million', 'money', '4000万美元', '4000萬美元', 'USD 40 million', '40 مليون دولار'],
    ['5 million US dollars', 'money', '500万美元', '500萬美元', 'USD 5 million', '5 ملايين دولار'],
    ['1234567元', 'money', '1234567元', '1234567元人民幣', 'CNY 1,234,567', '1,234,567 يوانًا'],
    ['约600亩', 'area', '约600亩', '約600畝', 'about 600 mu', 'نحو 600 مو'],
    ['近2万亩', 'area', '近2万亩', '近2萬畝', 'nearly 20,000 mu', 'قرابة 20,000 مو'],
    ['4000余亩', 'area', '4000余亩', '4000餘畝', 'over 4,000 mu', 'أكثر من 4,000 مو'],
    ['16 km2', 'area', '16平方公里', '16平方公里', '16 km²', '16 كم²'],
    ['22,000㎡', 'area', '2.2万平方米', '2.2萬平方公尺', '22,000 m²', '22,000 م²'],
    ['14 ha', 'area', '14公顷', '14公頃', '14 ha', '14 هكتارًا'],
    ['14.2米', 'length', '14.2米', '14.2公尺', '14.2 m', '14.2 م'],
    ['50—120张', 'count', '50–120张', '50–120張', '50–120 beds', '50–120 سريرًا'],
    ['1张', 'count', '1张', '1張', '1 bed', 'سرير واحد'],
    ['3张', 'count', '3张', '3張', '3 beds', '3 أسرّة'],
    ['5万吨/日', 'rate', '5万吨/日', '5萬公噸/日', '50,000 t a day', '50,000 طن يوميًا'],
    ['2万吨/年', 'rate', '2万吨/年', '2萬公噸/年', '20,000 t a year', '20,000 طن سنويًا'],
    [
      '2亿平方米/年',
      'rate',
      '2亿平方米/年',
      '2億平方公尺/年',
      '200 million m² a year',
      '200 مليون م² سنويًا',
    ],
    ['2吨/平方米', 'rate', '2吨/平方米', '2公噸/平方公尺', '2 t per m²', '2 طن لكل م²'],
    ['18.6%', 'share', '18.6%', '18.6%', '18.6%', '18.6%'],
    ['不低于51%', 'share', '51%以上', '51%以上', '51% or more', 'ما لا يقل عن 51%'],
    [
      '3.18元/立方米',
      'price',
      '3.18元/立方米',
      '3.18元人民幣/立方公尺',
      'CNY 3.18 per m³',
      '3.18 يوان لكل م³',
    ],
    [
      '18万元/亩',
      'price',
      '18万元/亩',
      '18萬元人民幣/畝',
      'CNY 180,000 per mu',
      '180,000 يوان لكل مو',
    ],
    [
      '12元/平方米/月',
      'price',
      '12元/平方米/月',
      '12元人民幣/平方公尺/月',
      'CNY 12 per m² a month',
      '12 يوانًا لكل م² شهريًا',
    ],
    ['5.5年', 'duration', '5.5年', '5.5年', '5.5 years', '5.5 سنة'],
    ['1年', 'duration', '1年', '1年', '1 year', 'سنة واحدة'],
    ['2个月', 'duration', '2个月', '2個月', '2 months', 'شهران'],
    ['约2个月', 'duration', '约2个月', '約2個月', 'about 2 months', 'نحو 2 شهر'],
    ['18个工作日', 'duration', '18个工作日', '18個工作天', '18 working days', '18 يوم عمل'],
    ['110kV', 'voltage', '110 kV', '110 kV', '110 kV', '110 كيلوفولت'],
    ['86 MVA', 'power', '86 MVA', '86 MVA', '86 MVA', '86 ميغافولت أمبير'],
    ['15万千瓦', 'power', '15万千瓦', '15萬千瓦', '150,000 kW', '150,000 كيلوواط'],
    ['20000 MW', 'power', '20000 MW', '20000 MW', '20,000 MW', '20,000 ميغاواط'],
    ['1.0 MPa', 'pressure', '1 MPa', '1 MPa', '1 MPa', '1 ميغاباسكال'],
    ['超过20 MW', 'power', '超过20 MW', '超過20 MW', 'over 20 MW', 'أكثر من 20 ميغاواط'],
  ])('%s', (text, kind, zhHans, zhHant, en, ar) => {
    expect(written(text, kind, 'zh-Hans')).toBe(zhHans);
    expect(written(text, kind, 'zh-Hant')).toBe(zhHant);
    expect(written(text, kind, 'en')).toBe(en);
    expect(written(text, kind, 'ar')).toBe(ar);
  });
});

test('a line does not break between a figure and its unit', () => {
  expect(formatQuantity(quantity('8.6亿元', 'money'), 'en')).toBe('CNY\u00a0860\u00a0million');
  expect(formatQuantity(quantity('110kV', 'voltage'), 'zh-Hans')).toBe('110\u00a0kV');
  expect(formatQuantity(quantity('约600亩', 'area'), 'en')).toBe('about 600\u00a0mu');
});

test('a big unit begins at one of it', () => {
  expect(written('9999元', 'money', 'zh-Hans')).toBe('9999元');
  expect(written('10000元', 'money', 'zh-Hans')).toBe('1万元');
  expect(written('9999万元', 'money', 'zh-Hans')).toBe('9999万元');
  expect(written('10000万元', 'money', 'zh-Hans')).toBe('1亿元');
  expect(written('CNY 999,999', 'money', 'en')).toBe('CNY 999,999');
  expect(written('CNY 999.999 million', 'money', 'en')).toBe('CNY 999.999 million');
});

test('a range keeps both ends in the smaller big unit', () => {
  expect(written('8000万元—1.2亿元', 'money', 'zh-Hans')).toBe('8000–12000万元');
  expect(written('8000万元—1.2亿元', 'money', 'en')).toBe('CNY 80–120 million');
  expect(written('8000—1.2万亩', 'area', 'zh-Hans')).toBe('8000–12000亩');
});

describe('the number apart from its unit', () => {
  const parts = (text: string, kind: QuantityKind, tag: LocaleTag) => {
    const { prefix, number, unit, suffix } = figureParts(quantity(text, kind), tag);
    return [prefix, number, unit, suffix];
  };

  test.each<[string, QuantityKind, LocaleTag, string[]]>([
    ['8.6亿元', 'money', 'en', ['CNY', '860', 'million', '']],
    ['8.6亿元', 'money', 'zh-Hans', ['', '8.6', '亿元', '']],
    ['8.6亿元', 'money', 'ar', ['', '860', 'مليون\u00a0يوان', '']],
    ['约600亩', 'area', 'en', ['about', '600', 'mu', '']],
    ['12亿元以上', 'money', 'zh-Hans', ['', '12', '亿元', '以上']],
    ['12亿元以上', 'money', 'en', ['CNY', '1.2', 'billion', 'or more']],
    ['3000多万元', 'money', 'zh-Hans', ['', '3000', '多万元', '']],
    ['150–180亩', 'area', 'en', ['', '150–180', 'mu', '']],
    ['3.18元/立方米', 'price', 'en', ['CNY', '3.18', 'per m³', '']],
    ['5万吨/日', 'rate', 'zh-Hans', ['', '5', '万吨/日', '']],
    ['2个月', 'duration', 'ar', ['', 'شهران', '', '']],
  ])('%s (%s) in %s', (text, kind, tag, expected) => {
    expect(parts(text, kind, tag)).toEqual(expected);
  });
});

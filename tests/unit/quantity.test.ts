import { describe, expect, test } from 'vitest';
import { PLAIN_UNITS, readQuantity, unitIds, unitKinds } from '../../src/catalogue/quantity.ts';
import type { QuantityKind } from '../../src/catalogue/quantity-types.ts';

/** In one line: `CNY 1600000000 atLeast decimal-comma phase CNY 200000000`. */
function read(text: string, kind: QuantityKind): string {
  const result = readQuantity(text, kind);
  if (!result.ok) return result.problem.code;
  const { unit, low, high, qualifier, oddities, firstPhase } = result.value;
  return [
    unit,
    low === high ? low : `${low}..${high}`,
    ...(qualifier === 'exact' ? [] : [qualifier]),
    ...oddities,
    ...(firstPhase === null ? [] : [`phase ${firstPhase.unit} ${firstPhase.low}`]),
  ].join(' ');
}

describe('money', () => {
  test.each([
    ['30亿元', 'CNY 3000000000'],
    ['3000万元', 'CNY 30000000'],
    ['7.8亿元', 'CNY 780000000'],
    ['7、8亿元', 'CNY 780000000 decimal-comma'],
    ['1、4亿元', 'CNY 140000000 decimal-comma'],
    ['12亿元以上', 'CNY 1200000000 atLeast'],
    ['50亿元及以上', 'CNY 5000000000 atLeast'],
    ['3000多万元', 'CNY 30000000 over'],
    ['3000万余元', 'CNY 30000000 over'],
    ['3亿多元', 'CNY 300000000 over'],
    ['约3000多万元', 'CNY 30000000 over'],
    ['3亿元左右', 'CNY 300000000 about'],
    ['超过5亿元', 'CNY 500000000 over'],
    ['不超过5亿元', 'CNY 500000000 atMost'],
    ['5亿元以内', 'CNY 500000000 atMost'],
    ['5亿元以下', 'CNY 500000000 under'],
    ['3亿—5亿元', 'CNY 300000000..500000000'],
    ['3—5亿元', 'CNY 300000000..500000000'],
    ['8000万元至1.2亿元', 'CNY 80000000..120000000'],
    ['16亿元（一期2亿元）', 'CNY 1600000000 phase CNY 200000000'],
    ['16亿元(其中一期投资2亿元)', 'CNY 1600000000 phase CNY 200000000'],
    ['CNY 1.6 billion (phase 1: CNY 200 million)', 'CNY 1600000000 phase CNY 200000000'],
    ['30 亿元', 'CNY 3000000000'],
    ['1.2万亿元', 'CNY 1200000000000'],
    ['3千万元', 'CNY 30000000'],
    ['人民币3亿元', 'CNY 300000000'],
    ['8.6億元人民幣', 'CNY 860000000'],
    ['20,000元', 'CNY 20000'],
    ['20 000 元', 'CNY 20000'],
    ['３０亿元', 'CNY 3000000000 full-width'],
    ['７、８亿元', 'CNY 780000000 decimal-comma full-width'],
    ['USD 40 million', 'USD 40000000'],
    ['US$40m', 'USD 40000000'],
    ['40m USD', 'USD 40000000'],
    ['EUR 3.5m', 'EUR 3500000'],
    ['€3.5 million', 'EUR 3500000'],
    ['CNY 8.6 billion', 'CNY 8600000000'],
    ['RMB 500k', 'CNY 500000'],
    ['35 million US dollars', 'USD 35000000'],
    ['60 million yuan', 'CNY 60000000'],
    ['CNY 300–500 million', 'CNY 300000000..500000000'],
    ['USD 3 million to USD 5 million', 'USD 3000000..5000000'],
    ['about CNY 3 million', 'CNY 3000000 about'],
    ['CNY 1.2 billion or more', 'CNY 1200000000 atLeast'],
    ['3500万美元', 'USD 35000000'],
    ['200万欧元', 'EUR 2000000'],
    ['5000万港元', 'HKD 50000000'],
    ['10亿日元', 'JPY 1000000000'],
    ['80万英镑', 'GBP 800000'],
    ['50亿韩元', 'KRW 5000000000'],
  ])('%s', (text, expected) => {
    expect(read(text, 'money')).toBe(expected);
  });
});

describe('land and sizes', () => {
  test.each<[string, QuantityKind, string]>([
    ['约600亩', 'area', 'mu 600 about'],
    ['近2万亩', 'area', 'mu 20000 nearly'],
    ['4000余亩', 'area', 'mu 4000 over'],
    ['2500亩以上', 'area', 'mu 2500 atLeast'],
    ['8000—1.2万亩', 'area', 'mu 8000..12000'],
    ['600畝', 'area', 'mu 600'],
    ['85.5亩', 'area', 'mu 85.5'],
    ['about 600 mu', 'area', 'mu 600 about'],
    ['16平方公里', 'area', 'km2 16'],
    ['40 ha', 'area', 'ha 40'],
    ['40公顷', 'area', 'ha 40'],
    ['12万平方米', 'area', 'm2 120000'],
    ['13.8万平方米', 'area', 'm2 138000'],
    ['22,000㎡', 'area', 'm2 22000'],
    ['120,000 m2', 'area', 'm2 120000'],
    ['120 000 m²', 'area', 'm2 120000'],
    ['120,000 sq m', 'area', 'm2 120000'],
    ['14.2米', 'length', 'm 14.2'],
    ['14.2 m', 'length', 'm 14.2'],
    ['58公里', 'length', 'km 58'],
    ['3公里', 'length', 'km 3'],
    ['58 km', 'length', 'km 58'],
    ['20吨', 'mass', 't 20'],
    ['20 t', 'mass', 't 20'],
    ['2万吨', 'mass', 't 20000'],
    ['5000立方米', 'volume', 'm3 5000'],
  ])('%s', (text, kind, expected) => {
    expect(read(text, kind)).toBe(expected);
  });
});

describe('utilities', () => {
  test.each<[string, QuantityKind, string]>([
    ['110kV', 'voltage', 'kV 110'],
    ['35千伏', 'voltage', 'kV 35'],
    ['10千伏', 'voltage', 'kV 10'],
    ['86 MVA', 'power', 'MVA 86'],
    ['8.6万千伏安', 'power', 'kVA 86000'],
    ['150 MW', 'power', 'MW 150'],
    ['15万千瓦', 'power', 'kW 150000'],
    ['1.0 MPa', 'pressure', 'MPa 1'],
    ['0.4兆帕', 'pressure', 'MPa 0.4'],
    ['3亿千瓦时', 'energy', 'kWh 300000000'],
  ])('%s', (text, kind, expected) => {
    expect(read(text, kind)).toBe(expected);
  });
});

describe('counts, shares and durations', () => {
  test.each<[string, QuantityKind, string]>([
    ...['—', '–', '-', '~', '～', '至', '到', '——'].map((sign): [string, QuantityKind, string] => [
      `50${sign}120张`,
      'count',
      'bed 50..120',
    ]),
    ['50 to 120 beds', 'count', 'bed 50..120'],
    ['300张床位', 'count', 'bed 300'],
    ['300 beds', 'count', 'bed 300'],
    ['420人', 'count', 'person 420'],
    ['260余名', 'count', 'person 260 over'],
    ['83家', 'count', 'company 83'],
    ['174个', 'count', 'item 174'],
    ['30+ companies', 'count', 'company 30 atLeast'],
    ['18.6%', 'share', '% 18.6'],
    ['18.6 per cent', 'share', '% 18.6'],
    ['1８．６％', 'share', '% 18.6 full-width'],
    ['不低于51%', 'share', '% 51 atLeast'],
    ['at least 51 %', 'share', '% 51 atLeast'],
    ['30%–40%', 'share', '% 30..40'],
    ['5.5年', 'duration', 'year 5.5'],
    ['18个工作日', 'duration', 'workday 18'],
    ['24个月', 'duration', 'month 24'],
    ['36 months', 'duration', 'month 36'],
    ['45分钟', 'duration', 'minute 45'],
  ])('%s', (text, kind, expected) => {
    expect(read(text, kind)).toBe(expected);
  });
});

describe('rates and prices', () => {
  test.each<[string, QuantityKind, string]>([
    ['5万吨/日', 'rate', 't/day 50000'],
    ['2万吨/年', 'rate', 't/year 20000'],
    ['20,000 t/y', 'rate', 't/year 20000'],
    ['20,000 t/a', 'rate', 't/year 20000'],
    ['20,000 t a year', 'rate', 't/year 20000'],
    ['2亿平方米/年', 'rate', 'm2/year 200000000'],
    ['10 GWh/年', 'rate', 'GWh/year 10'],
    ['2吨/平方米', 'rate', 't/m2 2'],
    ['CNY 5,900 a month', 'rate', 'CNY/month 5900'],
    ['5900元/月', 'price', 'CNY/month 5900'],
    ['18万元/亩', 'price', 'CNY/mu 180000'],
    ['CNY 180,000/mu', 'price', 'CNY/mu 180000'],
    ['3.18元/立方米', 'price', 'CNY/m3 3.18'],
    ['CNY 3.18/m³', 'price', 'CNY/m3 3.18'],
    ['198元/吨', 'price', 'CNY/t 198'],
    ['CNY 198 per tonne', 'price', 'CNY/t 198'],
    ['0.63元/千瓦时', 'price', 'CNY/kWh 0.63'],
    ['0.63元/度', 'price', 'CNY/kWh 0.63'],
    ['12元/平方米/月', 'price', 'CNY/m2/month 12'],
    ['12元/㎡·月', 'price', 'CNY/m2/month 12'],
    ['12元/月/平方米', 'price', 'CNY/m2/month 12'],
    ['CNY 12/m2/month', 'price', 'CNY/m2/month 12'],
    ['12–15元/平方米/月', 'price', 'CNY/m2/month 12..15'],
    ['USD 1.5/m2/month', 'price', 'USD/m2/month 1.5'],
  ])('%s', (text, kind, expected) => {
    expect(read(text, kind)).toBe(expected);
  });
});

test('what was written is kept as it was', () => {
  const result = readQuantity('　３０亿元 ', 'money');
  expect(result.ok && result.value.reported).toBe('　３０亿元 ');
});

test('Chinese brackets and commas are not unusual', () => {
  const result = readQuantity('16亿元（一期2亿元）', 'money');
  expect(result.ok && result.value.oddities).toEqual([]);
});

describe('unit ids', () => {
  test('every plain unit is listed under its kind', () => {
    for (const { id, kind } of PLAIN_UNITS) expect(unitIds(kind)).toContain(id);
  });

  test('every listed id is a unit of that kind', () => {
    for (const kind of ['rate', 'price', 'count'] as const) {
      for (const id of unitIds(kind)) expect(unitKinds(id)).toContain(kind);
    }
  });

  test('an unknown id has no kind', () => {
    expect(unitKinds('acre')).toEqual([]);
    expect(unitKinds('CNY/year/mu')).toEqual([]);
    expect(unitKinds('V/year')).toEqual([]);
  });
});

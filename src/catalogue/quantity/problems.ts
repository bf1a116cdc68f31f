import type { Problem, QuantityKind } from '../quantity-types.ts';

/** What to write instead, by kind: shown with every refusal. */
export const EXAMPLES: Record<QuantityKind, string> = {
  money: '30亿元, 3000万元, 12亿元以上, USD 40 million',
  area: '600亩, 约600亩, 40公顷, 120,000 m2',
  length: '58公里, 14.2米, 58 km',
  mass: '20吨, 20 t',
  volume: '5000立方米, 5,000 m3',
  power: '86 MVA, 8.6万千伏安, 150 MW, 15万千瓦',
  energy: '3亿千瓦时, 10 GWh',
  voltage: '110 kV, 35千伏',
  pressure: '0.4 MPa, 0.4兆帕',
  count: '300张, 420人, 83家, 300 beds',
  share: '18.6%, 不低于51%',
  ratio: '1.2, ≥1.2, 1.0–2.0',
  duration: '24个月, 18个工作日, 5.5年, 36 months',
  rate: '5万吨/日, 2万吨/年, 20,000 t a year',
  price: '18万元/亩, 3.18元/立方米, CNY 3.18/m3',
};

export type ProblemName =
  | 'empty'
  | 'hidden-digits'
  | 'letter-digits'
  | 'unclear-comma'
  | 'no-unit'
  | 'unclear-unit'
  | 'unknown-unit'
  | 'wrong-kind'
  | 'negative'
  | 'range-order'
  | 'too-long'
  | 'two-qualifiers'
  | 'registered-capital'
  | 'unreadable';

/** A refusal, before it is known what was being read. */
export type Refusal = { problem: ProblemName; params?: Record<string, string> };

/** @example refusal({ problem: 'no-unit' }, '600', 'area').code // => 'quantity.no-unit' */
export function refusal(refused: Refusal, value: string, kind: QuantityKind): Problem {
  return {
    code: `quantity.${refused.problem}`,
    params: { value, kind, examples: EXAMPLES[kind], ...refused.params },
  };
}

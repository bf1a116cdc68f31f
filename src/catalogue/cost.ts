import { z } from 'zod';
import { about, figure, recordId, words } from './fields.ts';

/** What production costs here (要素成本), in the order in which sheets list it. */
export const COST_ITEMS = [
  'land',
  'workshopRent',
  'power',
  'water',
  'gas',
  'steam',
  'sewage',
  'solidWaste',
  'hazardousWaste',
  'wage',
  'minimumWage',
  'socialInsurance',
] as const;

const cost = z.strictObject({
  id: recordId,
  item: z.enum(COST_ITEMS).meta(about('What is paid for.', '要素类别。', 'power')),
  class: words()
    .nullable()
    .default(null)
    .meta(about('Use, voltage, period, grade.', '用途、电压、时段或等级。', '110 kV，高峰时段')),
  price: figure('price', 'rate', 'share').meta(
    about('Price with its unit.', '价格（带单位）。', '0.62元/千瓦时', '18万元/亩'),
  ),
  note: words()
    .nullable()
    .default(null)
    .meta(about('What it includes and what not.', '包含或不包含什么。')),
});

export const costs = z
  .array(cost)
  .default([])
  .meta(about('Factor costs, each dated and sourced.', '要素成本，逐项注明日期和来源。'));

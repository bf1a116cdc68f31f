import { z } from 'zod';
import { about, figure, partialDate, words } from './fields.ts';

/** The services a plot needs, one by one: the sum label (五通一平 …) is derived, see `service-label.ts`. */
export const UTILITIES = [
  'water',
  'power',
  'road',
  'telecom',
  'gas',
  'steam',
  'sewage',
  'levelling',
  'rail',
  'industrialGases',
  'hazardousWaste',
] as const;
export type UtilityName = (typeof UTILITIES)[number];

export const UTILITY_STATES = [
  'connected',
  'limited',
  'building',
  'planned',
  'none',
  'notStated',
] as const;
export type UtilityState = (typeof UTILITY_STATES)[number];

export const utility = z.strictObject({
  outside: z
    .enum(UTILITY_STATES)
    .default('notStated')
    .meta(about('Up to the boundary of the plot (红线外).', '红线外是否到位。', 'connected')),
  inside: z
    .enum(UTILITY_STATES)
    .default('notStated')
    .meta(about('Within the boundary of the plot (红线内).', '红线内是否到位。', 'none')),
  until: partialDate
    .nullable()
    .default(null)
    .meta(about('When what is being built or planned will work.', '在建或规划的预计通达时间。')),
  provider: words().nullable().default(null).meta(about('Who supplies it.', '供应单位。')),
  what: words()
    .nullable()
    .default(null)
    .meta(about('What is there, in a few words.', '一句话说明到什么程度。', '110 kV 双回路')),
  capacity: figure('rate', 'power', 'voltage', 'volume', 'length', 'area', 'count').meta(
    about('What it can supply in all.', '总供应能力。', '5万吨/日', '63 MVA'),
  ),
  spare: figure('rate', 'power', 'volume').meta(
    about('What is still free of it.', '尚余能力。', '1.8万吨/日', '86 MVA'),
  ),
  level: figure('voltage', 'pressure', 'length').meta(
    about('Voltage, pressure or diameter.', '电压、压力或管径。', '110 kV', '0.4 MPa'),
  ),
  distance: figure('length').meta(about('Distance to the boundary.', '距红线距离。', '300米')),
  price: figure('price').meta(about('Price for industry.', '工业用价。', '3.18元/立方米')),
  note: words().nullable().default(null).meta(about('What else one must know.', '其他须知。')),
  asOf: partialDate
    .nullable()
    .default(null)
    .meta(about('When the state was last checked.', '状态核对日期。', '2026-09-30')),
  source: words().nullable().default(null).meta(about('Who says so.', '来源。')),
});
export type Utility = z.output<typeof utility>;

export const utilities = z
  .partialRecord(z.enum(UTILITIES), utility)
  .default({})
  .meta(about('Utilities, one by one.', '公用设施，逐项填写。'));

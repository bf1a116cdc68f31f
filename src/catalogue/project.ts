import { z } from 'zod';
import {
  about,
  day,
  figure,
  file,
  head,
  itemId,
  partialDate,
  recordId,
  reference,
  words,
} from './fields.ts';
import { ALL_STAGES } from './stage.ts';

export const COOPERATION_MODES = [
  'whollyOwned',
  'jointVenture',
  'cooperation',
  'equity',
  'lease',
  'ppp',
  'technology',
] as const;

export const PREPARATION_STEPS = [
  'filing',
  'planning',
  'land',
  'feasibility',
  'environment',
  'energy',
] as const;

export const PREPARATION_STATES = ['done', 'underWay', 'notBegun', 'notNeeded'] as const;

const step = z.strictObject({
  state: z.enum(PREPARATION_STATES),
  date: partialDate.nullable().default(null),
  number: z.string().nullable().default(null),
});

/** Annual figures at full output, before any incentive unless `basis` says otherwise. */
const returns = z
  .strictObject({
    revenue: figure('money').meta(about('Revenue a year.', '达产年销售收入。', '12亿元')),
    profit: figure('money').meta(about('Net profit a year.', '达产年净利润。', '9600万元')),
    tax: figure('money').meta(about('Taxes paid a year.', '达产年税收。', '4200万元')),
    irr: figure('share').meta(
      about('Internal rate of return after tax.', '税后内部收益率。', '18.6%'),
    ),
    payback: figure('duration').meta(about('Payback after tax.', '税后投资回收期。', '5.5年')),
    basis: words()
      .nullable()
      .default(null)
      .meta(about('Who reckoned it, and on what.', '由谁、按什么口径测算。', '可行性研究报告')),
  })
  .prefault({});

export const project = z.strictObject({
  ...file,
  ...head,
  industry: reference('industries').nullable().default(null),
  park: reference('parks')
    .nullable()
    .default(null)
    .meta(about('The park it stands in, if any.', '所在园区（如有）。')),
  sites: z
    .array(itemId)
    .default([])
    .meta(about('Plots or workshops of that park.', '园区内的地块或厂房编号。', 'L-01')),
  location: words()
    .nullable()
    .default(null)
    .meta(about('Where it is, outside any park.', '不在园区内时的所在地。')),
  stage: z.enum(ALL_STAGES).meta(about('How far it has come.', '进展阶段。', 'packaged')),
  history: z
    .array(
      z.strictObject({
        stage: z.enum(ALL_STAGES),
        date: partialDate,
        note: words().nullable().default(null),
      }),
    )
    .default([])
    .meta(about('When each stage was reached.', '各阶段时间。')),
  successor: reference('projects').nullable().default(null),
  investment: figure('money').meta(about('Total investment.', '总投资。', '8.6亿元', '12亿元以上')),
  sought: figure('money').meta(
    about('What the investor is asked to bring.', '拟引资额。', '3500万美元'),
  ),
  share: figure('share').meta(
    about('Share open to the investor.', '投资方可持股比例。', '不低于51%'),
  ),
  land: figure('area').meta(about('Land it needs.', '用地。', '210亩', '约600亩')),
  building: figure('area').meta(about('Floor space it needs.', '建筑面积。', '14000平方米')),
  period: figure('duration').meta(about('Time to build.', '建设期。', '18个月')),
  jobs: figure('count').meta(about('Jobs at full output.', '达产后就业人数。', '420人')),
  products: z
    .array(
      z.strictObject({
        id: recordId,
        name: words(),
        capacity: figure('rate', 'power', 'count', 'area'),
      }),
    )
    .default([])
    .meta(about('Products and capacity a year.', '产品与年产能。')),
  cooperation: z.array(z.enum(COOPERATION_MODES)).default([]),
  returns,
  preparation: z.partialRecord(z.enum(PREPARATION_STEPS), step).default({}),
  policies: z.array(reference('policies')).default([]),
  promoter: words().nullable().default(null),
  published: day.nullable().default(null),
});
export type ProjectFacts = z.output<typeof project>;

import { z } from 'zod';
import { about, figure, words } from './fields.ts';

/** Annual figures at full output, before any incentive unless `basis` says otherwise. */
export const returns = z
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
  .prefault({})
  .meta(about('Returns, each a value or a band.', '效益，单值或区间。'));

import { z } from 'zod';
import { about, figure, file, head, partialDate, recordId, reference, words } from './fields.ts';
import { photographs } from './photograph.ts';

/** Who is here already: what investors ask first. */
export const company = z.strictObject({
  ...file,
  ...head,
  photographs,
  industry: reference('industries')
    .nullable()
    .default(null)
    .meta(about('The industry it belongs to.', '所属产业。', 'lithium')),
  nodes: z
    .array(recordId)
    .default([])
    .meta(about('Links of the industry’s chain that it provides.', '所在产业链环节。', 'cathode')),
  park: reference('parks')
    .nullable()
    .default(null)
    .meta(about('The park it stands in, if any.', '所在园区（如有）。')),
  origin: words()
    .nullable()
    .default(null)
    .meta(about('Where its investors come from.', '投资方来源。')),
  products: words().nullable().default(null).meta(about('What it makes.', '主要产品。')),
  since: partialDate
    .nullable()
    .default(null)
    .meta(about('In operation since.', '投产时间。', '2019')),
  staff: figure('count').meta(about('People employed.', '员工人数。', '420人')),
  output: figure('money').meta(about('Output of a year.', '年产值。', '6.2亿元')),
});

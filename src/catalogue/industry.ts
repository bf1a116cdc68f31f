import { z } from 'zod';
import { about, figure, file, head, recordId, words } from './fields.ts';

export const CHAIN_STEPS = ['upstream', 'midstream', 'downstream'] as const;
export const CHAIN_STATES = ['here', 'nearby', 'missing'] as const;

const node = z.strictObject({
  id: recordId,
  step: z.enum(CHAIN_STEPS).meta(about('Where in the chain.', '上、中、下游。', 'midstream')),
  name: words().meta(about('What is made there.', '环节名称。', '涂覆隔膜')),
  state: z.enum(CHAIN_STATES).meta(about('Is it here already?', '本地是否已有。', 'missing')),
});

const measured = z.strictObject({
  id: recordId,
  name: words().meta(about('What is measured.', '指标。', '规模以上企业产值（2025年）')),
  value: figure('money', 'count', 'area', 'rate', 'power', 'share').meta(
    about('The figure.', '数值。', '86亿元'),
  ),
});

export const industry = z.strictObject({
  ...file,
  ...head,
  order: z
    .number()
    .default(100)
    .meta(about('Place in lists.', '列表中的顺序。', '1')),
  figures: z
    .array(measured)
    .default([])
    .meta(about('Figures of the industry here.', '本地产业数据。')),
  chain: z.array(node).default([]).meta(about('The chain, step by step.', '产业链各环节。')),
});
export type IndustryFacts = z.output<typeof industry>;

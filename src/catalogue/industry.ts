import { z } from 'zod';
import { about, file, head, recordId, words } from './fields.ts';

export const CHAIN_STEPS = ['upstream', 'midstream', 'downstream'] as const;
export const CHAIN_STATES = ['here', 'nearby', 'missing'] as const;

const node = z.strictObject({
  id: recordId,
  step: z.enum(CHAIN_STEPS),
  name: words(),
  state: z.enum(CHAIN_STATES).meta(about('Is it here already?', '本地是否已有。', 'missing')),
});

export const industry = z.strictObject({
  ...file,
  ...head,
  order: z
    .number()
    .default(100)
    .meta(about('Place in lists.', '列表中的顺序。', '1')),
  chain: z.array(node).default([]).meta(about('The chain, step by step.', '产业链各环节。')),
});
export type IndustryFacts = z.output<typeof industry>;

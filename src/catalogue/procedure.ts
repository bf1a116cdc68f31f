import { z } from 'zod';
import { about, figure, file, head, recordId, words } from './fields.ts';

const step = z.strictObject({
  id: recordId,
  name: words(),
  authority: words().nullable().default(null),
  days: figure('duration').meta(about('Working days promised.', '承诺办结时限。', '3个工作日')),
  fee: figure('money'),
  legalBasis: words().nullable().default(null),
});

export const procedure = z.strictObject({
  ...file,
  ...head,
  steps: z
    .array(step)
    .default([])
    .meta(about('The mandatory steps, in order.', '必经步骤，按顺序。')),
});

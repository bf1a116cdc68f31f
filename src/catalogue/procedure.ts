import { z } from 'zod';
import { about, figure, file, head, recordId, reference, words } from './fields.ts';

export const CHANNELS = ['online', 'window', 'onlineOrWindow'] as const;
export const APPLICANTS = ['all', 'foreign'] as const;

const paper = z.strictObject({
  id: recordId,
  name: words().meta(about('A document to hand in.', '提交材料。', '经公证认证的主体资格证明')),
});

const step = z.strictObject({
  id: recordId,
  name: words().meta(about('What is done.', '办理事项。', '企业设立登记')),
  for: z
    .enum(APPLICANTS)
    .default('all')
    .meta(about('For all, or for foreign-invested firms only.', '所有企业，或仅外商投资企业。')),
  parallel: z
    .boolean()
    .default(false)
    .meta(about('Runs beside the step before it.', '可与上一步并行办理。', 'true')),
  authority: words().nullable().default(null).meta(about('Who decides.', '办理部门。')),
  days: figure('duration').meta(about('Working days promised.', '承诺办结时限。', '3个工作日')),
  fee: figure('money').meta(about('What it costs.', '收费。', '0元')),
  documents: z.array(paper).default([]).meta(about('What to hand in.', '提交材料。')),
  form: words().nullable().default(null).meta(about('The form to use.', '表格名称。')),
  legalBasis: words().nullable().default(null).meta(about('The law it rests on.', '法律依据。')),
  channel: z
    .enum(CHANNELS)
    .nullable()
    .default(null)
    .meta(about('Online, at the window, or either.', '网办、窗口，或两者均可。', 'online')),
  contact: reference('contacts')
    .nullable()
    .default(null)
    .meta(about('Who answers for the step.', '联系人。')),
  note: words().nullable().default(null).meta(about('What else one must know.', '其他须知。')),
});

/** The way from a decision to a working plant, one mandatory step after the other. */
export const procedure = z.strictObject({
  ...file,
  ...head,
  order: z
    .number()
    .default(100)
    .meta(about('Place in lists.', '列表中的顺序。', '1')),
  agency: reference('contacts')
    .nullable()
    .default(null)
    .meta(about('Who does it for the investor, free of charge (代办).', '代办窗口。')),
  steps: z
    .array(step)
    .default([])
    .meta(about('The mandatory steps, in order.', '必经步骤，按顺序。')),
});

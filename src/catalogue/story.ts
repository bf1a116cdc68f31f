import { z } from 'zod';
import { about, figure, file, head, partialDate, recordId, reference, words } from './fields.ts';
import { photographs } from './photograph.ts';

const measured = z.strictObject({
  id: recordId,
  name: words().meta(about('What is measured.', '指标。', '建设周期')),
  value: figure('money', 'count', 'area', 'duration', 'rate', 'share', 'power').meta(
    about('The figure.', '数值。', '14个月'),
  ),
});

/** What somebody who came has to say: a quote, figures, the year. */
export const story = z.strictObject({
  ...file,
  ...head,
  photographs,
  date: partialDate
    .nullable()
    .default(null)
    .meta(about('When it was told.', '采访时间。', '2026-08')),
  company: reference('companies')
    .nullable()
    .default(null)
    .meta(about('The company it is about.', '所写企业。')),
  project: reference('projects')
    .nullable()
    .default(null)
    .meta(about('The project it is about.', '所写项目。')),
  quote: z
    .strictObject({
      text: words().meta(about('What is said, word for word.', '原话。')),
      who: words().meta(about('Who says it: the office, no private name.', '发言人职务。', '厂长')),
    })
    .nullable()
    .default(null)
    .meta(about('One thing that was said.', '引语。')),
  figures: z.array(measured).default([]).meta(about('Figures of the story.', '相关数据。')),
});

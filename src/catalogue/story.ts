import { z } from 'zod';
import { about, figure, file, head, partialDate, recordId, reference, words } from './fields.ts';

const measured = z.strictObject({
  id: recordId,
  name: words(),
  value: figure('money', 'count', 'area', 'duration', 'rate', 'share', 'power'),
});

/** What somebody who came has to say: a quote, figures, the year. */
export const story = z.strictObject({
  ...file,
  ...head,
  date: partialDate
    .nullable()
    .default(null)
    .meta(about('When it was told.', '采访时间。', '2026-08')),
  company: reference('companies').nullable().default(null),
  project: reference('projects').nullable().default(null),
  quote: z
    .strictObject({
      text: words(),
      who: words().meta(about('Who says it: the office, no private name.', '发言人职务。', '厂长')),
    })
    .nullable()
    .default(null),
  figures: z.array(measured).default([]),
});

import { z } from 'zod';
import { file, head, partialDate, reference, words } from './fields.ts';

export const event = z.strictObject({
  ...file,
  ...head,
  starts: partialDate.nullable().default(null),
  ends: partialDate.nullable().default(null),
  place: words().nullable().default(null),
  projects: z.array(reference('projects')).default([]),
});

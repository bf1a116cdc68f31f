import { z } from 'zod';
import { file, head, partialDate, reference } from './fields.ts';

export const story = z.strictObject({
  ...file,
  ...head,
  date: partialDate.nullable().default(null),
  company: reference('companies').nullable().default(null),
});

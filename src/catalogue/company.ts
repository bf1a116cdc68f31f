import { z } from 'zod';
import { figure, file, head, partialDate, reference } from './fields.ts';

export const company = z.strictObject({
  ...file,
  ...head,
  industry: reference('industries').nullable().default(null),
  park: reference('parks').nullable().default(null),
  since: partialDate.nullable().default(null),
  staff: figure('count'),
});

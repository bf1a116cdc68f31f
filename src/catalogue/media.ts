import { z } from 'zod';
import { file, head, words } from './fields.ts';

/** Boilerplate texts and photographs for papers and embassies. */
export const media = z.strictObject({
  ...file,
  ...head,
  credit: words().nullable().default(null),
  licence: z.string().nullable().default(null),
});

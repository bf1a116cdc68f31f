import { z } from 'zod';
import { about, file, head, words } from './fields.ts';

/** Boilerplate texts and photographs for papers and embassies. */
export const media = z.strictObject({
  ...file,
  ...head,
  credit: words().nullable().default(null).meta(about('Who made it.', '作者或供图单位。')),
  licence: z
    .string()
    .nullable()
    .default(null)
    .meta(about('On what terms it may be used.', '使用许可。', 'CC BY 4.0')),
});

import { z } from 'zod';
import { about, file, head } from './fields.ts';

/** Hand-made pages (why invest, how to invest): their prose is trusted MDX and may use any component. */
export const page = z.strictObject({
  ...file,
  ...head,
  order: z
    .number()
    .default(100)
    .meta(about('Place in the menu.', '菜单中的顺序。', '1')),
});

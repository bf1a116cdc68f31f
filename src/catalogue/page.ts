import { z } from 'zod';
import { about, file, head, words } from './fields.ts';

/** Hand-made pages (why invest, how to invest): their prose is trusted MDX and may use any component. */
export const page = z.strictObject({
  ...file,
  ...head,
  menu: words()
    .nullable()
    .default(null)
    .meta(about('A short title for the menu.', '菜单里的短标题。', '投资流程')),
  order: z
    .number()
    .default(100)
    .meta(about('Place in the menu.', '菜单中的顺序。', '1')),
});

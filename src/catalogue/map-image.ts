import { z } from 'zod';
import { about, words } from './fields.ts';

/** 赣S(2023)086号, GS(2024)1024号, 粤AS（2025）12号: a province's or the ministry's letters, the year, the number. */
const APPROVAL = /^[A-Z\u4e00-\u9fff]{0,3}S[（(]\d{4}[）)]\d{1,5}号$/;

/**
 * A picture of a real map. Publishing one, abroad too, needs the number under which it was examined (审图号, 地图管理条例);
 * without it there is none. The distance diagram is no map and needs no number.
 */
export const mapImage = z
  .strictObject({
    image: z
      .string()
      .regex(/^[\w-]+\.(?:png|jpe?g|webp)$/, { error: 'map.file' })
      .meta(
        about('The file, beside the record.', '图片文件名，与本记录放在同一文件夹。', 'map.png'),
      ),
    approval: z
      .string()
      .regex(APPROVAL, { error: 'map.approval' })
      .meta(about('Under which it was examined.', '审图号，必填。', '赣S(2023)086号')),
    alt: words().meta(about('What it shows, for those who do not see it.', '图片说明。')),
  })
  .nullable()
  .default(null)
  .meta(about('A real map of the park, with its 审图号.', '园区地图，须有审图号。'));

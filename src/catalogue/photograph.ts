import { z } from 'zod';
import { about, report, words } from './fields.ts';

/** A letter first: translations go by this name, and YAML reads `001` as a number. */
const FILE = /^\p{L}[\p{L}\p{N}_-]*\.(?:png|jpe?g|webp|avif|tiff?|PNG|JPE?G|TIFF?)$/u;

/** Pixels, of the picture as it is looked at, below which it is not sharp on an ordinary screen. */
export const LEAST = { width: 1000, height: 600 };

/** A point of a picture, as shares of its width from the left and of its height from the top. */
export type Focus = { x: number; y: number };
export const MIDDLE: Focus = { x: 0.5, y: 0.5 };

const SHARES = /^(\d{1,2}|100)% +(\d{1,2}|100)%$/;
const SIDES: Record<string, Partial<Focus>> = {
  left: { x: 0 },
  right: { x: 1 },
  top: { y: 0 },
  bottom: { y: 1 },
  center: {},
};

/**
 * What must stay in the picture when it is cropped: left and right are those of the picture, in every language.
 *
 * @example readFocus('30% 60%') // => { x: 0.3, y: 0.6 }
 * @example readFocus('top left') // => { x: 0, y: 0 }
 * @example readFocus('the chimney') // => null
 */
export function readFocus(text: string): Focus | null {
  const [, across, down] = SHARES.exec(text) ?? [];
  if (across && down) return { x: Number(across) / 100, y: Number(down) / 100 };
  const sides = text.split(/ +/).map((word) => SIDES[word]);
  const known = sides.filter((side) => side !== undefined);
  if (known.length < sides.length || known.length > 2) return null;
  // `left right` is no place.
  if (new Set(known.flatMap(Object.keys)).size < known.flatMap(Object.keys).length) return null;
  return Object.assign({ ...MIDDLE }, ...known);
}

export const photographFile = z
  .string({ error: 'photograph.file' })
  .regex(FILE, { error: 'photograph.file' })
  .meta(about('The file, beside this one.', '图片文件名，与本文件放在同一文件夹。', 'wharf.jpg'));

export const focus = z
  .string()
  .transform((text, ctx): Focus => {
    const read = readFocus(text.trim().toLowerCase());
    return read ?? report(ctx, { code: 'photograph.focus', params: { value: text } });
  })
  .prefault('center')
  .meta(
    about(
      'What must stay in the picture when it is cropped: from the left and from the top, or a side.',
      '裁切时必须保留的位置：距左、距上的百分比，或方位。',
      '30% 60%',
      'top left',
    ),
  );

export const PHOTOGRAPH_WORDS = {
  alt: about('What it shows, for those who do not see it.', '图片说明，供看不到图的人。'),
  credit: about('Who took it, or whose it is.', '摄影者或供图单位。', '望川县融媒体中心'),
  caption: about('What a reader should know of it.', '图下文字。'),
};

const photograph = z.strictObject({
  file: photographFile,
  alt: words('photograph.alt').meta(PHOTOGRAPH_WORDS.alt),
  credit: words('photograph.credit').meta(PHOTOGRAPH_WORDS.credit),
  caption: words().nullable().default(null).meta(PHOTOGRAPH_WORDS.caption),
  focus,
});
export type Photograph = z.output<typeof photograph>;

/** @example photographKey({ file: 'wharf.jpg' }) // => 'wharf' */
export function photographKey({ file }: Pick<Photograph, 'file'>): string {
  return file.replace(/\.[^.]+$/, '');
}

/** Photographs of a record, the one that leads its page first; cards show that one too. */
export const photographs = z
  .array(photograph)
  .superRefine((list, ctx) => {
    const keys = list.map(photographKey);
    for (const [position, { file }] of list.entries()) {
      if (keys.indexOf(photographKey({ file })) === position) continue;
      const params = { code: 'photograph.double', params: { value: file } };
      ctx.addIssue({ code: 'custom', message: params.code, params, path: [position, 'file'] });
    }
  })
  .default([])
  .meta(
    about(
      'Photographs, the one that leads first; in translations each goes by its file’s name without the ending.',
      '照片，第一张作题图；译文中以不带扩展名的文件名为键。',
    ),
  );

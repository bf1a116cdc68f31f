import type { Focus } from '../catalogue/photograph.ts';
import type { PictureUse, Size } from '../catalogue/pictures.ts';

/** How a layout shows a picture: cropped to a ratio of width to height, or whole; and the widths offered, in pixels. */
type Shape = { ratio: number | null; widths: readonly number[] };

/**
 * From the column of a 390 px telephone, which two or three device pixels make 800 to 1,200, to the page of a desk,
 * 1,136 px. More than 1,600 costs more than it shows.
 */
export const SHAPES = {
  /** Across the head of a page, and over the words of a card. */
  wide: { ratio: 5 / 2, widths: [480, 800, 1200, 1600] },
  /** Across a telephone, or two to a row. */
  plate: { ratio: 3 / 2, widths: [480, 800, 1200] },
  whole: { ratio: null, widths: [480, 800, 1200, 1600] },
} as const satisfies Record<string, Shape>;
export type ShapeName = keyof typeof SHAPES;

/** The shapes that pages show a picture in. */
export const SHAPES_OF: Record<PictureUse, readonly ShapeName[]> = {
  hero: ['wide', 'plate'],
  lead: ['wide', 'plate'],
  further: ['plate'],
  map: ['whole'],
};

export type Crop = Size & { left: number; top: number };

/**
 * The largest part of a picture that has the ratio, with the focus as near to its middle as the picture allows.
 *
 * @example cropOf({ width: 3000, height: 2000 }, 1, { x: 0, y: 0.5 }) // => { left: 0, top: 0, width: 2000, height: 2000 }
 */
export function cropOf({ width, height }: Size, ratio: number | null, focus: Focus): Crop {
  const wanted = ratio ?? width / height;
  const part = {
    width: Math.min(width, Math.round(height * wanted)),
    height: Math.min(height, Math.round(width / wanted)),
  };
  const start = (share: number, all: number, kept: number) =>
    Math.round(Math.min(Math.max(share * all - kept / 2, 0), all - kept));
  return {
    left: start(focus.x, width, part.width),
    top: start(focus.y, height, part.height),
    ...part,
  };
}

/** The widths to make of a part that is so wide: nothing is enlarged, so a smaller one ends with its own width. */
export function widthsOf(crop: Size, widths: readonly number[]): number[] {
  const within = widths.filter((width) => width < crop.width);
  return within.length < widths.length ? [...within, crop.width] : [...within];
}

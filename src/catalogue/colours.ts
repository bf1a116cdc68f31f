import { formatHex, oklch, parse, wcagContrast } from 'culori';
import { z } from 'zod';
import { about } from './fields.ts';

/** What WCAG 2.2 asks of text against its ground. */
export const READABLE = 4.5;

/** The ground that text stands on in the light theme; what is lighter, the white of cards, reads better still. */
export const GROUND = '#fbfaf6';

/** The nearest shade of a colour that can be read on a ground: darker on a light one, lighter on a dark one. */
export function readable(colour: string, ground: string): string {
  const start = oklch(parse(colour));
  if (!start) return colour;
  const step = wcagContrast(ground, '#fff') < wcagContrast(ground, '#000') ? -0.005 : 0.005;
  let shade = colour;
  for (let l = start.l; l > 0 && l < 1 && wcagContrast(shade, ground) < READABLE; l += step) {
    shade = formatHex({ ...start, l });
  }
  return shade;
}

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'colour.form' })
  .superRefine((value, context) => {
    if (wcagContrast(value, GROUND) >= READABLE) return;
    const params = {
      value,
      contrast: wcagContrast(value, GROUND).toFixed(1),
      instead: readable(value, GROUND),
    };
    context.addIssue({ code: 'custom', params: { code: 'colour.contrast', params } });
  })
  .transform((value) => value.toLowerCase());

/** The two colours that a county makes its own; every other shade of the site and of the PDFs follows them. */
export const colours = z
  .strictObject({
    sea: colour
      .default('#0e4a5a')
      .meta(about('Figures, strong rules and buttons.', '数字、主线与按钮的颜色。', '#0e4a5a')),
    seal: colour
      .default('#a93219')
      .meta(about('The accent: seal, marks, warnings.', '点缀色：印章、标记、提示。', '#a93219')),
  })
  .prefault({});
export type Colours = z.output<typeof colours>;

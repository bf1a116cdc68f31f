import type { Palette } from './palette.ts';

/** The seal of one or two characters, in the accent colour; the viewer's own Song face sets them. */
export function sealSvg(
  characters: string,
  { card, seal }: Pick<Palette, 'card' | 'seal'>,
): string {
  const size = [...characters].length > 1 ? 26 : 38;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect x="3" y="3" width="58" height="58" rx="4" fill="${card}" stroke="${seal}" stroke-width="5"/>`,
    `<text x="32" y="33" dy="0.36em" text-anchor="middle" font-family="'Songti SC','Noto Serif CJK SC',SimSun,serif" font-weight="700" font-size="${size}" fill="${seal}">${characters}</text>`,
    '</svg>',
  ].join('');
}

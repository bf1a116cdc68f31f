import { clampChroma, formatHex, type Oklch, oklch, parse } from 'culori';
import { type Colours, readable, colours as schema } from '../catalogue/colours.ts';

/** What follows the sea colour of the county: text and figures, grounds, the lines of charts. */
const SEA_LIGHT = {
  sea: '#0e4a5a',
  'sea-deep': '#0a3845',
  tide: '#1f6570',
  'tide-mark': '#2c7a86',
  foam: '#e9f1ef',
  contour: '#a9c9c8',
  'contour-strong': '#6ba3a8',
  river: '#356673',
  'river-light': '#cfe3e2',
};

const LIGHT = {
  ink: '#14212b',
  'ink-2': '#46545e',
  'ink-3': '#5d6a73',
  paper: '#fbfaf6',
  card: '#ffffff',
  line: '#d9d6cb',
  'on-sea': '#ffffff',
  sand: '#80560f',
  'sand-mark': '#b98a3e',
  found: '#f6e3c4',
  shadow: '#14212b1f',
};

/** The chart by night: the same roles, the same hues, on a dark ground. */
const SEA_DARK = {
  sea: '#9ed3da',
  'sea-deep': '#c3e6ea',
  tide: '#84c3cc',
  'tide-mark': '#5ba4af',
  foam: '#14262d',
  contour: '#234650',
  'contour-strong': '#356673',
  river: '#5d9aa5',
  'river-light': '#1d3b44',
};

const DARK = {
  ink: '#e9edeb',
  'ink-2': '#bcc7ca',
  'ink-3': '#98a6ab',
  paper: '#0f181d',
  card: '#162128',
  line: '#2d3b43',
  'on-sea': '#0b2229',
  sand: '#dcb26a',
  'sand-mark': '#b98a3e',
  found: '#5a4517',
  shadow: '#00000080',
};
const SEAL_DARK = '#f08d72';

export type Token = keyof typeof LIGHT | keyof typeof SEA_LIGHT | 'seal';
export type Palette = Record<Token, string>;

/** Turns a colour by as much as the county's own differs from the house's: same lightness, other hue. */
function turn(from: string, to: string): (colour: string) => string {
  const [a, b] = [oklch(parse(from)), oklch(parse(to))] as [Oklch, Oklch];
  const hue = (b.h ?? 0) - (a.h ?? 0);
  const strength = a.c === 0 ? 1 : b.c / a.c;
  return (colour) => {
    if (from === to) return colour;
    const { mode, l, c, h = 0 } = oklch(parse(colour)) as Oklch;
    return formatHex(clampChroma({ mode, l, c: c * strength, h: h + hue }, 'oklch'));
  };
}

function turned<K extends string>(family: Record<K, string>, by: (colour: string) => string) {
  return Object.fromEntries(
    Object.entries<string>(family).map(([token, colour]) => [token, by(colour)]),
  ) as Record<K, string>;
}

const TEXT = ['sea', 'sea-deep', 'tide', 'seal'] as const;

function withReadableText(palette: Palette): Palette {
  const ground = palette.foam;
  const text = TEXT.map((token) => [token, readable(palette[token], ground)]);
  return { ...palette, ...Object.fromEntries(text) };
}

/** Every colour of the site, by day and by night, from the two that the county chose. PDFs are set in those of the day. */
export function palettes({ sea, seal }: Colours): { light: Palette; dark: Palette } {
  const house = schema.parse({});
  const bySea = turn(house.sea, sea);
  const bySeal = turn(house.seal, seal);
  return {
    light: withReadableText({ ...LIGHT, ...turned(SEA_LIGHT, bySea), sea, seal }),
    dark: withReadableText({ ...DARK, ...turned(SEA_DARK, bySea), seal: bySeal(SEAL_DARK) }),
  };
}

/** @example declarations(palettes(colours).light) // => "--ink:#14212b;--ink-2:#46545e;…" */
export function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([token, colour]) => `--${token}:${colour};`)
    .join('');
}

/** The colours as CSS custom properties; the dark ones for screens alone, as paper is white. */
export function paletteCss(colours: Colours): string {
  const { light, dark } = palettes(colours);
  return [
    `:root{color-scheme:light dark;${declarations(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`,
    '@media print{:root{color-scheme:light;--paper:#ffffff}}',
  ].join('\n');
}

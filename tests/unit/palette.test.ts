import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colours, READABLE } from '../../src/catalogue/colours.ts';
import { type Palette, paletteCss, palettes, type Token } from '../../src/drawings/palette.ts';

const TEXT = ['ink', 'ink-2', 'ink-3', 'sea', 'tide', 'seal', 'sand'] as const;
const GROUNDS = ['paper', 'card'] as const;
const MARKS = ['tide-mark', 'sea', 'seal', 'sand-mark'] as const;

function unreadable(palette: Palette): string[] {
  const pairs: [Token, Token, number][] = [
    ...TEXT.flatMap((text) => GROUNDS.map((on): [Token, Token, number] => [text, on, READABLE])),
    ['ink', 'foam', READABLE],
    ['ink-2', 'foam', READABLE],
    ['sea', 'foam', READABLE],
    ['on-sea', 'sea', READABLE],
    ['on-sea', 'sea-deep', READABLE],
    ['ink', 'found', READABLE],
    // Marks and the edges of fields are no text: WCAG 1.4.11 asks for 3.
    ...MARKS.map((mark): [Token, Token, number] => [mark, 'card', 2.9]),
  ];
  return pairs
    .filter(([text, ground, least]) => wcagContrast(palette[text], palette[ground]) < least)
    .map(([text, ground]) => `${text} on ${ground}`);
}

describe('the colours of a county', () => {
  test('the house’s own can be read, by day and by night', () => {
    const { light, dark } = palettes(colours.parse({}));
    expect(unreadable(light)).toEqual([]);
    expect(unreadable(dark)).toEqual([]);
  });

  test('so can every pair that is accepted', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const colour = fc
      .tuple(channel, channel, channel)
      .map((rgb) => `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`);
    fc.assert(
      fc.property(colour, colour, (sea, seal) => {
        const read = colours.safeParse({ sea, seal });
        if (!read.success) return;
        const { light, dark } = palettes(read.data);
        expect(unreadable(light)).toEqual([]);
        expect(unreadable(dark)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('the chosen colour is used as it is', () => {
    const { light } = palettes(colours.parse({ sea: '#5B1F6B' }));
    expect(light.sea).toBe('#5b1f6b');
    expect(light.tide).not.toBe(palettes(colours.parse({})).light.tide);
  });

  test('one that cannot be read is refused, with the nearest that can', () => {
    const issues = colours.safeParse({ seal: '#ff8c66' }).error?.issues ?? [];
    expect(issues).toMatchObject([
      { path: ['seal'], params: { code: 'colour.contrast', params: { contrast: '2.2' } } },
    ]);
    const [issue] = issues as { params?: { params: { instead: string } } }[];
    const instead = issue?.params?.params.instead ?? '';
    expect(colours.safeParse({ seal: instead }).success).toBe(true);
  });

  test('a word is no colour', () => {
    expect(colours.safeParse({ sea: 'teal' }).error?.issues[0]?.message).toBe('colour.form');
  });

  test('the dark ones are for screens alone', () => {
    expect(paletteCss(colours.parse({}))).toContain(
      '@media screen and (prefers-color-scheme:dark)',
    );
  });
});

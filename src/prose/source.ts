import type { Place } from '../catalogue/frontmatter.ts';

/**
 * Makes line ends alike and turns what no output can hold (control characters, half a surrogate
 * pair) into spaces, so that offsets stay those of the file.
 */
export function cleanSource(content: string): string {
  return (
    content
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFDD0\uFDD1\uFFFE\uFFFF]/g, ' ')
  );
}

/** @example placeAt('ab\ncd', 4, 10) // => { line: 11, column: 2 } */
export function placeAt(source: string, offset: number, firstLine: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The few characters around an offset that let an author recognise the place.
 * @example excerpt('水中铅的浓度<5mg，达标', 6) // => '水中铅的浓度<5mg'
 */
export function excerpt(source: string, offset: number): string {
  const before = /[^\s，。；：、,;:|<{]{0,8}$/.exec(source.slice(0, offset))?.[0] ?? '';
  const after = /^.[^\s，。；：、,;|]{0,20}/u.exec(source.slice(offset))?.[0] ?? '';
  return before + after;
}

/** @example shorten('a  b\nc') // => 'a b c' */
export function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

import { hasCjk } from './cjk-text.ts';
import { bare } from './fold.ts';

type Span = [start: number, end: number];

/** An ending of so many letters may differ: projects, project. */
const ENDING = 2;
const SHORT = 5;
/** Arabic joins its article to the word. */
const ARTICLE = /^\p{Script=Arabic}/u;

function spansOf(text: string, mark: string): Span[] {
  const wanted = bare(mark);
  if (wanted === '') return [];
  if (hasCjk(mark) || /\s|\d/.test(mark)) {
    const low = text.toLowerCase();
    const plain = mark.toLowerCase();
    const spans: Span[] = [];
    for (let at = low.indexOf(plain); at >= 0; at = low.indexOf(plain, at + plain.length)) {
      spans.push([at, at + plain.length]);
    }
    return spans;
  }
  const stem = wanted.length > SHORT ? wanted.slice(0, -ENDING) : wanted;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) =>
      ARTICLE.test(word) ? bare(word).includes(stem) : bare(word).startsWith(stem),
    )
    .map(({ 0: word, index }) => [index, index + word.length]);
}

/**
 * A text in pieces, every second of which is what was looked for.
 *
 * @example marked('特瑞锂电材料', ['锂电']) // => ['特瑞', '锂电', '材料']
 */
export function marked(text: string, marks: readonly string[]): string[] {
  const spans = marks.flatMap((mark) => spansOf(text, mark)).sort(([a], [b]) => a - b);
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  return [...pieces, text.slice(at)];
}

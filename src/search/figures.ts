import type { LocaleTag } from '../language/locales.ts';
import { type ReadFigure, readFigures } from '../language/reading/figures.ts';

/** Smaller numbers without a unit are anything: pages, years, house numbers. */
const TELLING = 10_000;
const CURRENCY =
  /^(?:[a-z]{2}\$|[$€£¥₩]|cny|rmb|usd|eur|gbp|hkd|jpy|krw|yuan|dollars?|元|人民币|人民幣)$/i;
/** $40m is no length. */
const SHORT_MILLION = /((?:[$€£¥]|\b(?:USD|EUR|GBP|CNY|RMB))\s?\d[\d.,]*)\s?(?:m|mn|mio)\b/gi;

function wordsOf({ value, unit }: ReadFigure): string[] {
  const number = String(value).replace('.', 'd');
  const name = unit === '%' ? 'pct' : unit?.toLowerCase().replace(/[^a-z0-9]/g, '');
  return [...(name ? [`f${number}${name}z`] : []), ...(value >= TELLING ? [`f${number}z`] : [])];
}

/**
 * Every figure of a text as a word of the index, whatever its spacing, width and spelling; large ones also without
 * their unit.
 *
 * @example figureWords('约 300 亩，110千伏', 'zh-Hans') // => ['f300muz', 'f110kvz']
 */
export function figureWords(text: string, tag: LocaleTag): string[] {
  return [...new Set(readFigures(text, tag).figures.flatMap(wordsOf))];
}

export type TypedFigures = { figures: { text: string; word: string }[]; rest: string };

/**
 * The figures in what was typed, and what else is in it.
 *
 * @example figuresTyped('300亩 锂电', 'zh-Hans') // => { figures: [{ text: '300亩', word: 'f300muz' }], rest: '锂电' }
 */
export function figuresTyped(query: string, tag: LocaleTag): TypedFigures {
  const written = query.replace(SHORT_MILLION, '$1 million');
  const found = readFigures(written, tag).figures.flatMap((figure) => {
    const [word] = wordsOf(figure);
    return word ? [{ text: figure.text, at: figure.at, word }] : [];
  });
  const left = found.reduce(
    (all, { text, at }) => all.slice(0, at) + ' '.repeat(text.length) + all.slice(at + text.length),
    written,
  );
  const words = left.split(/\s+/).filter((word) => word !== '');
  const rest = found.length > 0 ? words.filter((word) => !CURRENCY.test(word)) : words;
  return { figures: found.map(({ text, word }) => ({ text, word })), rest: rest.join(' ') };
}

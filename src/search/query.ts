import type { LocaleTag } from '../language/locales.ts';
import { hasCjk, spaced } from './cjk-text.ts';
import { codeTyped } from './codes.ts';
import { figuresTyped } from './figures.ts';
import { bare, inScript } from './fold.ts';
import { hanOf } from './pinyin.ts';
import { questionWords } from './question-words.ts';
import type { Lexicon } from './terms.ts';

/** Shorter ones are words. */
const SPLIT = 3;

/** One way to look for something in Pagefind's words, and what of it is marked in what is found. */
export type Way = { ask: string; mark: string };
/** One thing that is asked for. The ways are tried in turn, until one finds something. */
export type Part = { text: string; ways: Way[] };

export function plainWay(text: string): Way {
  return { ask: hasCjk(text) ? `"${spaced(text)}"` : text, mark: text };
}

const exactly = (word: string, mark: string): Way => ({ ask: `"${word}"`, mark });
const part = (text: string): Part => ({ text, ways: [plainWay(text)] });

function withoutQuestion(words: string[], tag: LocaleTag): string[] {
  const asking = new Set(questionWords(tag.split('-')[0] ?? tag));
  const left = words.filter((word) => !asking.has(bare(word)) && !asking.has(word.toLowerCase()));
  return left.length > 0 ? left : words;
}

/** Kana alone, or a single character of Chinese, says little. */
function tells(word: string, tag: LocaleTag): boolean {
  if (!hasCjk(word)) return true;
  if (tag === 'ja') return !/^\p{Script=Hiragana}{1,3}$/u.test(word);
  return [...word].length > 1;
}

/**
 * The words in a text without spaces: first the terms of the catalogue, longest first, then what the language's
 * dictionary finds between them.
 *
 * @example wordsIn('锂电池有哪些项目', lexicon, 'zh-Hans') // => ['锂电池', '项目']; of two characters none
 */
export function wordsIn(text: string, { terms }: Lexicon, tag: LocaleTag): string[] {
  if ([...text].length < SPLIT) return [];
  const known = new Set(terms.map(([word]) => word).filter((w) => hasCjk(w) && w !== text));
  const longest = Math.max(2, ...[...known].map((word) => word.length));
  const words: string[] = [];
  let between = '';
  const cut = () => {
    const segments = new Intl.Segmenter(tag, { granularity: 'word' }).segment(between);
    for (const { segment, isWordLike } of segments) if (isWordLike) words.push(segment);
    between = '';
  };
  for (let at = 0; at < text.length; ) {
    const lengths = Array.from({ length: longest - 1 }, (_, i) => longest - i);
    const length = lengths.find((n) => at + n <= text.length && known.has(text.slice(at, at + n)));
    if (length === undefined) {
      between += text[at];
      at += 1;
      continue;
    }
    cut();
    words.push(text.slice(at, at + length));
    at += length;
  }
  cut();
  return withoutQuestion(words, tag).filter((word) => tells(word, tag));
}

/** A word typed in letters on a Chinese page: itself, else what its sounds write. */
function letters(text: string, lexicon: Lexicon): Part {
  const heard = hanOf(text, lexicon.terms).map(plainWay);
  // Exactly the word, as `ld` would find every word that begins so.
  return heard.length === 0
    ? part(text)
    : { text, ways: [exactly(text, text), ...heard, plainWay(text)] };
}

/**
 * What was typed, as the things that are asked for: codes, figures, words.
 *
 * @example readQuery('鋰電 300畝', lexicon, 'zh-Hans') // => [{ text: '300亩', … }, { text: '锂电', … }]
 */
export function readQuery(typed: string, lexicon: Lexicon, tag: LocaleTag): Part[] {
  const query = inScript(typed.replaceAll('"', ' '), lexicon.other);
  if (query === '') return [];
  const code = codeTyped(query);
  const { figures, rest } = figuresTyped(query, tag);
  if (code) {
    const amounts = figures.map(({ word, text }) => exactly(word, text));
    return [{ text: query, ways: [exactly(code, query), ...amounts, plainWay(query)] }];
  }
  const amounts = figures.map(({ text, word }) => ({
    text,
    ways: [exactly(word, text), plainWay(text)],
  }));
  const chinese = tag.startsWith('zh');
  if (chinese && /^[a-zü' ]+$/i.test(rest)) {
    const whole = letters(rest, lexicon);
    if (whole.ways.length > 1) return [...amounts, whole];
  }
  const words = withoutQuestion(
    rest.split(/[\s,;?!，。；？！、/]+/u).filter((word) => word !== ''),
    tag,
  );
  return [
    ...amounts,
    ...words.map((word) =>
      chinese && /^[a-z']+$/i.test(word) ? letters(word, lexicon) : part(word),
    ),
  ];
}

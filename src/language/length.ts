import type { LocaleTag } from './locales.ts';

/** Languages whose editors count characters; the others count words. */
const BY_CHARACTER: readonly LocaleTag[] = ['zh-Hans', 'zh-Hant', 'ja', 'ko'];

/** Spaces between words; those within a figure (`2 480 mu`) do not break and separate nothing. */
const BETWEEN_WORDS = /[ \t\n]+/;

export type TextLength = { unit: 'words' | 'characters'; count: number };

/**
 * How long a text is, as editors of its language say: words, or characters with their punctuation and without spaces.
 *
 * @example textLength('2,480 mu – of land', 'en') // => { unit: 'words', count: 4 }
 * @example textLength('望川县，2480亩', 'zh-Hans') // => { unit: 'characters', count: 9 }
 */
export function textLength(text: string, tag: LocaleTag): TextLength {
  if (BY_CHARACTER.includes(tag)) {
    return { unit: 'characters', count: [...text.replace(/\s/g, '')].length };
  }
  const words = text.split(BETWEEN_WORDS).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return { unit: 'words', count: words.length };
}

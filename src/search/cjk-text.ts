/**
 * Pagefind cuts Chinese and Japanese into words with one dictionary when it indexes and with another when it searches,
 * so 锂电 does not find 特瑞锂电; Korean it does not cut at all, so 양극재 does not find 양극재를. Here every Han character,
 * kana and syllable is a word of its own, in the index and in the query, and a query is a phrase: what is found holds
 * exactly what was typed.
 */
const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`;
const ANY = new RegExp(SIGN, 'u');
/** Stands, unseen and unsearched, where Korean has a space of its own. */
const OWN_SPACE = '\u2063';
const EACH = new RegExp(`\\s*(${SIGN}${OWN_SPACE}?)\\s*`, 'gu');
const BESIDE_HANGUL = /(\S)[ \u00a0]+(?=\p{Script=Hangul})|(\p{Script=Hangul})[ \u00a0]+(?=\S)/gu;
const AFTER_SIGN = new RegExp(`(${SIGN}${OWN_SPACE}?(?:</?mark>)*)\\s+(?=\\S)`, 'gu');
const BEFORE_SIGN = new RegExp(`\\s+(?=(?:</?mark>)*${SIGN})`, 'gu');

/** @example hasCjk('110kV') // => false */
export function hasCjk(text: string): boolean {
  return ANY.test(text);
}

/** @example spaced('年产2万吨LFP') // => '年 产 2 万 吨 LFP' */
export function spaced(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(BESIDE_HANGUL, (_, before, hangul) => `${before ?? hangul}${OWN_SPACE} `)
        .replace(EACH, ' $1 ')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .join('\n');
}

/**
 * Takes the spaces out of an excerpt again, but for those of Korean, and joins marks that touch.
 *
 * @example unspaced('特 瑞 <mark>锂</mark> <mark>电</mark>') // => '特瑞<mark>锂电</mark>'
 */
export function unspaced(html: string): string {
  return html
    .replace(AFTER_SIGN, '$1')
    .replace(BEFORE_SIGN, '')
    .replaceAll('</mark><mark>', '')
    .replaceAll(OWN_SPACE, ' ');
}

/**
 * Pagefind cuts Chinese into words with one dictionary when it indexes and with another when it searches, so 锂电 does
 * not find 特瑞锂电. Here every character is a word of its own, in the index and in the query, and a query is a phrase:
 * what is found holds exactly what was typed.
 */
const HAN = /\p{Script=Han}/u;
const EACH_HAN = /\s*(\p{Script=Han})\s*/gu;

/** @example hasHan('110kV') // => false */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** @example spaced('年产2万吨LFP') // => '年 产 2 万 吨 LFP' */
export function spaced(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(EACH_HAN, ' $1 ').replace(/ {2,}/g, ' ').trim())
    .join('\n');
}

/**
 * Takes the spaces out of an excerpt again, and joins marks that touch.
 *
 * @example unspaced('特 瑞 <mark>锂</mark> <mark>电</mark>') // => '特瑞<mark>锂电</mark>'
 */
export function unspaced(html: string): string {
  return html
    .replace(/(\p{Script=Han}(?:<\/?mark>)*)\s+(?=\S)/gu, '$1')
    .replace(/\s+(?=(?:<\/?mark>)*\p{Script=Han})/gu, '')
    .replaceAll('</mark><mark>', '');
}

/** Pixels at the header's type size: a square for Han, Kana and Hangul, about half of one for letters. */
const SQUARE = 14;
const LETTER = 7.4;
const GAP = 22;
/** The bar without its gutters, less seal, search, shortlist, language menu and the gaps between them. */
const ROOM = 1200 - 64 - 48 - 40 - 48 - 128 - 56;
/** The name is set larger than the links. */
const NAME = 1.35;

function width(text: string): number {
  return [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)
        ? SQUARE
        : LETTER),
    0,
  );
}

/**
 * How many of a menu's links stand beside the site's name in one line; the rest goes into the menu.
 *
 * @example linksThatFit(['Projects', 'Parks'], 'Invest in Wangchuan') // => 2
 */
export function linksThatFit(labels: readonly string[], name: string): number {
  let room = ROOM - width(name) * NAME;
  const taken = labels.findIndex((label) => {
    room -= width(label) + GAP;
    return room < 0;
  });
  return taken === -1 ? labels.length : taken;
}

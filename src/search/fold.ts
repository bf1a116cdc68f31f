/** Characters, and terms, of the other Chinese script and what this page's script has in their place. */
export type OtherScript = Record<string, string>;

const LATIN_MARKS = /(\p{Script=Latin})\p{Mn}+/gu;

/**
 * A word as it is compared with another: without case, accents and the width of its characters.
 *
 * @example bare('Énergie ＬＦＰ') // => 'energie lfp'
 */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(LATIN_MARKS, '$1')
    .normalize('NFC');
}

/**
 * What was typed, in the script of the page: full-width forms narrowed, Simplified and Traditional put into each other.
 *
 * @example inScript('鋰電　ＬＦＰ', { 鋰: '锂', 電: '电' }) // => '锂电 LFP'
 */
export function inScript(text: string, other: OtherScript): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const terms = Object.keys(other).filter((term) => term.length > 1 && plain.includes(term));
  const longest = terms.sort((a, b) => b.length - a.length).map((term) => RegExp.escape(term));
  const termed =
    terms.length === 0
      ? plain
      : plain.replace(new RegExp(longest.join('|'), 'g'), (term) => other[term] ?? term);
  return [...termed].map((sign) => other[sign] ?? sign).join('');
}

/**
 * The map from the other script, learnt from the same texts in both. A character that has become several goes to the
 * one met most.
 *
 * @param pairs `[in the other script, in this one]`; texts of unequal length, in which terms differ, teach nothing
 * @example learnScript([['鋰電', '锂电']]) // => { 鋰: '锂', 電: '电' }
 */
export function learnScript(pairs: readonly (readonly [string, string])[]): OtherScript {
  const seen = new Map<string, Map<string, number>>();
  for (const [theirs, ours] of pairs) {
    const [from, to] = [[...theirs], [...ours]];
    if (from.length !== to.length) continue;
    for (const [i, sign] of from.entries()) {
      const own = to[i] ?? sign;
      const counts = seen.get(sign) ?? new Map<string, number>();
      counts.set(own, (counts.get(own) ?? 0) + 1);
      seen.set(sign, counts);
    }
  }
  const learnt = [...seen].map(([sign, counts]) => {
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return [sign, most?.[0] ?? sign] as const;
  });
  return Object.fromEntries(
    learnt.filter(([sign, own]) => sign !== own && /\p{Script=Han}/u.test(sign)),
  );
}

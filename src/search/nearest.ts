import { hasCjk } from './cjk-text.ts';
import { bare } from './fold.ts';
import type { Term } from './terms.ts';

/** Letters to change, add, drop or swap to make one word the other; `most + 1` where it is more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

const allowed = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The word that was probably meant, where a typed one is nowhere.
 *
 * @example meant('lithum', [['lithium', 9]]) // => 'lithium'
 */
export function meant(typed: string, terms: readonly Term[]): string | null {
  if (hasCjk(typed)) return turned(typed, terms);
  const word = bare(typed);
  const most = allowed(word);
  const near = terms
    .map(([term, weight]) => ({ term, weight, away: distance(word, bare(term), most) }))
    .filter(({ away, term }) => away > 0 && away <= most && !term.includes(' '))
    .sort((a, b) => a.away - b.away || b.weight - a.weight);
  return near[0]?.term ?? null;
}

/** 茶油 for 油茶: the same characters in another order. */
function turned(typed: string, terms: readonly Term[]): string | null {
  const sorted = (word: string) => [...word].sort().join('');
  return terms.find(([term]) => term !== typed && sorted(term) === sorted(typed))?.[0] ?? null;
}

function likeness(typed: string, term: string): number {
  if (hasCjk(typed)) {
    const signs = new Set(typed);
    const shared = [...new Set(term)].filter((sign) => signs.has(sign)).length;
    return shared / Math.max(signs.size, 2);
  }
  const words = [term, ...term.split(/[\s’'-]+/)].map(bare);
  const most = Math.max(2, Math.floor(typed.length / 2));
  const least = Math.min(...words.map((word) => distance(bare(typed), word, most)));
  return least > most ? 0 : 1 - least / Math.max(typed.length, 1);
}

/** Terms that are like what was typed and found nothing: by letters, in Chinese and its neighbours by shared characters. */
export function likeTerms(typed: string, terms: readonly Term[], count: number): string[] {
  return terms
    .filter(([term]) => term.length < 24)
    .map(([term, weight]) => ({ term, weight, like: likeness(typed, term) }))
    .filter(({ like }) => like >= 0.5)
    .sort((a, b) => b.like - a.like || b.weight - a.weight)
    .slice(0, count)
    .map(({ term }) => term);
}

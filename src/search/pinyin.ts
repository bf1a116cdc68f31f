import type { Term } from './terms.ts';

/** How many readings of what was typed are looked for. */
const READINGS = 3;

type Reading = { han: string; weight: number };

/** The characters that the typed letters write, from syllable `from` on; null where they write none. */
function spelled(letters: string, syllables: readonly string[], from: number): number | null {
  let rest = letters;
  for (let i = from; i < syllables.length; i++) {
    const syllable = syllables[i] ?? '';
    if (rest.length <= syllable.length) return syllable.startsWith(rest) ? i + 1 : null;
    if (!rest.startsWith(syllable)) return null;
    rest = rest.slice(syllable.length);
  }
  return null;
}

function readingsIn(letters: string, [word, weight, sound = '']: Term): Reading[] {
  const syllables = sound.split(' ');
  const signs = [...word];
  if (sound === '' || syllables.length !== signs.length) return [];
  const initials = syllables.map((syllable) => syllable[0]).join('');
  if (initials.startsWith(letters) && letters.length > 1) {
    // A whole word is meant more often than the beginning of one.
    const whole = letters.length === signs.length ? 4 : 1;
    return [{ han: signs.slice(0, letters.length).join(''), weight: weight * whole }];
  }
  return syllables.flatMap((_, from) => {
    const end = spelled(letters, syllables, from);
    if (end === null || end - from < 2) return [];
    return [{ han: signs.slice(from, end).join(''), weight: weight * (from === 0 ? 4 : 1) }];
  });
}

/**
 * Chinese words that pinyin without tones, or its initials, may stand for; the likeliest first.
 *
 * @example hanOf('lidian', [['锂电池材料', 9, 'li dian chi cai liao']]) // => ['锂电']
 * @example hanOf('ld', [['锂电', 9, 'li dian']]) // => ['锂电']
 */
export function hanOf(typed: string, terms: readonly Term[]): string[] {
  const letters = typed.toLowerCase().replace(/[\s'’]/g, '');
  if (!/^[a-zü]{2,40}$/.test(letters)) return [];
  const weights = new Map<string, number>();
  for (const term of terms) {
    for (const { han, weight } of readingsIn(letters, term)) {
      weights.set(han, (weights.get(han) ?? 0) + weight);
    }
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, READINGS)
    .map(([han]) => han);
}

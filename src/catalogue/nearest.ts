/** Single-character edits between two words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const kept = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const SHOWN = 5;

/**
 * The few known words that a mistyped one may have meant, likeliest first: a list of a thousand helps nobody.
 *
 * @example nearest('lingan', ['biomed', 'lingang']) // => 'lingang, biomed'
 */
export function nearest(word: string, known: Iterable<string>): string {
  const ranked = [...known]
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .sort((a, b) => a.edits - b.edits || a.candidate.localeCompare(b.candidate));
  const shown = ranked.slice(0, SHOWN).map(({ candidate }) => candidate);
  return ranked.length > SHOWN ? `${shown.join(', ')} …` : shown.join(', ');
}

/** Codes and figures are words of their own in the index: `c…z` and `f…z`, which no language has and no stemmer cuts. */
const SHORTEST = 3;

function plain(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/**
 * The words under which a code is found: whole, and from each of its parts on.
 *
 * @example codeWords('WC-2026-014') // => ['cwc2026014z', 'c2026014z', 'c014z']
 */
export function codeWords(code: string): string[] {
  const parts = code.split(/[^\p{L}\p{N}]+/u);
  return parts
    .map((_, i) => plain(parts.slice(i).join('')))
    .filter((word) => word.length >= SHORTEST)
    .map((word) => `c${word}z`);
}

/**
 * The word to look for where a code may have been typed, however it is spaced.
 *
 * @example codeTyped('wc 2026-014') // => 'cwc2026014z'
 * @example codeTyped('014') // => 'c014z'
 * @example codeTyped('lithium') // => null
 */
export function codeTyped(query: string): string | null {
  if (!/^[a-z\d\s\-–—_/]+$/i.test(query.normalize('NFKC'))) return null;
  const word = plain(query);
  return /^[a-z]{0,6}\d{2,10}$/.test(word) && word.length >= SHORTEST ? `c${word}z` : null;
}

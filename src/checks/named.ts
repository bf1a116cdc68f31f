/** @example named(['a', 'b', 'c'], 2) // => 'a, b … (3)' */
export function named(ids: readonly string[], most: number): string {
  return ids.length <= most ? ids.join(', ') : `${ids.slice(0, most).join(', ')} … (${ids.length})`;
}

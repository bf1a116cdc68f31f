/** Han, kana, hangul and their punctuation take two cells of a terminal (Unicode Standard Annex 11, W and F). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** @example displayWidth('果胶 A') // => 6 */
export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** @example shortened('果胶与精油', 7) // => '果胶与…' */
export function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let short = '';
  for (const character of text) {
    if (displayWidth(short + character) >= width) break;
    short += character;
  }
  return `${short}…`;
}

/**
 * Rows of text as lines, each column as wide as its widest cell; those of `right` end where the column ends.
 *
 * @example columns([['a', '果'], ['bb', 'c']]) // => ['  a   果', '  bb  c']
 */
export function columns(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return `  ${right.includes(column) ? room + cell : cell + room}`;
      })
      .join('')
      .trimEnd(),
  );
}

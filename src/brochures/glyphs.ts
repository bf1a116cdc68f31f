import { readFile } from 'node:fs/promises';

/** Ranges of code points, inclusive. */
type Ranges = [first: number, last: number][];

/** The table that names the glyph of each character, found by the directory at the start of the file. */
function characterMap(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const entry = 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const offset = font.readUInt32BE(entry + 8);
    return font.subarray(offset, offset + font.readUInt32BE(entry + 12));
  }
  throw new Error('The font has no character map.');
}

function segments(table: Buffer): Ranges {
  const count = table.readUInt16BE(6) / 2;
  return Array.from({ length: count }, (_, i) => [
    table.readUInt16BE(16 + 2 * count + 2 * i),
    table.readUInt16BE(14 + 2 * i),
  ]);
}

function groups(table: Buffer): Ranges {
  return Array.from({ length: table.readUInt32BE(12) }, (_, i) => [
    table.readUInt32BE(16 + 12 * i),
    table.readUInt32BE(20 + 12 * i),
  ]);
}

/** What a font's character map covers; formats 4 and 12 are those of all Unicode fonts. */
function ranges(font: Buffer): Ranges {
  const map = characterMap(font);
  const tables = Array.from({ length: map.readUInt16BE(2) }, (_, i) =>
    map.subarray(map.readUInt32BE(8 + 8 * i)),
  );
  return tables.flatMap((table) => {
    const format = table.readUInt16BE(0);
    if (format === 12) return groups(table);
    return format === 4 ? segments(table) : [];
  });
}

/** Whether any of the fonts has a glyph for a character. */
export type Coverage = (character: string) => boolean;

export async function coverage(files: string[]): Promise<Coverage> {
  const covered = new Set<number>();
  for (const file of files) {
    for (const [first, last] of ranges(await readFile(file))) {
      for (let point = first; point <= last; point++) covered.add(point);
    }
  }
  return (character) => covered.has(character.codePointAt(0) ?? 0);
}

/** Stands for a character that no face has, as printers have always set it. */
export const MISSING = '〓';

// Characters that shape others or break lines have no glyph of their own.
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;

/** A value with every character that no face has replaced by 〓; `report` is told of each. */
export function withGlyphs<T>(value: T, has: Coverage, report: (character: string) => void): T {
  const text = (original: string) =>
    original.replace(/[^\u0020-\u007E]/gu, (character) => {
      if (has(character) || INVISIBLE.test(character)) return character;
      report(character);
      return MISSING;
    });
  const change = (part: unknown): unknown => {
    if (typeof part === 'string') return text(part);
    if (Array.isArray(part)) return part.map(change);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, change(inner)]));
  };
  return change(value) as T;
}

import { type Cell, cellsOf, type Grid } from './grid.ts';
import { type FieldOf, type Heading, readHeading } from './headings.ts';
import { measureOf, PARK_LIST_HEADINGS, type ParkColumn, parkColumnOf } from './park-headings.ts';

export type Header =
  | { kind: 'projects'; top: number; bottom: number; columns: Map<number, Heading> }
  | { kind: 'parkList'; top: number; bottom: number; columns: Map<number, ParkColumn> }
  | { kind: 'parkTable'; top: number; bottom: number; columns: Map<number, Heading> };

/** Two levels are usual (投资情况 over 总投资 and 用地); three are met. */
const DEEPEST = 3;

/** The texts over a column, from top to bottom, each merged cell once. */
function textsAbove(grid: Grid, column: number, top: number, bottom: number): string[] {
  const cells = new Set<Cell>();
  for (let row = top; row <= bottom; row++) {
    const cell = grid.rows.get(row)?.get(column);
    if (cell) cells.add(cell);
  }
  return [...cells].map(({ text }) => text);
}

function columnsOf(grid: Grid, top: number, bottom: number): number[] {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.rows.get(row)?.keys() ?? []) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

/** A column under a group is known by its own heading, else by both (联系人 over 姓名, 电话), with the group's unit. */
function headingOf(texts: string[], fieldOf: FieldOf): Heading {
  const own = texts.at(-1) ?? '';
  const joined = texts.join('');
  const found = readHeading(own, fieldOf);
  const heading = found.field ? found : readHeading(joined, fieldOf);
  const unit = heading.unit || texts.map((text) => readHeading(text, fieldOf).unit).find(Boolean);
  return { text: texts.join(' / '), field: heading.field, unit: unit ?? '' };
}

function projectColumns(grid: Grid, top: number, bottom: number, fieldOf: FieldOf) {
  const columns = new Map<number, Heading>();
  const taken = new Set<string>();
  for (const column of columnsOf(grid, top, bottom)) {
    const texts = textsAbove(grid, column, top, bottom);
    const heading = headingOf(texts, fieldOf);
    // Prose columns may be several; of any other field the first column stands.
    const repeatable = heading.field === 'content' || heading.field === 'notes';
    if (heading.field && taken.has(heading.field) && !repeatable) heading.field = null;
    if (heading.field) taken.add(heading.field);
    columns.set(column, heading);
  }
  return { columns, taken };
}

/** A row of one cell is a title or a note, not a heading. */
function isTitle(grid: Grid, row: number): boolean {
  return cellsOf(grid, row).length < 2;
}

/** The last row of the heading that begins at `top`: as deep as its merged cells, or as its groups need. */
function headingBottom(grid: Grid, top: number, fieldOf: FieldOf): number {
  const cells = cellsOf(grid, top);
  const deepest = Math.max(top, ...cells.map(({ bottom }) => bottom));
  if (deepest > top) return Math.min(deepest, top + DEEPEST - 1);
  const grouped = cells.some(({ left, right }) => right > left);
  const below = cellsOf(grid, top + 1);
  const headings = below.filter(({ text }) => readHeading(text, fieldOf).field !== null);
  return below.length > 0 && (grouped || headings.length === below.length) ? top + 1 : top;
}

function parkList(grid: Grid, row: number): Header | null {
  const columns = new Map<number, ParkColumn>();
  for (const [column, { text }] of grid.rows.get(row) ?? []) {
    const found = parkColumnOf(text);
    if (found) columns.set(column, found);
  }
  const found = new Set(columns.values());
  const complete = PARK_LIST_HEADINGS.every((needed) => found.has(needed));
  return complete ? { kind: 'parkList', top: row, bottom: row, columns } : null;
}

function parkTable(columns: Map<number, Heading>, top: number, bottom: number): Header | null {
  const names = [...columns.values()];
  const park = names.some(({ text }) => parkColumnOf(text) === 'park');
  const measures = names.filter(({ text }) => measureOf(text) !== null);
  return park && measures.length >= 2 ? { kind: 'parkTable', top, bottom, columns } : null;
}

/** The heading row that begins exactly here, or null. */
export function headerAt(grid: Grid, row: number, fieldOf: FieldOf): Header | null {
  if (!grid.rows.has(row) || isTitle(grid, row)) return null;
  const list = parkList(grid, row);
  if (list) return list;
  const bottom = headingBottom(grid, row, fieldOf);
  const { columns, taken } = projectColumns(grid, row, bottom, fieldOf);
  if (taken.has('name') && taken.size >= 2) return { kind: 'projects', top: row, bottom, columns };
  return taken.has('name') ? null : parkTable(columns, row, bottom);
}

/** The first heading row of a sheet, whatever stands above it. */
export function findHeader(grid: Grid, fieldOf: FieldOf): Header | null {
  for (let row = 1; row <= grid.lastRow; row++) {
    const header = headerAt(grid, row, fieldOf);
    if (header) return header;
  }
  return null;
}

/**
 * Units that a line above the table gives to all of it.
 *
 * @example unitsAbove(grid, header) // 单位：万元、亩 => ['万元', '亩']
 */
export function unitsAbove(grid: Grid, top: number): string[] {
  for (let row = 1; row < top; row++) {
    for (const { text } of cellsOf(grid, row)) {
      const match = /(?:^|[\s(（])(?:计量)?单\s*位\s*[:：]\s*([^\s)）]+)/.exec(text);
      if (match?.[1]) return match[1].split(/[、，,;；/]/);
    }
  }
  return [];
}

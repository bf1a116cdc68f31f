import { oneLine } from './clean-text.ts';
import { type Cell, cellsOf, type Grid } from './grid.ts';
import { type Header, headerAt } from './header.ts';
import type { FieldOf } from './headings.ts';
import type { Message, SkippedRow } from './types.ts';

/** A row of a table that holds data, with the section that it stands in. */
export type BodyRow = {
  row: number;
  header: Header;
  section: { text: string; address: string } | null;
  /** Visible cells by column. */
  cells: Map<number, Cell>;
};

export type Body = { rows: BodyRow[]; skipped: SkippedRow[] };

const NOTE =
  /^(?:注|附注|备注|说明|资料来源|数据来源|填报|填表|制表|审核|单位负责人|联系人)\s*\d*\s*[:：、]/;
const TOTAL =
  /^[\p{Script=Han}\d()（）、.\s]{0,12}(?:小\s*计|合\s*计|总\s*计|累\s*计|共\s*计)(?:[(（].*[)）]|\d+个)?[:：]?$/u;
const NUMBERING = /^[(（]?(?:[一二三四五六七八九十]+)[)）]?\s*[、.．，]?\s*/;
const DITTO = /^(?:同上|〃|″|")$/;

/**
 * A section's own name, without its numbering and count.
 *
 * @example sectionName('一、工业类项目（12个）') // => '工业'
 */
export function sectionName(text: string): string {
  const bare = oneLine(text)
    .replace(NUMBERING, '')
    .replace(/[(（][^()（）]*[)）]$/, '')
    .replace(/[:：]$/, '')
    .trim();
  return bare.replace(/(?:类项目|项目类|类|项目)$/, '').trim() || bare;
}

function nameColumn(header: Header): number {
  const columns = [...header.columns];
  const wanted = header.kind === 'projects' ? 'name' : 'park';
  const found = columns.find(
    ([, heading]) => (typeof heading === 'string' ? heading : heading.field) === wanted,
  );
  return found?.[0] ?? 1;
}

/** Where rows are numbered 1, 2, 3, a 一 stands for a section; where they are numbered 一, 二, 三, for a row. */
function countsInDigits(grid: Grid, { bottom }: Header): boolean {
  return [...grid.rows].some(
    ([row, cells]) =>
      row > bottom && /^\d+$/.test(cells.get(Math.min(...cells.keys()))?.text ?? ''),
  );
}

/** 一、工业类 across the table, or in the number column beside an empty name. */
function sectionText(cells: Cell[], header: Header, grid: Grid): string | null {
  const [first, second] = cells;
  if (!first || header.kind !== 'projects') return null;
  const numbered = /^[(（]?[一二三四五六七八九十]+[)）、.．，]/.test(first.text);
  if (cells.length === 1 && (numbered || first.right > first.left)) return first.text;
  // 一 | 工业类 | … | 12亿元
  const numeral = /^[(（]?[一二三四五六七八九十]+[)）]?$/.test(first.text);
  if (numeral && second && first.left < second.left && countsInDigits(grid, header)) {
    return second.text;
  }
  return numbered && !cells.some(({ left }) => left === nameColumn(header)) ? first.text : null;
}

function shownText(cells: Cell[]): string {
  const text = cells.map((cell) => oneLine(cell.text)).join(' ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function skip(code: Message['code'], cells: Cell[]): Message {
  return { code, params: { text: shownText(cells) } };
}

/** 同上 means the cell above it. */
function withDittos(cells: Map<number, Cell>, above: Map<number, Cell> | undefined) {
  for (const [column, cell] of cells) {
    const meant = above?.get(column);
    if (DITTO.test(cell.text) && meant) cells.set(column, { ...cell, text: meant.text });
  }
  return cells;
}

function visibleCells(grid: Grid, row: number): Map<number, Cell> {
  const cells = [...(grid.rows.get(row) ?? [])];
  return new Map(cells.filter(([column]) => !grid.hiddenColumns.has(column)));
}

/** The last row that has data in more than one cell: wide cells after it are notes, not sections. */
function lastDataRow(grid: Grid): number {
  const rows = [...grid.rows.keys()].filter((row) => cellsOf(grid, row).length > 1);
  return Math.max(0, ...rows);
}

/** Sorts the rows below a heading row into data, sections, totals and notes. */
export function readBody(grid: Grid, first: Header, fieldOf: FieldOf): Body {
  const body: Body = { rows: [], skipped: [] };
  const end = lastDataRow(grid);
  let header = first;
  let section: BodyRow['section'] = null;
  let above: Map<number, Cell> | undefined;
  for (let row = first.bottom + 1; row <= grid.lastRow; row++) {
    const all = cellsOf(grid, row);
    const own = all.filter(({ top }) => top === row);
    // A row of nothing but cells merged from above has nothing of its own.
    if (own.length === 0) continue;
    const leave = (code: Message['code']) => body.skipped.push({ row, reason: skip(code, own) });
    const again = row > first.bottom ? headerAt(grid, row, fieldOf) : null;
    const start = own[0];
    if (grid.hiddenRows.has(row)) leave('row.hidden');
    else if (again) {
      header = again;
      leave('row.heading');
      row = again.bottom;
    } else if (start && NOTE.test(start.text)) leave('row.note');
    else if (own.slice(0, 3).some(({ text }) => TOTAL.test(text))) leave('row.total');
    else {
      const text = sectionText(own, header, grid);
      if (text !== null && row > end) leave('row.note');
      else if (text !== null) {
        const name = sectionName(text);
        section = { text: name, address: start?.address ?? '' };
        body.skipped.push({ row, reason: { code: 'row.section', params: { text: name } } });
      } else {
        const cells = withDittos(visibleCells(grid, row), above);
        above = cells;
        if (cells.size > 0) body.rows.push({ row, header, section, cells });
      }
    }
  }
  return body;
}

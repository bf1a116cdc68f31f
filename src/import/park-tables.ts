import type { Body, BodyRow } from './body-rows.ts';
import { isBlank, oneLine, sameName } from './clean-text.ts';
import type { Cell } from './grid.ts';
import type { ParkLine } from './park-draft.ts';
import { measureOf, type ParkColumn, parkColumnOf } from './park-headings.ts';
import type { Message, SkippedRow } from './types.ts';

export type ParkLines = {
  parks: Map<string, { title: string; lines: ParkLine[] }>;
  missing: SkippedRow[];
};

function parkless(cells: Map<number, Cell>): Message {
  const text = [...cells.values()].map((cell) => oneLine(cell.text)).join(' ');
  return { code: 'row.parkless', params: { text } };
}

function add(found: ParkLines, title: string, line: ParkLine): void {
  const key = sameName(title);
  const park = found.parks.get(key) ?? { title, lines: [] };
  park.lines.push(line);
  found.parks.set(key, park);
}

/** An empty park cell in a list means the park above it. */
function readListRow(
  found: ParkLines,
  columns: Map<number, ParkColumn>,
  { row, cells }: BodyRow,
  above: string,
  units: readonly string[],
): string {
  const byColumn = new Map<ParkColumn, Cell>();
  for (const [column, cell] of cells) {
    const name = columns.get(column);
    if (name && !(isBlank(cell.text) && name !== 'state')) byColumn.set(name, cell);
  }
  const title = oneLine(byColumn.get('park')?.text ?? above);
  const measureCell = byColumn.get('measure');
  if (title === '' || !measureCell) {
    found.missing.push({ row, reason: parkless(cells) });
    return title;
  }
  const get = (name: ParkColumn) => byColumn.get(name) ?? null;
  const line = { value: get('value'), state: get('state'), note: get('note') };
  add(found, title, { measure: oneLine(measureCell.text), measureCell, ...line, units });
  return title;
}

/** A park a row, its measures side by side. */
function readTableRow(found: ParkLines, { row, header, cells }: BodyRow, units: readonly string[]) {
  if (header.kind !== 'parkTable') return;
  const columns = [...header.columns];
  const named = columns.find(([, { text }]) => parkColumnOf(text) === 'park');
  const title = oneLine((named && cells.get(named[0])?.text) ?? '');
  if (title === '') {
    found.missing.push({ row, reason: parkless(cells) });
    return;
  }
  for (const [column, heading] of columns) {
    const cell = cells.get(column);
    if (!cell || column === named?.[0] || heading.field === 'number' || isBlank(cell.text))
      continue;
    const measure = oneLine(heading.text).replace(/[(（][^()（）]*[)）]$/, '');
    const isState = measureOf(measure)?.kind === 'utility' && !/\d/.test(cell.text);
    add(found, title, {
      measure,
      measureCell: cell,
      value: isState ? null : cell,
      state: isState ? cell : null,
      note: null,
      units: [heading.unit, ...units],
    });
  }
}

/** The figures of every park of a sheet, in the order of the sheet. */
export function readParks(body: Body, units: readonly string[]): ParkLines {
  const found: ParkLines = { parks: new Map(), missing: [] };
  let above = '';
  for (const row of body.rows) {
    if (row.header.kind === 'parkList') {
      above = readListRow(found, row.header.columns, row, above, units);
    } else {
      readTableRow(found, row, units);
    }
  }
  return found;
}

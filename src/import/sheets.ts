import { type Body, readBody } from './body-rows.ts';
import { isBlank, oneLine } from './clean-text.ts';
import { cellsOf, columnName, type Grid } from './grid.ts';
import { findHeader, type Header, unitsAbove } from './header.ts';
import type { FieldOf } from './headings.ts';
import type { ImportMap } from './map-file.ts';
import type { Finding, Message, SheetReport } from './types.ts';

/** A sheet that holds a table. */
export type Table = {
  sheet: string;
  header: Header;
  body: Body;
  units: string[];
  report: SheetReport;
  columns: Finding[];
};

const INSTRUCTIONS =
  /说明$|须知|注意事项|填报要求|^(?:示例|样表|样例|范例|模板说明)|字典|下拉|数据源|^instructions?$|^read ?me$|^example/i;

function emptyReport(name: string, skipped: Message | null): SheetReport {
  return { name, skipped, rows: 0, notes: [], skippedRows: [] };
}

function firstTexts(grid: Grid): string {
  const rows = [...grid.rows.keys()].sort((a, b) => a - b);
  const cells = rows.flatMap((row) => cellsOf(grid, row)).slice(0, 6);
  return cells.map(({ text }) => oneLine(text).slice(0, 20)).join('、');
}

/** Why a sheet is not read, or null. A `--map` file may say otherwise. */
function reasonToSkip(grid: Grid, map: ImportMap): Message | null {
  const wish = map.sheets[grid.name];
  const because = (code: Message['code']): Message => ({ code, params: {} });
  if (wish === 'skip') return because('sheet.mapped');
  if (grid.rows.size === 0) return because('sheet.empty');
  if (wish === 'read') return null;
  if (grid.hidden) return because('sheet.hidden');
  return INSTRUCTIONS.test(grid.name.trim()) ? because('sheet.instructions') : null;
}

function titleRows(grid: Grid, header: Header): SheetReport['skippedRows'] {
  return [...grid.rows.keys()]
    .filter((row) => row < header.top)
    .sort((a, b) => a - b)
    .map((row) => {
      const text = cellsOf(grid, row).map((cell) => oneLine(cell.text));
      return { row, reason: { code: 'row.title', params: { text: text.join(' ') } } };
    });
}

/** Columns whose cells go to `reported`, each once, with the number of its cells. */
function columnsWithoutField(grid: Grid, header: Header, body: Body): Finding[] {
  if (header.kind === 'parkTable') return [];
  const counts = new Map<number, number>();
  for (const row of body.rows) {
    for (const [column, { text }] of row.cells) {
      const heading = row.header.columns.get(column);
      const known = typeof heading === 'string' || Boolean(heading?.field);
      if (!known && !isBlank(text)) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts].map(([column, count]) => {
    const text = oneLine(grid.rows.get(header.bottom)?.get(column)?.text ?? '');
    const code = text === '' ? 'column.untitled' : 'column.unknown';
    const cell = `${columnName(column)}${header.bottom}`;
    const reason: Message = { code, params: { count: String(count) } };
    return { sheet: grid.name, cell, value: text, kind: 'unread', reason };
  });
}

function notesOf(grid: Grid, header: Header): Message[] {
  const notes: Message[] = [];
  if (grid.hiddenColumns.size > 0) {
    const columns = [...grid.hiddenColumns].map(columnName).join(', ');
    notes.push({ code: 'sheet.hidden-columns', params: { columns } });
  }
  const isProjects = header.kind === 'projects';
  if (isProjects && ![...header.columns.values()].some(({ field }) => field === 'stage')) {
    notes.push({ code: 'sheet.no-stage', params: {} });
  }
  return notes;
}

/** Finds the table of a sheet, or says why the sheet is skipped. */
export function readSheet(grid: Grid, map: ImportMap, fieldOf: FieldOf): Table | SheetReport {
  const reason = reasonToSkip(grid, map);
  if (reason) return emptyReport(grid.name, reason);
  const header = findHeader(grid, fieldOf);
  if (!header) {
    const params = { text: firstTexts(grid) };
    return emptyReport(grid.name, { code: 'sheet.unknown', params });
  }
  const body = readBody(grid, header, fieldOf);
  const report = emptyReport(grid.name, null);
  report.notes.push(...notesOf(grid, header));
  report.skippedRows.push(...titleRows(grid, header), ...body.skipped);
  const columns = columnsWithoutField(grid, header, body);
  return { sheet: grid.name, header, body, units: unitsAbove(grid, header.top), report, columns };
}

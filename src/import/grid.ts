import { createRequire } from 'node:module';
import type { Worksheet } from 'exceljs';
import ExcelJS from 'exceljs';
import { cellText } from './cell-text.ts';
import { ImportError } from './types.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** A cell with its whole extent: a merged cell is one cell that stands in many places. */
export type Cell = {
  address: string;
  text: string;
  unit: string;
  problem: 'error' | 'formula' | null;
  top: number;
  bottom: number;
  left: number;
  right: number;
};

/** A sheet as rows of cells, by row and column number; empty cells are not there. */
export type Grid = {
  name: string;
  hidden: boolean;
  rows: Map<number, Map<number, Cell>>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  lastRow: number;
};

export type Workbook = { file: string; day: string | null; grids: Grid[] };

/** Years before this are the placeholder dates that some programs write. */
const EARLIEST = '1990-01-01';

/**
 * ExcelJS knows the Chinese built-in date formats by number but has no code for them, so that 2026年6月 would arrive as
 * the number 46174.
 */
const formats = createRequire(import.meta.url)('exceljs/lib/xlsx/defaultnumformats.js') as Record<
  number,
  { f?: string; 'zh-cn'?: string }
>;
for (const format of Object.values(formats)) {
  if (format['zh-cn']) format.f ??= format['zh-cn'];
}

function gridOf(sheet: Worksheet): Grid {
  const masters = new Map<string, Cell>();
  const rows: Grid['rows'] = new Map();
  const hiddenRows = new Set<number>();
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.hidden) hiddenRows.add(number);
    row.eachCell({ includeEmpty: false }, (item) => {
      const { address, value } = item.master;
      const known = masters.get(address);
      const column = Number(item.col);
      const cell = known ?? {
        address,
        ...cellText(value, item.master.numFmt),
        top: number,
        bottom: number,
        left: column,
        right: column,
      };
      cell.bottom = Math.max(cell.bottom, number);
      cell.right = Math.max(cell.right, column);
      masters.set(address, cell);
      if (cell.text === '') return;
      const cells = rows.get(number) ?? new Map<number, Cell>();
      rows.set(number, cells.set(column, cell));
    });
  });
  const hiddenColumns = (sheet.columns ?? []).filter(({ hidden }) => hidden);
  return {
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    rows,
    hiddenRows,
    hiddenColumns: new Set(hiddenColumns.map(({ number }) => number ?? 0)),
    lastRow: Math.max(0, ...rows.keys()),
  };
}

/**
 * Opens a workbook that was found safe.
 *
 * @throws ImportError where the spreadsheet inside is damaged
 */
export async function readWorkbook({ file, bytes, partsDay }: WorkbookFile): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch {
    throw new ImportError('file.broken', { file });
  }
  const modified = (workbook.modified as Date | undefined)?.toISOString().slice(0, 10) ?? '';
  const day = [modified, partsDay ?? ''].find((found) => found >= EARLIEST) ?? null;
  return { file, day, grids: workbook.worksheets.map(gridOf) };
}

/** The cells of a row, each merged cell once, from left to right. */
export function cellsOf(grid: Grid, row: number): Cell[] {
  return [...new Set(grid.rows.get(row)?.values() ?? [])];
}

/** @example columnName(28) // => 'AB' */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

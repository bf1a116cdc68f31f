import { oneLine, sameName } from './clean-text.ts';
import type { Workbook } from './grid.ts';
import { fieldTable } from './headings.ts';
import type { ImportMap } from './map-file.ts';
import type { ParkSource } from './park-draft.ts';
import { readParks } from './park-tables.ts';
import { addExtraLine, type ProjectMaking, projectOf } from './project-draft.ts';
import { readSheet, type Table } from './sheets.ts';
import { type Finding, ImportError, type SheetReport } from './types.ts';

export type Tables = {
  projects: ProjectMaking[];
  parks: ParkSource[];
  sheets: SheetReport[];
  columns: Finding[];
  /** Rows with data that became no record. */
  missing: number;
};

function addProjects(found: Tables, { sheet, body, units, report }: Table): void {
  let last: { project: ProjectMaking; nameTop: number } | null = null;
  for (const row of body.rows) {
    if (row.header.kind !== 'projects') continue;
    const { columns } = row.header;
    const name = [...columns].find(([, { field }]) => field === 'name')?.[0] ?? 0;
    const nameTop = row.cells.get(name)?.top ?? 0;
    // A name merged over several rows is one project with several lines.
    if (last && nameTop !== 0 && nameTop === last.nameTop) {
      addExtraLine(last.project, row, columns);
      report.rows++;
      continue;
    }
    const project = projectOf(sheet, row, columns, units);
    if (project) {
      last = { project, nameTop };
      found.projects.push(project);
      report.rows++;
    } else {
      const text = [...new Set(row.cells.values())].map((cell) => oneLine(cell.text)).join(' ');
      report.skippedRows.push({ row: row.row, reason: { code: 'row.nameless', params: { text } } });
      found.missing++;
    }
  }
}

function addParks(found: Tables, { sheet, body, units, report }: Table): void {
  const { parks, missing } = readParks(body, units);
  for (const { title, lines } of parks.values()) {
    const key = sameName(title);
    const known = found.parks.find((park) => sameName(park.title) === key);
    if (known) known.parts.push({ sheet, lines });
    else found.parks.push({ title, parts: [{ sheet, lines }] });
  }
  report.skippedRows.push(...missing);
  report.rows += body.rows.length - missing.length;
  found.missing += missing.length;
}

/**
 * Reads every table of a workbook.
 *
 * @throws ImportError where no sheet holds a table
 */
export function readTables(workbook: Workbook, map: ImportMap): Tables {
  const fieldOf = fieldTable(map.columns);
  const found: Tables = { projects: [], parks: [], sheets: [], columns: [], missing: 0 };
  for (const grid of workbook.grids) {
    const table = readSheet(grid, map, fieldOf);
    if (!('body' in table)) {
      found.sheets.push(table);
      continue;
    }
    if (table.header.kind === 'projects') addProjects(found, table);
    else addParks(found, table);
    table.report.skippedRows.sort((a, b) => a.row - b.row);
    found.sheets.push(table.report);
    found.columns.push(...table.columns);
  }
  if (found.projects.length === 0 && found.parks.length === 0) {
    const sheets = workbook.grids.map(({ name }) => name).join(', ');
    throw new ImportError('workbook.empty', { file: workbook.file, sheets });
  }
  return found;
}

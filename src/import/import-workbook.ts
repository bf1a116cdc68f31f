import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assemble } from './assemble.ts';
import { readExisting } from './existing.ts';
import { cellsOf, readWorkbook, type Workbook } from './grid.ts';
import type { ImportMap } from './map-file.ts';
import { nextState, type PlannedFile, planFiles } from './plan.ts';
import { readTables } from './read-tables.ts';
import { GLOSSARY_TEXT, officeOf, siteText } from './site-files.ts';
import { readState, STATE_FILE, stateText } from './state.ts';
import { type Finding, ImportError, type SheetReport } from './types.ts';
import { readWorkbookFile } from './workbook-file.ts';
import { writeFiles } from './write-files.ts';

export type ImportOptions = {
  file: string;
  folder: string;
  map: ImportMap;
  /** The date of the data, for a catalogue that has no `site.yaml` yet. */
  date: string | null;
  dryRun: boolean;
};

/** Everything that the report says. */
export type ImportResult = {
  file: string;
  folder: string;
  dryRun: boolean;
  sheets: SheetReport[];
  plan: PlannedFile[];
  findings: Finding[];
  columns: Finding[];
  rows: number;
  missing: number;
  /** The date of the data in a `site.yaml` that was new. */
  newSite: string | null;
};

/** The source language of a catalogue, or null where there is none yet. */
export async function sourceLanguage(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, 'site.yaml'), 'utf8').catch(() => '');
  try {
    const { source } = (parse(text) ?? {}) as { source?: unknown };
    return typeof source === 'string' ? source : null;
  } catch {
    return null;
  }
}

function officeIn({ grids }: Workbook): string | null {
  const texts = grids.flatMap((grid) =>
    [1, 2, 3, 4].flatMap((row) => cellsOf(grid, row).map(({ text }) => text)),
  );
  return texts.map(officeOf).find((office) => office !== null) ?? null;
}

/**
 * Imports a workbook into a catalogue folder: everything is read, prepared and validated before the first file is
 * written.
 *
 * @throws ImportError with what to do about it; nothing has been written then
 */
export async function importWorkbook(options: ImportOptions): Promise<ImportResult> {
  const { file, folder, map, dryRun } = options;
  const workbook = await readWorkbook(await readWorkbookFile(file));
  const tables = readTables(workbook, map);
  const state = await readState(folder);
  const existing = await readExisting(folder);
  const { drafts, findings, ids } = assemble(tables.projects, tables.parks, existing, state);
  const plan = planFiles(drafts, existing, state);
  const files = new Map(
    plan
      .filter(({ status }) => status === 'written' || status === 'updated')
      .map(({ path, text }) => [path, text]),
  );
  const newSite = existing.files.has('site.yaml') ? null : (options.date ?? workbook.day);
  if (newSite !== null) files.set('site.yaml', siteText(newSite, officeIn(workbook)));
  else if (!existing.files.has('site.yaml')) throw new ImportError('date.needed');
  if (!existing.files.has('glossary.yaml')) files.set('glossary.yaml', GLOSSARY_TEXT);
  files.set(STATE_FILE, stateText(nextState(plan, state, ids)));
  if (!dryRun) await writeFiles(folder, files);
  return {
    file,
    folder,
    dryRun,
    sheets: tables.sheets,
    plan,
    findings,
    columns: tables.columns,
    rows: tables.sheets.reduce((sum, { rows }) => sum + rows, 0),
    missing: tables.missing,
    newSite,
  };
}

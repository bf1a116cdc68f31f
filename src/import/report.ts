import type { AuthorLanguage } from '../language/author-messages.ts';
import { oneLine } from './clean-text.ts';
import type { ImportResult } from './import-workbook.ts';
import { type MessageCode, say, sayReason } from './messages.ts';
import type { PlannedFile, Status } from './plan.ts';
import type { Difference } from './record-text.ts';
import type { Finding, SheetReport } from './types.ts';

type Say = (code: MessageCode, params?: Record<string, string | number>) => string;

function sayer(language: AuthorLanguage): Say {
  return (code, params = {}) => {
    const texts = Object.entries(params).map(([name, value]) => [name, String(value)]);
    return say({ code, params: Object.fromEntries(texts) }, language);
  };
}

function sheetLines(sheet: SheetReport, says: Say, language: AuthorLanguage): string[] {
  const { name, rows, skipped } = sheet;
  if (skipped) {
    return ['', says('report.sheet-skipped', { name, reason: say(skipped, language) })];
  }
  return [
    '',
    says('report.sheet', { name, rows }),
    ...sheet.notes.map((note) => `  ${say(note, language)}`),
    ...sheet.skippedRows.map(({ row, reason }) => {
      return `  ${says('report.row-skipped', { row, reason: say(reason, language) })}`;
    }),
  ];
}

function countLines(plan: PlannedFile[], says: Say): string[] {
  const collections = [...new Set(plan.map(({ collection }) => collection))];
  return collections.map((collection) => {
    const own = plan.filter((file) => file.collection === collection);
    const count = (status: Status) => own.filter((file) => file.status === status).length;
    return says('report.records', {
      collection,
      written: count('written'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      kept: count('kept'),
    });
  });
}

function short(text: string): string {
  const line = oneLine(text);
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

/** What the workbook says otherwise, then the names of what only the file says. */
function differenceLines(differences: Difference[], says: Say): string[] {
  const added = differences.filter(({ workbook }) => workbook === '').map(({ field }) => field);
  const changed = differences.filter(({ workbook }) => workbook !== '');
  const lines = changed.map(({ field, file, workbook }) =>
    says('report.field', { field, file: short(file), workbook: short(workbook) }),
  );
  if (added.length > 0) lines.push(says('report.added', { fields: added.join(', ') }));
  return lines.map((line) => `  ${line}`);
}

function keptLines(plan: PlannedFile[], says: Say): string[] {
  return plan
    .filter(({ status }) => status === 'kept')
    .flatMap(({ path, differences }) => [
      '',
      `${path}: ${says('report.kept')}`,
      ...differenceLines(differences, says),
    ]);
}

function findingLine(finding: Finding, language: AuthorLanguage): string {
  const place = `${finding.sheet}!${finding.cell}`;
  return `  ${place}  ${sayReason(short(finding.value), finding.reason, language)}`;
}

function findingLines(title: string, findings: Finding[], language: AuthorLanguage): string[] {
  if (findings.length === 0) return [];
  return ['', title, ...findings.map((finding) => findingLine(finding, language))];
}

function endLines(result: ImportResult, says: Say): string[] {
  const { rows, missing, folder, dryRun } = result;
  const arrived =
    missing === 0 ? says('report.arrived', { rows }) : says('report.missing', { rows, missing });
  return ['', arrived, ...(dryRun ? [] : [says('report.build', { folder })])];
}

/** The report of an import, for a terminal. */
export function reportText(result: ImportResult, language: AuthorLanguage): string {
  const says = sayer(language);
  const { file, folder, plan, newSite, columns } = result;
  const unread = result.findings.filter(({ kind }) => kind === 'unread');
  const look = result.findings.filter(({ kind }) => kind === 'look');
  return [
    says('report.title', { file, folder }),
    ...(result.dryRun ? [says('report.dry')] : []),
    ...result.sheets.flatMap((sheet) => sheetLines(sheet, says, language)),
    '',
    ...countLines(plan, says),
    ...(newSite ? [says('report.site', { file: 'site.yaml', date: newSite })] : []),
    ...keptLines(plan, says),
    ...findingLines(says('report.unread', { count: unread.length }), unread, language),
    ...findingLines(says('report.look', { count: look.length }), look, language),
    ...findingLines(says('report.columns', { count: columns.length }), columns, language),
    ...endLines(result, says),
  ].join('\n');
}

import { buildCatalogue } from '../src/catalogue/build.ts';
import { CHECKS } from '../src/checks/all.ts';
import type { Finding, Severity } from '../src/checks/finding.ts';
import { packagingTable } from '../src/checks/packaging-table.ts';
import { parityTable } from '../src/checks/parity-table.ts';
import { authorLines, languageOfAuthors } from '../src/integrations/author-errors.ts';
import { type AuthorLanguage, authorMessage } from '../src/language/author-messages.ts';
import { readArguments } from './support/arguments.ts';

const HELP = `npm run check

Lists what is missing, stale or risky in the records, how well each open project is packaged,
and what each language has.
It ends with 1 where there are errors.

  CONTENT_DIR=DIR   the catalogue to check (content)`;

const SEVERITIES: Record<Severity, Record<AuthorLanguage, string>> = {
  error: { en: 'errors', zh: '错误' },
  warning: { en: 'warnings', zh: '警告' },
  note: { en: 'notes', zh: '提示' },
};

function line(finding: Finding, language: AuthorLanguage): string {
  const place = finding.line ? `${finding.file}:${finding.line}` : finding.file;
  return `  ${place}  ${authorMessage(finding, language)}`;
}

function count(findings: Finding[], severity: Severity, language: AuthorLanguage): string {
  const number = findings.filter((finding) => finding.severity === severity).length;
  return `${number} ${SEVERITIES[severity][language]}`;
}

readArguments(HELP, {});
const language = await languageOfAuthors();
try {
  const catalogue = await buildCatalogue();
  const findings = CHECKS.flatMap(({ title, run }) => {
    const found = run(catalogue);
    if (found.length > 0) {
      console.log(`\n${title[language]} (${found.length})`);
      for (const finding of found) console.log(line(finding, language));
    }
    return found;
  });
  const counts = (['error', 'warning', 'note'] as const).map((severity) =>
    count(findings, severity, language),
  );
  console.log(`\n${counts.join(', ')}`);
  for (const table of [packagingTable(catalogue, language), parityTable(catalogue, language)]) {
    if (table) console.log(`\n${table}`);
  }
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  const lines = await authorLines(error);
  if (lines === null) throw error;
  console.error(lines);
  process.exitCode = 1;
}

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFrontmatter } from '../../../src/catalogue/frontmatter.ts';
import { type ImportResult, importWorkbook } from '../../../src/import/import-workbook.ts';
import { type ImportMap, NO_MAP } from '../../../src/import/map-file.ts';
import { sayReason } from '../../../src/import/messages.ts';
import type { Finding } from '../../../src/import/types.ts';

export const CORPUS = 'tests/corpus';

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'portolan-import-'));
}

export async function importCorpus(
  name: string,
  {
    folder,
    map = NO_MAP,
    dryRun = false,
  }: { folder?: string; map?: ImportMap; dryRun?: boolean } = {},
): Promise<ImportResult> {
  return importWorkbook({
    file: join(CORPUS, `${name}.xlsx`),
    folder: folder ?? (await temporaryFolder()),
    map,
    date: null,
    dryRun,
  });
}

/** A record's file taken apart: its facts, and its prose where it has any. */
export async function record(result: ImportResult, path: string): Promise<Record<string, unknown>> {
  const text = await readFile(join(result.folder, path, 'index.mdx'), 'utf8');
  const { yaml, content } = readFrontmatter(text);
  const body = content.trim();
  return { ...(yaml.toJS() as object), ...(body === '' ? {} : { body }) };
}

/** Every project by its title. */
export async function projects(result: ImportResult) {
  const paths = result.plan.filter(({ collection }) => collection === 'projects');
  const read = await Promise.all(
    paths.map(({ path }) => record(result, path.replace('/index.mdx', ''))),
  );
  return new Map(read.map((facts) => [String(facts['title']), facts]));
}

/** Findings as the report says them. */
export function said(findings: Finding[]): string[] {
  return findings.map(
    ({ sheet, cell, value, reason }) => `${sheet}!${cell} ${sayReason(value, reason, 'en')}`,
  );
}

/** Every file of a folder with its text. */
export async function snapshot(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }): Promise<[string, string]> => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), await readFile(file, 'utf8')];
    }),
  );
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export type Command = { code: number; out: string; error: string };

/** Runs the command as people do. */
export function runImport(options: string[], env: Record<string, string> = {}): Promise<Command> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/import.ts', ...options],
      { env: { ...process.env, LANG: 'C.UTF-8', ...env } },
      (failed, out, error) => resolve({ code: Number(failed?.code ?? 0), out, error }),
    );
  });
}

export { parse as parseYaml };

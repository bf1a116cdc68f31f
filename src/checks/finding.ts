import { readFileSync } from 'node:fs';
import { readFrontmatter } from '../catalogue/frontmatter.ts';
import { type AnyRecord, type Catalogue, recordFile } from '../catalogue/load.ts';
import { shownPath } from '../catalogue/problems.ts';
import type { Problem } from '../catalogue/quantity-types.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Something that a person should look at; `src/language/author-messages.ts` says it in words. */
export type Finding = Problem & { check: string; severity: Severity; file: string; line?: number };

/** One rule over the whole catalogue. */
export type Check = {
  id: string;
  title: { en: string; zh: string };
  run(catalogue: Catalogue): Finding[];
};

/** Every record, in the order of the collections. */
export function allRecords(catalogue: Catalogue): AnyRecord[] {
  const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
  return names.flatMap((name): AnyRecord[] => catalogue[name]);
}

/** Where a finding about a field of a record, or of one of its words files, stands. */
export function placeOf(
  record: AnyRecord,
  path: readonly PropertyKey[],
  lang?: string,
): Pick<Finding, 'file' | 'line'> {
  const file = recordFile(record, lang);
  try {
    const { line } = readFrontmatter(readFileSync(file, 'utf8')).locate(path);
    return { file: shownPath(file), line };
  } catch {
    return { file: shownPath(file) };
  }
}

/** People know a record by its title. */
export function nameOf(record: AnyRecord): string {
  return `“${record.title}”`;
}

import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { readFrontmatter } from '../catalogue/frontmatter.ts';
import { escapeProse } from './escape-prose.ts';
import type { Draft } from './types.ts';

/** The file of a record, as a person would write it. */
export function recordText({ facts, prose }: Pick<Draft, 'facts' | 'prose'>): string {
  const yaml = stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false });
  const body = escapeProse(prose.join('\n'));
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

export type Difference = { field: string; file: string; workbook: string };

function shown(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

function parts(text: string): Record<string, unknown> {
  const { yaml, content } = readFrontmatter(text);
  const facts = (yaml.toJS() ?? {}) as Record<string, unknown>;
  return { ...facts, body: content.replaceAll('\r\n', '\n').trim() };
}

/** `{ value: 600亩, asOf: … }` says the same as `600亩`. */
function sameFact(theirs: unknown, ours: unknown): boolean {
  const value = (theirs as { value?: unknown } | null | undefined)?.value;
  return isDeepStrictEqual(theirs, ours) || (typeof ours === 'string' && value === ours);
}

/** The fields in which an edited file and the workbook differ; `workbook` is empty where only the file has one. */
export function differences(file: string, workbook: string): Difference[] {
  const theirs = parts(file);
  const ours = parts(workbook);
  return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    .filter((field) => !sameFact(theirs[field], ours[field]))
    .map((field) => ({
      field,
      file: shown(theirs[field]),
      workbook: shown(ours[field]),
    }));
}

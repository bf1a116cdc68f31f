import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { isProjectField, PROJECT_HEADINGS, type ProjectField } from './project-headings.ts';
import { ImportError } from './types.ts';

/** What the table of headings does not know: columns by field (`reported` keeps them aside), sheets to skip or read. */
export type ImportMap = {
  columns: Record<string, ProjectField | null>;
  sheets: Record<string, 'read' | 'skip'>;
};

export const NO_MAP: ImportMap = { columns: {}, sheets: {} };

const schema = z.strictObject({
  columns: z
    .record(
      z.string(),
      z.string().refine((name) => name === 'reported' || isProjectField(name)),
    )
    .default({}),
  sheets: z.record(z.string(), z.enum(['read', 'skip'])).default({}),
});

function invalid(file: string, reason: string): ImportError {
  const fields = [...Object.keys(PROJECT_HEADINGS), 'reported'].join(', ');
  return new ImportError('map.invalid', { file, reason, fields });
}

/** @throws ImportError where the file is missing or says something else than columns and sheets */
export async function readMapFile(file: string): Promise<ImportMap> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ImportError('file.missing', { file });
  });
  let data: unknown;
  try {
    data = parse(text) ?? {};
  } catch (error) {
    throw invalid(file, (error as Error).message.split('\n')[0] ?? '');
  }
  const read = schema.safeParse(data);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw invalid(file, `${issue?.path.join(': ')} ${issue?.message}`.trim());
  }
  const columns = Object.entries(read.data.columns).map(
    ([heading, field]): [string, ProjectField | null] => [
      heading,
      isProjectField(field) ? field : null,
    ],
  );
  return { columns: Object.fromEntries(columns), sheets: read.data.sheets };
}

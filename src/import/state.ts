import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ImportError } from './types.ts';

/** What the import remembers between runs: the files as it wrote them, and the id of every row. */
export type State = {
  version: 1;
  /** Fingerprint of each file's text, by path within the catalogue. */
  files: Record<string, string>;
  ids: Record<string, string>;
};

export const STATE_FILE = '.import.json';

const schema = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.string()),
  ids: z.record(z.string(), z.string()),
});

/** Line ends do not count: a version-control system may rewrite them. */
export function fileHash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
}

/** @throws ImportError where the file is there but cannot be understood */
export async function readState(folder: string): Promise<State> {
  const file = join(folder, STATE_FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new ImportError('state.broken', { file });
  });
  if (text === null) return { version: 1, files: {}, ids: {} };
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new ImportError('state.broken', { file });
  }
}

function sorted(table: Record<string, string>): Record<string, string> {
  const byKey = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1);
  return Object.fromEntries(Object.entries(table).sort(byKey));
}

/** The same state gives the same bytes. */
export function stateText({ version, files, ids }: State): string {
  return `${JSON.stringify({ version, files: sorted(files), ids: sorted(ids) }, null, 2)}\n`;
}

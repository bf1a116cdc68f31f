import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionName } from '../catalogue/fields.ts';
import { readFrontmatter } from '../catalogue/frontmatter.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';

/** A record file that the catalogue holds already. */
export type ExistingRecord = {
  collection: CollectionName;
  id: string;
  title: string;
  code: string;
  text: string;
};

export type Existing = { records: Map<string, ExistingRecord>; files: Set<string> };

/** @example recordPath('projects', 'he-run-shan-quan') // => 'projects/he-run-shan-quan/index.mdx' */
export function recordPath(collection: string, id: string): string {
  return `${collection}/${id}/index.mdx`;
}

async function readRecord(
  folder: string,
  collection: CollectionName,
  id: string,
): Promise<ExistingRecord | null> {
  const text = await readFile(join(folder, recordPath(collection, id)), 'utf8').catch(() => null);
  if (text === null) return null;
  const { yaml } = readFrontmatter(text);
  const title = String(yaml.get('title') ?? '');
  return { collection, id, title, code: String(yaml.get('code') ?? ''), text };
}

/** Every record of the catalogue folder, by path, whoever wrote it. */
export async function readExisting(folder: string): Promise<Existing> {
  const records: Existing['records'] = new Map();
  const files = new Set(await readdir(folder).catch(() => []));
  for (const name of Object.keys(SCHEMAS)) {
    const collection = name as CollectionName;
    const ids = files.has(name) ? await readdir(join(folder, name)).catch(() => []) : [];
    for (const id of ids.sort()) {
      const record = await readRecord(folder, collection, id);
      if (record) records.set(recordPath(collection, id), record);
    }
  }
  return { records, files };
}

import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentDirectory } from '../catalogue/directories.ts';
import type { CollectionName } from '../catalogue/fields.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { type EditorSchema, recordSchema, wordsSchema } from './editor-schema.ts';

/** How the Astro language server knows a file: decoded and in lower case. */
function entryKey(file: string): string {
  return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}

/** In lower case: the server puts the name where a web address has its host. */
function wordsName(collection: CollectionName): string {
  return `${collection}-words`;
}

/** An editor reads everything again when one of these files changes, so only what differs is written. */
function writeChanged(file: string, data: EditorSchema): void {
  const text = JSON.stringify(data);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/**
 * Tells the Astro language server, and so VS Code, which schema the fields of each record file have: the files that
 * Astro itself writes for its own content collections (`experimental.contentIntellisense`).
 *
 * https://docs.astro.build/en/reference/experimental-flags/content-intellisense/
 */
export function writeCollectionsManifest(root: string): void {
  const directory = join(root, '.astro', 'collections');
  mkdirSync(directory, { recursive: true });
  const names = Object.keys(SCHEMAS) as CollectionName[];
  const schemas = names.flatMap((name) => [
    { name, files: '*/index.mdx', schema: recordSchema(name) },
    { name: wordsName(name), files: '*/index.*.mdx', schema: wordsSchema(name) },
  ]);
  const entries = names.flatMap((collection) =>
    schemas
      .filter(({ name }) => name === collection || name === wordsName(collection))
      .flatMap(({ name, files }) => {
        const cwd = join(contentDirectory(), collection);
        return globSync(files, { cwd }).map((file) => [entryKey(join(cwd, file)), name] as const);
      }),
  );
  for (const { name, schema } of schemas) {
    writeChanged(join(directory, `${name}.schema.json`), schema);
  }
  writeChanged(join(directory, 'collections.json'), {
    collections: schemas.map(({ name }) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b))),
  });
}

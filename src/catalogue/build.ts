import { EventEmitter } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createBuilder } from '@content-collections/core';
import { cacheDirectory, contentDirectory } from './directories.ts';
import type { CollectionName } from './fields.ts';
import { type Catalogue, generatedDirectory, loadCatalogue, recordFile } from './load.ts';
import { type AuthorProblem, CatalogueError, recordProblems, shownPath } from './problems.ts';
import { catalogueProblems } from './references.ts';
import { SCHEMAS } from './schemas.ts';
import { wordsFile } from './words.ts';

const CONFIGURATION = resolve('src/catalogue/collections.ts');

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Content-collections passes over empty files and folders without a record; authors are told. */
async function recordsWithoutFile(): Promise<AuthorProblem[]> {
  const problems: AuthorProblem[] = [];
  for (const collection of Object.keys(SCHEMAS)) {
    const directory = join(contentDirectory(), collection);
    const entries = (await exists(directory))
      ? await readdir(directory, { withFileTypes: true })
      : [];
    for (const entry of entries) {
      if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
      const file = join(directory, entry.name, 'index.mdx');
      const size = await stat(file).then(
        (found) => found.size,
        () => 0,
      );
      if (size === 0) {
        const place = { file: shownPath(file), line: 1, column: 1 };
        problems.push({ ...place, code: 'file.empty', params: {} });
      }
    }
  }
  return problems;
}

type FailedFile = { name: string; file: string };
type Invalid = { collection: { name: string; directory: string }; file: { path: string } };

function schemaOf(name: string) {
  return name in SCHEMAS ? SCHEMAS[name as CollectionName] : wordsFile;
}

/** The builder reads files while it is made, so its listeners have to be there before it. */
async function createCatalogueBuilder(failed: FailedFile[]) {
  const events = new EventEmitter();
  events.on('transformer:validation-error', ({ collection, file }: Invalid) => {
    const path = resolve('src/catalogue', collection.directory, file.path);
    failed.push({ name: collection.name, file: path });
  });
  events.on('collector:parse-error', ({ filePath }: { filePath: string }) => {
    failed.push({ name: '', file: resolve('src/catalogue', filePath) });
  });
  const options = {
    configName: 'collections.mjs',
    cacheDir: cacheDirectory('collections'),
    outputDir: generatedDirectory(),
  };
  const emitter = { on: events.on.bind(events), emit: events.emit.bind(events) };
  return createBuilder(CONFIGURATION, options, emitter as Parameters<typeof createBuilder>[2]);
}

async function problemsOf(failed: FailedFile[]): Promise<AuthorProblem[]> {
  const found = await Promise.all(
    failed.map(({ name, file }) => recordProblems(file, schemaOf(name))),
  );
  return [...found.flat(), ...(await recordsWithoutFile())];
}

/** The record that a problem says is not there. */
function absent({ code, params, file }: AuthorProblem): string {
  const id = params['value'] ?? '';
  if (code === 'words.orphan') return resolve(dirname(file), 'index.mdx');
  if (code === 'reference.node') {
    return recordFile({ collection: 'industries', id: params['industry'] ?? '' });
  }
  if (code === 'reference.outside-site') return recordFile({ collection: 'sites', id });
  if (code === 'reference.site') {
    return recordFile({ collection: 'parks', id: params['park'] ?? '' });
  }
  return recordFile({ collection: params['collection'] ?? '', id });
}

/** What only the whole shows; a record that failed by itself is not reported again as absent. */
async function wholeProblems(failed: FailedFile[]): Promise<AuthorProblem[]> {
  try {
    const found = await catalogueProblems(await loadCatalogue());
    const known = new Set(failed.map(({ file }) => file));
    return found.filter((problem) => !known.has(absent(problem)));
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
}

function inOrder(problems: AuthorProblem[]): AuthorProblem[] {
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/**
 * Reads and validates every record of the catalogue and loads it.
 *
 * @throws CatalogueError with every mistake of every file, each with its place
 */
export async function buildCatalogue(): Promise<Catalogue> {
  if (!(await exists(contentDirectory()))) {
    const place = { file: shownPath(contentDirectory()), line: 1, column: 1 };
    throw new CatalogueError([{ ...place, code: 'content.missing', params: {} }]);
  }
  const failed: FailedFile[] = [];
  const builder = await createCatalogueBuilder(failed);
  await builder.build();
  const problems = [...(await problemsOf(failed)), ...(await wholeProblems(failed))];
  if (problems.length > 0) throw new CatalogueError(inOrder(problems));
  return loadCatalogue();
}

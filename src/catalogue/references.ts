import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { CollectionName } from './fields.ts';
import { readFrontmatter } from './frontmatter.ts';
import { ADDRESSED, type AnyRecord, type Catalogue, permanentId, recordFile } from './load.ts';
import { nearest } from './nearest.ts';
import { type AuthorProblem, shownPath } from './problems.ts';
import { SCHEMAS } from './schemas.ts';
import { sourceWords } from './words.ts';

type Found = { file: string; path: string[]; code: string; params: Record<string, string> };

const NAMES = Object.keys(SCHEMAS) as CollectionName[];

function target(schema: z.ZodType): CollectionName | undefined {
  const named = schema.meta()?.['reference'] as CollectionName | undefined;
  if (named) return named;
  const def = schema._zod.def as { innerType?: z.ZodType; element?: z.ZodType };
  const inner = def.innerType ?? def.element;
  return inner ? target(inner) : undefined;
}

function danglingOf(record: AnyRecord, ids: Map<CollectionName, Set<string>>): Found[] {
  const found: Found[] = [];
  for (const [field, schema] of Object.entries(SCHEMAS[record.collection].shape)) {
    const collection = target(schema as z.ZodType);
    if (!collection) continue;
    const value = (record as Record<string, unknown>)[field];
    const list = Array.isArray(value) ? value : [value];
    for (const [position, id] of list.entries()) {
      if (typeof id !== 'string' || ids.get(collection)?.has(id)) continue;
      found.push({
        file: recordFile(record),
        path: Array.isArray(value) ? [field, String(position)] : [field],
        code: 'reference.dangling',
        params: {
          field,
          value: id,
          collection,
          known: nearest(id, ids.get(collection) ?? []),
        },
      });
    }
  }
  return found;
}

function missingSites({ projects, parks }: Catalogue): Found[] {
  return projects.flatMap((project) => {
    const park = parks.find(({ id }) => id === project.park);
    // A park that does not exist is reported for itself.
    if (project.park !== null && !park) return [];
    const known = park?.sites.map(({ id }) => id) ?? [];
    return project.sites
      .filter((id) => !known.includes(id))
      .map((id) => ({
        file: recordFile(project),
        path: ['sites'],
        code: 'reference.site',
        params: { field: 'sites', value: id, park: project.park ?? '', known: nearest(id, known) },
      }));
  });
}

function doubleAddresses(catalogue: Catalogue): Found[] {
  const owners = new Map<string, AnyRecord>();
  const found: Found[] = [];
  for (const record of ADDRESSED.flatMap((name): AnyRecord[] => catalogue[name])) {
    const address = permanentId(record);
    const owner = owners.get(address);
    if (owner) {
      found.push({
        file: recordFile(record),
        path: ['code'],
        code: 'address.double',
        params: { value: address, other: shownPath(recordFile(owner)) },
      });
    }
    owners.set(address, record);
  }
  return found;
}

function strayWords(catalogue: Catalogue): Found[] {
  return [...catalogue.words].flatMap(([key, { lang, texts }]): Found[] => {
    const [collection, id] = key.split('/') as [CollectionName, string];
    const record = (catalogue[collection] as AnyRecord[]).find((item) => item.id === id);
    const file = recordFile({ collection, id }, lang);
    if (!record) return [{ file, path: [], code: 'words.orphan', params: { value: id } }];
    const known = sourceWords(SCHEMAS[collection], record);
    return [...texts.keys()]
      .filter((path) => !known.has(path))
      .map((path) => ({
        file,
        path: path.split('.'),
        code: 'words.stray',
        params: { field: path },
      }));
  });
}

async function located({ file, path, code, params }: Found): Promise<AuthorProblem> {
  const { locate } = readFrontmatter(await readFile(file, 'utf8'));
  const numbered = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return { file: shownPath(file), ...locate(numbered), code, params };
}

/** What only the whole catalogue can show: dangling references, one address twice, words that translate nothing. */
export async function catalogueProblems(catalogue: Catalogue): Promise<AuthorProblem[]> {
  const ids = new Map(NAMES.map((name) => [name, new Set(catalogue[name].map(({ id }) => id))]));
  const dangling = NAMES.flatMap((name): AnyRecord[] => catalogue[name]).flatMap((record) =>
    danglingOf(record, ids),
  );
  const found = [
    ...dangling,
    ...missingSites(catalogue),
    ...doubleAddresses(catalogue),
    ...strayWords(catalogue),
  ];
  return Promise.all(found.map(located));
}

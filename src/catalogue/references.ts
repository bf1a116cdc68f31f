import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { CollectionName } from './fields.ts';
import { readFrontmatter, readYaml } from './frontmatter.ts';
import { ADDRESSED, type AnyRecord, type Catalogue, permanentId, recordFile } from './load.ts';
import { nearest } from './nearest.ts';
import { unusablePictures } from './pictures.ts';
import { type AuthorProblem, shownPath } from './problems.ts';
import { SCHEMAS } from './schemas.ts';
import { sourceWords } from './words.ts';

type Found = { file: string; path: string[]; code: string; params: Record<string, string> };

const NAMES = Object.keys(SCHEMAS) as CollectionName[];

type Def = {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  out?: z.ZodType;
};
type Reference = { path: string[]; collection: CollectionName; id: string };

/** Every reference to another record, at whatever depth of the facts it stands. */
function referencesIn(schema: z.ZodType, value: unknown, path: string[] = []): Reference[] {
  if (value === null || value === undefined) return [];
  const collection = schema.meta()?.['reference'] as CollectionName | undefined;
  if (collection) return [{ path, collection, id: String(value) }];
  const { shape, element, innerType, valueType, out } = schema._zod.def as Def;
  const inside = innerType ?? out;
  if (inside) return referencesIn(inside, value, path);
  const fieldOf = (name: string) => shape?.[name] ?? element ?? valueType;
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const field = fieldOf(name);
    return field ? referencesIn(field, item, [...path, name]) : [];
  });
}

function danglingOf(record: AnyRecord, ids: Map<CollectionName, Set<string>>): Found[] {
  return referencesIn(SCHEMAS[record.collection], record)
    .filter(({ collection, id }) => !ids.get(collection)?.has(id))
    .map(({ path, collection, id }) => ({
      file: recordFile(record),
      path,
      code: 'reference.dangling',
      params: {
        field: path.filter((key) => !/^\d+$/.test(key)).join('.'),
        value: id,
        collection,
        known: nearest(id, ids.get(collection) ?? []),
      },
    }));
}

/** Plots and workshops are those of the project's park; where it is in none, sites that stand outside parks. */
function missingSites({ projects, parks, sites }: Catalogue): Found[] {
  return projects.flatMap((project) => {
    const park = parks.find(({ id }) => id === project.park);
    // A park that does not exist is reported for itself.
    if (project.park !== null && !park) return [];
    const known = (park?.sites ?? sites).map(({ id }) => id);
    return project.sites
      .filter((id) => !known.includes(id))
      .map((id) => ({
        file: recordFile(project),
        path: ['sites'],
        code: park ? 'reference.site' : 'reference.outside-site',
        params: { field: 'sites', value: id, park: park?.id ?? '', known: nearest(id, known) },
      }));
  });
}

type InChain = { record: AnyRecord; industry: string | null; field: string; nodes: string[] };

/** Links of a chain that a project fills or a company provides have to be links of its industry's chain. */
function missingNodes({ projects, companies, industries }: Catalogue): Found[] {
  const named: InChain[] = [
    ...projects.map((record) => ({
      record,
      industry: record.industry,
      field: 'fills',
      nodes: record.fills,
    })),
    ...companies.map((record) => ({
      record,
      industry: record.industry,
      field: 'nodes',
      nodes: record.nodes,
    })),
  ];
  return named.flatMap(({ record, industry, field, nodes }) => {
    const chain = industries.find(({ id }) => id === industry)?.chain;
    // An industry that does not exist is reported for itself.
    if (industry !== null && !chain) return [];
    const known = (chain ?? []).map(({ id }) => id);
    return nodes
      .filter((id) => !known.includes(id))
      .map((id) => ({
        file: recordFile(record),
        path: [field],
        code: chain ? 'reference.node' : 'reference.no-industry',
        params: { field, value: id, industry: industry ?? '', known: nearest(id, known) },
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
  const text = await readFile(file, 'utf8');
  const { locate } = file.endsWith('.yaml') ? readYaml(text) : readFrontmatter(text);
  const numbered = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return { file: shownPath(file), ...locate(numbered), code, params };
}

/** What only the whole catalogue can show: dangling references, one address twice, stray words, pictures that are not there. */
export async function catalogueProblems(catalogue: Catalogue): Promise<AuthorProblem[]> {
  const ids = new Map(NAMES.map((name) => [name, new Set(catalogue[name].map(({ id }) => id))]));
  const dangling = NAMES.flatMap((name): AnyRecord[] => catalogue[name]).flatMap((record) =>
    danglingOf(record, ids),
  );
  const found = [
    ...dangling,
    ...missingSites(catalogue),
    ...missingNodes(catalogue),
    ...doubleAddresses(catalogue),
    ...strayWords(catalogue),
    ...(await unusablePictures(catalogue)),
  ];
  return Promise.all(found.map(located));
}

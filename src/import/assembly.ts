import type { CollectionName } from '../catalogue/fields.ts';
import type { Making } from './draft.ts';
import type { Existing } from './existing.ts';
import { createIds, type Ids, nameKey } from './ids.ts';
import type { State } from './state.ts';
import type { Draft, Finding } from './types.ts';

/** The records of an import while they find their ids. */
export type Assembly = {
  drafts: Draft[];
  findings: Finding[];
  ids: Ids;
  /** Records that a person wrote, by collection and title. */
  own: Map<string, string>;
  /** Addresses that codes take, with the path of their record. */
  codes: Map<string, string>;
  existing: Existing;
};

/** What the catalogue holds and remembers before a row is added. */
export function beginAssembly(existing: Existing, state: State): Assembly {
  const records = [...existing.records];
  const own = records
    .filter(([path]) => !(path in state.files))
    .map(([, { collection, title, id }]): [string, string] => [nameKey(collection, title), id]);
  const codes = records
    .filter(([, { code }]) => code !== '')
    .map(([path, { code }]): [string, string] => [code.toLowerCase(), path]);
  const taken = new Set(records.flatMap(([, { id, code }]) => [id, code.toLowerCase()]));
  return {
    drafts: [],
    findings: [],
    ids: createIds(state.ids, taken),
    own: new Map(own),
    codes: new Map(codes),
    existing,
  };
}

/** Adds a record that is complete. */
export function addDraft(
  assembly: Assembly,
  collection: CollectionName,
  id: string,
  making: Making,
): void {
  const { title, summary, ...facts } = making.facts;
  const reported = making.reported.length > 0 ? { reported: making.reported } : {};
  const all = { title, summary, ...facts, ...reported };
  assembly.drafts.push({ collection, id, facts: all, prose: making.prose });
  assembly.findings.push(...making.findings);
}

/** The id of a record that other records name: an imported one, or one that a person wrote under this title. */
export function namedId(assembly: Assembly, collection: CollectionName, title: string): string {
  const key = nameKey(collection, title);
  const own = assembly.own.get(key);
  return !assembly.ids.known.has(key) && own ? own : assembly.ids.idFor([key], title);
}

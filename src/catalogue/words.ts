import { z } from 'zod';
import { file } from './fields.ts';
import { photographKey } from './photograph.ts';

/**
 * Words inside facts (a step, a chain node, a provider's note) are marked in the schema by `words()`. A words file holds
 * them under the same path, lists keyed by id, never by position: `connections: { wharf: { name: River wharf } }`.
 */
export type WordPath = string;

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
};

/** An item of a list is known by its id, an entry of a project's history by its stage, a photograph by its file. */
function key(item: unknown, position: number): string {
  const { id, stage, file } = (item ?? {}) as { id?: unknown; stage?: unknown; file?: unknown };
  const name = id ?? stage ?? (typeof file === 'string' ? photographKey({ file }) : file);
  return typeof name === 'string' ? name : String(position + 1);
}

function walk(
  schema: z.ZodType,
  value: unknown,
  path: string[],
  visit: (path: string[], text: string) => void,
): void {
  if (value === null || value === undefined) return;
  if (schema.meta()?.['words'] === true && typeof value === 'string') {
    visit(path, value);
    return;
  }
  const def = schema._zod.def as unknown as Def;
  if (def.shape) {
    for (const [name, field] of Object.entries(def.shape)) {
      walk(field, (value as Record<string, unknown>)[name], [...path, name], visit);
    }
  } else if (def.element && Array.isArray(value)) {
    for (const [position, item] of value.entries()) {
      walk(def.element, item, [...path, key(item, position)], visit);
    }
  } else if (def.valueType && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) {
      walk(def.valueType, item, [...path, name], visit);
    }
  } else if (def.innerType) {
    walk(def.innerType, value, path, visit);
  } else if (def.type === 'pipe' && def.out) {
    walk(def.out, value, path, visit);
  }
}

/**
 * Every translatable text of a record, by its path.
 *
 * @example sourceWords(park, lingang).get('connections.wharf.name') // => '望江公用码头'
 */
export function sourceWords(schema: z.ZodType, facts: object): Map<WordPath, string> {
  const found = new Map<WordPath, string>();
  walk(schema, facts, [], (path, text) => found.set(path.join('.'), text));
  return found;
}

/** The record with the words of `translations` in their places; facts are shared, never copied by hand. */
export function withWords<T extends object>(facts: T, translations: Map<WordPath, string>): T {
  if (translations.size === 0) return facts;
  const replace = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return translations.get(path) ?? value;
    if (Array.isArray(value)) {
      return value.map((item, position) => replace(item, join(path, key(item, position))));
    }
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, replace(item, join(path, name))]),
      );
    }
    return value;
  };
  return replace(facts, '') as T;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** `index.<lang>.mdx`: words only. `translates` holds, per path, the fingerprint of the source words translated. */
export const wordsFile = z.looseObject({
  ...file,
  translates: z.record(z.string(), z.string()).default({}),
});
export type WordsFile = z.output<typeof wordsFile>;

const OWN_KEYS = new Set(['content', 'bodyLine', 'translates', '_meta', 'collection', 'lang']);

/** The texts of a words file, by path. */
export function translatedWords(words: WordsFile): Map<WordPath, string> {
  const found = new Map<WordPath, string>();
  const collect = (value: unknown, path: string) => {
    if (value !== null && typeof value === 'object') {
      for (const [name, item] of Object.entries(value)) collect(item, join(path, name));
    } else {
      // An empty value stays, so that a key that a stray comma made (`{ name: pumps, motors }`) is seen.
      found.set(path, value === null || value === undefined ? '' : String(value));
    }
  };
  for (const [name, value] of Object.entries(words)) {
    if (!OWN_KEYS.has(name)) collect(value, name);
  }
  return found;
}

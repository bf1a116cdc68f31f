import { parse } from 'yaml';
import type { z } from 'zod';
import type { CollectionName } from '../catalogue/fields.ts';
import type { QuantityKind } from '../catalogue/quantity-types.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { glossary, site } from '../catalogue/site.ts';
import { KIND_WORDS } from '../language/author-messages/words.ts';
import { FORM_OF_IDS, type RawSchema, rawSchema } from './raw-schema.ts';

/** A JSON Schema (draft 7, which every editor reads). */
export type EditorSchema = { [key: string]: unknown };

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const BY_ID = 'By the id of each item. 按各项编号填写。';
const BLANK = ['null', '{}', '[]'];

/** What a field says in an editor: the English sentence, then the Chinese one, then which records it may name. */
function sentence({ description, zh, reference }: RawSchema): { description?: string } {
  const own = description === FORM_OF_IDS && reference ? [] : [description, zh];
  const named = reference ? [`Id in ${reference}/. ${reference}/ 中的编号。`] : [];
  const text = [...own, ...named].filter(Boolean).join(' ');
  return text ? { description: text } : {};
}

/** Examples are written as YAML; those of a list are its items. */
function examplesOf({ examples = [], type, figure, date }: RawSchema): { examples?: unknown[] } {
  if (examples.length === 0) return {};
  const isText = figure || date || [type].flat().includes('string');
  const values = isText ? examples : examples.map((example): unknown => parse(example));
  return { examples: type === 'array' ? [values] : values };
}

function kindsInWords(kinds: readonly string[]): string {
  const words = kinds.map((kind) => KIND_WORDS[kind as QuantityKind]);
  return `${words.map(({ en }) => en).join(' or ')} ${words.map(({ zh }) => zh).join('或')}`;
}

type Definitions = Record<string, EditorSchema>;

/** A figure is written as on paper, or with its date and source. */
function figureSchema(raw: RawSchema, definitions: Definitions): EditorSchema {
  const { value: _, ...more } = raw.properties ?? {};
  definitions['figure'] ??= {
    type: 'object',
    properties: {
      value: { type: ['string', 'number', 'null'] },
      ...propertiesOf(more, definitions),
    },
    additionalProperties: false,
  };
  return {
    ...sentence(raw),
    anyOf: [
      { type: ['string', 'number'], description: kindsInWords(raw.figure ?? []) },
      { $ref: '#/definitions/figure' },
    ],
    ...examplesOf(raw),
  };
}

function propertiesOf(
  fields: Record<string, RawSchema>,
  definitions: Definitions,
): Record<string, EditorSchema> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, editorSchema(field, definitions, name)]),
  );
}

/** Fields whose names are a fixed list (`utilities`) are offered one by one, else any name has the same form. */
function objectSchema(raw: RawSchema, definitions: Definitions, name: string): EditorSchema {
  const { properties, required, propertyNames, additionalProperties: more } = raw;
  const names = propertyNames?.enum as string[] | undefined;
  if (names && typeof more === 'object') {
    definitions[name] ??= editorSchema(more, definitions, name);
    const every = { $ref: `#/definitions/${name}` };
    return {
      properties: Object.fromEntries(names.map((one) => [one, every])),
      additionalProperties: false,
    };
  }
  return {
    ...(properties ? { properties: propertiesOf(properties, definitions) } : {}),
    ...(required ? { required } : {}),
    ...(propertyNames?.pattern ? { propertyNames: { pattern: propertyNames.pattern } } : {}),
    ...(typeof more === 'object'
      ? { additionalProperties: editorSchema(more, definitions, name) }
      : {}),
    ...(more === false ? { additionalProperties: false } : {}),
  };
}

/** What a JSON Schema says of one value by itself; a `format` says what zod's long pattern of a day does. */
const OWN_KEYWORDS = [
  'type',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'minItems',
];

function editorSchema(raw: RawSchema, definitions: Definitions, name: string): EditorSchema {
  if (raw.figure) return figureSchema(raw, definitions);
  const own = Object.entries(raw).filter(
    ([key]) => OWN_KEYWORDS.includes(key) && !(key === 'pattern' && raw.format),
  );
  const nullable = [raw.type].flat().includes('null');
  const hasDefault = !BLANK.includes(JSON.stringify(raw.default ?? null));
  return {
    ...sentence(raw),
    ...Object.fromEntries(own),
    ...(raw.enum ? { enum: nullable ? [...raw.enum, null] : raw.enum } : {}),
    ...(hasDefault ? { default: raw.default } : {}),
    ...(raw.items ? { items: editorSchema(raw.items, definitions, name) } : {}),
    ...objectSchema(raw, definitions, name),
    ...examplesOf(raw),
  };
}

function fileSchema(title: string, schema: z.ZodType): EditorSchema {
  const definitions: Definitions = {};
  const whole = editorSchema(rawSchema(schema), definitions, '');
  const used = Object.keys(definitions).length > 0 ? { definitions } : {};
  return { $schema: DRAFT, title, ...whole, ...used };
}

/** The facts of a record, as `index.mdx` has them between its two lines of `---`. */
export function recordSchema(name: CollectionName): EditorSchema {
  return fileSchema(`${name}/*/index.mdx`, SCHEMAS[name]);
}

/** Words alone: the same paths, lists by the ids of their items; null where there are none. */
function wordsOf(raw: RawSchema): EditorSchema | null {
  if (raw.words) return { ...sentence(raw), type: 'string', minLength: 1 };
  if (raw.items) {
    const each = wordsOf(raw.items);
    const { description = '' } = sentence(raw);
    const byId = raw.items.properties?.['id'] ? BY_ID : '';
    return (
      each && {
        description: `${description} ${byId}`.trim(),
        type: 'object',
        additionalProperties: each,
      }
    );
  }
  const { propertyNames, additionalProperties: more } = raw;
  const named = Object.fromEntries(
    ((propertyNames?.enum ?? []) as string[]).map((name) => [name, more as RawSchema]),
  );
  const fields = Object.entries({ ...raw.properties, ...named }).flatMap(([name, field]) => {
    const words = wordsOf(field);
    return words ? [[name, words] as const] : [];
  });
  if (fields.length === 0) return null;
  return {
    ...sentence(raw),
    type: 'object',
    properties: Object.fromEntries(fields),
    additionalProperties: false,
  };
}

/** The words of a record in another language, as `index.<lang>.mdx` has them. */
export function wordsSchema(name: CollectionName): EditorSchema {
  const { properties, ...rest } = wordsOf(rawSchema(SCHEMAS[name])) as {
    properties: Record<string, EditorSchema>;
  };
  const translates = {
    description:
      'Which source words these translate; written by npm run stamp. 所译原文的版本，由 npm run stamp 写入。',
    type: 'object',
    additionalProperties: { type: 'string' },
  };
  return {
    $schema: DRAFT,
    title: `${name}/*/index.<lang>.mdx`,
    ...rest,
    properties: { ...properties, translates },
  };
}

/** `site.yaml`. */
export function siteSchema(): EditorSchema {
  return fileSchema('site.yaml', site);
}

/** `glossary.yaml`. */
export function glossarySchema(): EditorSchema {
  return fileSchema('glossary.yaml', glossary);
}

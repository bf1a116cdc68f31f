import { z } from 'zod';

/**
 * What zod says of a schema's input, with all that `.meta()` gave its fields: `zh`, `words`, `reference`, `figure`. The
 * editors' schema and the handbook of fields are both made of it.
 */
export type RawSchema = {
  type?: string | string[];
  description?: string;
  zh?: string;
  examples?: string[];
  default?: unknown;
  enum?: unknown[];
  anyOf?: RawSchema[];
  items?: RawSchema;
  properties?: Record<string, RawSchema>;
  required?: string[];
  propertyNames?: RawSchema;
  additionalProperties?: RawSchema | boolean;
  pattern?: string;
  format?: string;
  words?: true;
  reference?: string;
  date?: true;
  figure?: string[];
};

/** The sentence of `recordId`: of an id that is no reference. */
export const FORM_OF_IDS = 'Lower-case letters, digits and hyphens.';

/** Parts of a file that are not written as fields. */
const NOT_FIELDS = ['content', 'bodyLine'];

/** A field that may be empty is the field; that it may be empty is kept in its `type`. */
function withoutNull(schema: RawSchema): RawSchema {
  const { anyOf = [], ...own } = schema;
  const [inner, empty, ...more] = anyOf;
  if (!inner || empty?.type !== 'null' || more.length > 0) return schema;
  const type = [inner.type ?? []].flat();
  return { ...inner, ...own, ...(type.length > 0 ? { type: [...type, 'null'] } : {}) };
}

function flattened(schema: RawSchema): RawSchema {
  const flat = withoutNull(schema);
  const inside = (fields: Record<string, RawSchema>) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, flattened(field)]));
  return {
    ...flat,
    ...(flat.properties ? { properties: inside(flat.properties) } : {}),
    ...(flat.items ? { items: flattened(flat.items) } : {}),
    ...(typeof flat.additionalProperties === 'object'
      ? { additionalProperties: flattened(flat.additionalProperties) }
      : {}),
    ...(flat.anyOf ? { anyOf: flat.anyOf.map(flattened) } : {}),
  };
}

/** @example rawSchema(park).properties.landFree // => { description: 'Land that can be had now.', figure: ['area'], … } */
export function rawSchema(schema: z.ZodType): RawSchema {
  const raw = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    // Of a field that is read into something else, zod leaves the examples out.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.['examples'];
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  }) as RawSchema & { $schema?: string };
  const { $schema: _, ...rest } = raw;
  const flat = flattened(rest);
  const fields = Object.entries(flat.properties ?? {}).filter(
    ([name]) => !NOT_FIELDS.includes(name),
  );
  return flat.properties ? { ...flat, properties: Object.fromEntries(fields) } : flat;
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CollectionName } from '../../src/catalogue/fields.ts';
import { SCHEMAS } from '../../src/catalogue/schemas.ts';
import { site } from '../../src/catalogue/site.ts';
import { recordSchema, siteSchema, wordsSchema } from '../../src/schema/editor-schema.ts';
import { fieldRows } from '../../src/schema/field-rows.ts';
import { schemaFiles } from '../../src/schema/files.ts';
import { rawSchema } from '../../src/schema/raw-schema.ts';

const NAMES = Object.keys(SCHEMAS) as CollectionName[];
type Json = Record<string, never>;

test.each([...schemaFiles()])(
  '%s is what the schemas give (else: npm run schema)',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

test('no schema is left of a collection that is gone', () => {
  const made = [...schemaFiles().keys()].filter((file) => file.startsWith('.vscode/schemas/'));
  expect(readdirSync('.vscode/schemas').sort()).toEqual(
    made.map((file) => file.replace('.vscode/schemas/', '')).sort(),
  );
});

test('every field has a sentence in both languages for whoever fills it in', () => {
  const silent = [...NAMES.map((name) => [name, SCHEMAS[name]] as const), ['site', site] as const]
    .flatMap(([name, schema]) =>
      fieldRows(rawSchema(schema), name, new Map()).map((row) => ({ ...row, name })),
    )
    .filter(({ raw }) => !raw.description || !raw.zh)
    .map(({ name, path }) => `${name}.${path}`);
  expect(silent).toEqual([]);
});

test('a figure is text, a number, or a value with its date and source', () => {
  const { properties, definitions } = recordSchema('projects') as Record<string, Json>;
  expect(properties?.['investment']).toEqual({
    description: 'Total investment. 总投资。',
    anyOf: [
      { type: ['string', 'number'], description: 'an amount of money 金额' },
      { $ref: '#/definitions/figure' },
    ],
    examples: ['8.6亿元', '12亿元以上'],
  });
  const { figure } = definitions as unknown as Record<string, { properties: object }>;
  expect(Object.keys(figure?.properties ?? {})).toEqual(['value', 'reported', 'asOf', 'source']);
});

test('references, choices, dates and lists say what may be written', () => {
  const { properties } = recordSchema('projects') as Record<string, Json>;
  expect(properties?.['park']).toMatchObject({
    description:
      'The park it stands in, if any. 所在园区（如有）。 Id in parks/. parks/ 中的编号。',
    type: ['string', 'null'],
  });
  expect(properties?.['type']).toMatchObject({
    enum: ['new', 'expansion', 'acquisition', 'property', 'operation', null],
    examples: ['new'],
  });
  expect(properties?.['cooperation']).toMatchObject({ examples: [['jointVenture']] });
  expect(properties?.['class']).toMatchObject({
    examples: [{ code: 'C3985', name: '电子专用材料制造' }],
  });
  expect(properties?.['published']).toMatchObject({ type: ['string', 'null'], format: 'date' });
  expect(Object.keys(properties ?? {})).not.toContain('content');
  expect(recordSchema('projects')['required']).toEqual(['title', 'summary', 'stage']);
});

test('fields by name are offered one by one', () => {
  const { properties } = recordSchema('parks') as Record<string, Json>;
  const { approvals } = properties as unknown as Record<string, { properties: object }>;
  expect(Object.keys(approvals?.properties ?? {})).toContain('masterPlan');
  expect(siteSchema()['properties']).toMatchObject({
    rates: { properties: { perUnit: { propertyNames: { pattern: '^[A-Z]{3}$' } } } },
  });
});

test('a words file holds words alone, lists by the ids of their items', () => {
  const { properties, additionalProperties } = wordsSchema('industries') as Record<string, Json>;
  expect(additionalProperties).toBe(false);
  expect(Object.keys(properties ?? {})).toEqual([
    'title',
    'summary',
    'figures',
    'chain',
    'translates',
  ]);
  expect(properties?.['chain']).toEqual({
    description: 'The chain, step by step. 产业链各环节。 By the id of each item. 按各项编号填写。',
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: {
        name: { description: 'What is made there. 环节名称。', type: 'string', minLength: 1 },
      },
      additionalProperties: false,
    },
  });
});

test('what two collections share is explained once', () => {
  const seen = new Map<string, string>();
  const park = fieldRows(rawSchema(SCHEMAS.parks), '`parks`', seen);
  const outside = fieldRows(rawSchema(SCHEMAS.sites), '`sites`', seen);
  const formOf = (rows: typeof park, path: string) => rows.find((row) => row.path === path)?.form;
  expect(formOf(park, 'utilities.*.spare')).toBe('figure: rate, power, volume');
  expect(formOf(outside, 'connections')).toBe('as `connections` of `parks`');
  expect(formOf(outside, 'utilities')).toMatch(/`hazardousWaste`; each as `utilities` of `parks`$/);
  expect(formOf(outside, 'utilities.*.spare')).toBeUndefined();
  expect(formOf(park, 'costs')).toBe('list, each with its `id`');
  expect(formOf(park, 'sites[].id')).toBe('text');
});

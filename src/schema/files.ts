import type { CollectionName } from '../catalogue/fields.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import {
  type EditorSchema,
  glossarySchema,
  recordSchema,
  siteSchema,
  wordsSchema,
} from './editor-schema.ts';
import { handbook } from './handbook.ts';

const SCHEMA_FOLDER = '.vscode/schemas';

/** Plain YAML files go to the YAML extension; the fields of records are the Astro extension's. */
const SETTINGS = {
  'astro.content-intellisense': true,
  'yaml.schemas': {
    [`${SCHEMA_FOLDER}/site.json`]: '**/site.yaml',
    [`${SCHEMA_FOLDER}/glossary.json`]: '**/glossary.yaml',
  },
};

function asText(data: EditorSchema): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Every committed file that is made from the schemas, by its path in the repository. */
export function schemaFiles(): Map<string, string> {
  const names = Object.keys(SCHEMAS) as CollectionName[];
  const schemas: [string, EditorSchema][] = [
    ...names.flatMap((name): [string, EditorSchema][] => [
      [name, recordSchema(name)],
      [`${name}.words`, wordsSchema(name)],
    ]),
    ['site', siteSchema()],
    ['glossary', glossarySchema()],
  ];
  return new Map([
    ...schemas.map(([name, schema]) => [`${SCHEMA_FOLDER}/${name}.json`, asText(schema)] as const),
    ['.vscode/settings.json', asText(SETTINGS)],
    ['src/catalogue/README.md', handbook()],
  ]);
}

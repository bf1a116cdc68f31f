import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeCollectionsManifest } from '../src/schema/collections-manifest.ts';
import { schemaFiles } from '../src/schema/files.ts';
import { readArguments } from './support/arguments.ts';

const HELP = `npm run schema

Writes what is made from the schemas of records: JSON Schemas for editors (.vscode/schemas), the settings of VS Code
and the handbook of fields (src/catalogue/README.md). It also tells VS Code which records there are.

  CONTENT_DIR=DIR   the catalogue whose records VS Code should know (content)`;

readArguments(HELP, {});
const files = schemaFiles();
for (const [file, text] of files) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
writeCollectionsManifest(process.cwd());
console.log(`${files.size} files written`);

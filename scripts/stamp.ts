import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildCatalogue } from '../src/catalogue/build.ts';
import { recordFile } from '../src/catalogue/load.ts';
import { currentStamps } from '../src/catalogue/stamps.ts';
import { allRecords } from '../src/checks/finding.ts';
import { translations } from '../src/checks/translations.ts';
import { authorLines } from '../src/integrations/author-errors.ts';
import { readArguments } from './support/arguments.ts';
import { stamped } from './support/stamped.ts';

const HELP = `npm run stamp -- FILE... | --all

Writes into words files (index.en.mdx …) which source words they now translate, so that npm run check can tell
when those change. Do it after you have compared a translation with its source.

  --all   every words file of the catalogue`;

const { values, positionals } = readArguments(HELP, {
  options: { all: { type: 'boolean' } },
  allowPositionals: true,
});
if (!values.all && positionals.length === 0) {
  console.error(`Name the words files to stamp, or --all.\n\n${HELP}`);
  process.exit(2);
}

const catalogue = await buildCatalogue().catch(async (error) => {
  const lines = await authorLines(error);
  if (lines === null) throw error;
  console.error(lines);
  process.exit(1);
});
const files = new Map(
  allRecords(catalogue).flatMap((record) =>
    translations(catalogue, record).map(
      (words) => [recordFile(record, words.lang), currentStamps(record, words)] as const,
    ),
  ),
);
const unknown = positionals.filter((file) => !files.has(resolve(file)));
if (unknown.length > 0) {
  console.error(`No words file of this catalogue: ${unknown.join(', ')}`);
  process.exit(2);
}
let changed = 0;
for (const [file, stamps] of files) {
  if (!values.all && !positionals.some((named) => resolve(named) === file)) continue;
  const text = await readFile(file, 'utf8');
  const after = stamped(text, stamps);
  if (after === text) continue;
  await writeFile(file, after);
  changed += 1;
}
console.log(`${changed} words files stamped`);

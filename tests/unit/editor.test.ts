import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEMAS } from '../../src/catalogue/schemas.ts';
import { writeCollectionsManifest } from '../../src/schema/collections-manifest.ts';
import { LanguageServer } from './support/language-server.ts';

/** Files of each collection: facts and words of a record or two. */
const OF_EACH = 4;

let workspace: string;
let server: LanguageServer;

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'portolan-editor-'));
  writeCollectionsManifest(workspace);
  server = new LanguageServer();
  await server.start(workspace);
});

afterAll(async () => {
  server.stop();
  await rm(workspace, { recursive: true });
});

const PROJECT = resolve('content/projects/lithium-cathode/index.mdx');
const WORDS = resolve('content/projects/lithium-cathode/index.en.mdx');

test('an editor refuses what a record cannot have, and offers what it can', async () => {
  server.open(
    PROJECT,
    `---
title: 正极材料
summary: 扩建
stage: begun
invesment: 3亿元
jobs: [420]
type: 
---

Prose with a <Quantity v="3亿元" />.
`,
  );
  expect((await server.problems(PROJECT)).sort()).toEqual([
    '4 Value is not accepted. Valid values: "packaged", "negotiating", "signed", "landed", "building", "operating", "withdrawn", "closed", "expired".',
    '5 Property invesment is not allowed.',
    '6 Incorrect type. Expected one of string, number.',
  ]);
  expect(await server.suggestions(PROJECT, 7, 6)).toContain('expansion');
});

test('a words file is refused what is no word', async () => {
  server.open(
    WORDS,
    '---\ntitle: Cathode material\nland: 210 mu\nrisks: { price: { risk: x } }\n---\n',
  );
  expect(await server.problems(WORDS)).toEqual([
    expect.stringMatching(/^3 Incorrect type\. Expected "object/),
  ]);
});

test('nothing in the sample county is refused', async () => {
  const some = Object.keys(SCHEMAS).flatMap((name) =>
    globSync(`content/${name}/*/index*.mdx`).sort().slice(0, OF_EACH),
  );
  const others = some.map((file) => resolve(file)).filter((file) => file !== PROJECT);
  expect(others.length).toBeGreaterThan(3 * OF_EACH);
  const refused: string[] = [];
  for (const file of others) {
    server.open(file, readFileSync(file, 'utf8'));
    for (const problem of await server.problems(file)) refused.push(`${file}:${problem}`);
  }
  expect(refused).toEqual([]);
});

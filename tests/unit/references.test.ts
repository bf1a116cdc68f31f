import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { type AuthorProblem, CatalogueError } from '../../src/catalogue/problems.ts';
import { type AuthorLanguage, authorMessage } from '../../src/language/author-messages.ts';

const SITE = `url: https://invest.example/
source: zh-Hans
languages: [zh-Hans, en]
dataDate: 2026-09-30
name: { zh-Hans: 投资 }
place: { zh-Hans: 某县 }
office: { zh-Hans: 招商局 }
tagline: { zh-Hans: 标题 }
introduction: { zh-Hans: 导语 }
seal: 望
rates: { date: 2026-09-30, source: { zh-Hans: 示例 }, perUnit: { USD: 7.1 } }
`;

/** A county in which whatever can point to another record points to none. */
const RECORDS: Record<string, string> = {
  'industries/lithium': `chain:
  - { id: cathode, step: midstream, name: 正极材料, state: here }
  - { id: separator, step: midstream, name: 隔膜, state: missing }`,
  'contacts/lithium-desk': 'industries: [lithum]',
  'parks/lingang': `industries: [lithium]
sites:
  - { id: L-01, kind: plot }
  - { id: L-02, kind: plot }`,
  'sites/old-mill': 'kind: idlePlant',
  'procedures/new-plant': `agency: lithium-desk
steps:
  - { id: filing, name: 备案, contact: lithium-desk }
  - { id: land, name: 用地, contact: land-desk }`,
  'projects/plant': `stage: packaged
industry: lithium
fills: [separator, seperator]
park: lingang
sites: [L-01, L-09]
policies: [tax-2026]
successor: plant-two`,
  'projects/mill': `stage: packaged
sites: [old-mill, old-mil]`,
  'projects/nowhere': `stage: packaged
industry: batteries
fills: [cathode]
park: lingan
sites: [L-01]`,
  'companies/cells': 'nodes: [cathode]',
  'companies/films': `industry: lithium
nodes: [cathodes]
park: lingang`,
  'stories/first-year': `company: celss
project: plant`,
  'events/berlin': 'projects: [plant, plnat]',
};

let county: string;
let problems: AuthorProblem[];

beforeAll(async () => {
  county = await mkdtemp(join(tmpdir(), 'portolan-references-'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(county, path)), { recursive: true });
    await writeFile(join(county, path), text);
  };
  await write('site.yaml', SITE);
  await write('glossary.yaml', '[]');
  for (const [id, facts] of Object.entries(RECORDS)) {
    await write(`${id}/index.mdx`, `---\ntitle: 名称\nsummary: 摘要\n${facts}\n---\n`);
  }
  await write(
    'projects/plant/index.en.mdx',
    '---\ntitle: Plant\nsummry: A plant.\nhistory: { signed: { note: x } }\n---\n',
  );
  await write('projects/gone/index.en.mdx', '---\ntitle: Gone\n---\n');
  vi.stubEnv('CONTENT_DIR', county);
  problems = await buildCatalogue().then(
    () => [],
    (error) => {
      if (error instanceof CatalogueError) return error.problems;
      throw error;
    },
  );
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(county, { recursive: true });
});

/** Record, line and sentence of every problem. */
function said(language: AuthorLanguage): string[] {
  return problems.map((problem) => {
    const record = problem.file.split('/').slice(-3).join('/').replace('/index.mdx', '');
    return `${record}:${problem.line} ${authorMessage(problem, language)}`;
  });
}

test('whatever points to nothing is named with its place, however deep it stands', () => {
  expect(said('en')).toMatchInlineSnapshot(`
    [
      "companies/cells:4 nodes "cathode" is a link of a chain, and no industry is named. Write industry: and the id of one.",
      "companies/films:5 nodes "cathodes" is not a link of the chain of the industry "lithium". Write one of: cathode, separator.",
      "contacts/lithium-desk:4 industries "lithum" is not in industries. Write one of: lithium.",
      "events/berlin:4 projects "plnat" is not in projects. Write one of: plant, mill, nowhere.",
      "procedures/new-plant:7 steps.contact "land-desk" is not in contacts. Write one of: lithium-desk.",
      "projects/gone/index.en.mdx:1 The record "gone" that this translates does not exist. Add its index.mdx, or remove this file.",
      "projects/gone:1 This record has no text. Write its facts between two lines of ---, or remove its folder.",
      "projects/mill:5 sites "old-mil" is not a site outside parks (sites/), and this project names no park. Write one of: old-mill.",
      "projects/nowhere:5 industry "batteries" is not in industries. Write one of: lithium.",
      "projects/nowhere:7 park "lingan" is not in parks. Write one of: lingang.",
      "projects/plant/index.en.mdx:3 summry translates nothing: the source has no words there. Correct the field’s name, or remove it.",
      "projects/plant/index.en.mdx:4 history.signed.note translates nothing: the source has no words there. Correct the field’s name, or remove it.",
      "projects/plant:6 fills "seperator" is not a link of the chain of the industry "lithium". Write one of: separator, cathode.",
      "projects/plant:8 sites "L-09" is not a plot or workshop of the park "lingang". Write one of: L-01, L-02.",
      "projects/plant:9 policies "tax-2026" is not in policies. Write one of: none there yet.",
      "projects/plant:10 successor "plant-two" is not in projects. Write one of: plant, mill, nowhere.",
      "stories/first-year:4 company "celss" is not in companies. Write one of: cells, films.",
    ]
  `);
  expect(said('zh')).toMatchInlineSnapshot(`
    [
      "companies/cells:4 nodes “cathode”是产业链环节，但本记录未填产业。请填写 industry。",
      "companies/films:5 nodes “cathodes”不是产业“lithium”产业链上的环节。请从中选一个：cathode、separator。",
      "contacts/lithium-desk:4 industries “lithum”在 industries 里不存在。请从中选一个：lithium。",
      "events/berlin:4 projects “plnat”在 projects 里不存在。请从中选一个：plant、mill、nowhere。",
      "procedures/new-plant:7 steps.contact “land-desk”在 contacts 里不存在。请从中选一个：lithium-desk。",
      "projects/gone/index.en.mdx:1 这份译文没有对应的记录“gone”。请补上 index.mdx，或删除本文件。",
      "projects/gone:1 这条记录没有内容。请在两行 --- 之间填写各字段，或删除该文件夹。",
      "projects/mill:5 sites “old-mil”不是园区外的场地（sites/），本项目也未填园区。请从中选一个：old-mill。",
      "projects/nowhere:5 industry “batteries”在 industries 里不存在。请从中选一个：lithium。",
      "projects/nowhere:7 park “lingan”在 parks 里不存在。请从中选一个：lingang。",
      "projects/plant/index.en.mdx:3 summry 没有对应的原文。请改正字段名，或删除。",
      "projects/plant/index.en.mdx:4 history.signed.note 没有对应的原文。请改正字段名，或删除。",
      "projects/plant:6 fills “seperator”不是产业“lithium”产业链上的环节。请从中选一个：separator、cathode。",
      "projects/plant:8 sites “L-09”不是园区“lingang”的地块或厂房。请从中选一个：L-01、L-02。",
      "projects/plant:9 policies “tax-2026”在 policies 里不存在。请从中选一个：（尚无）。",
      "projects/plant:10 successor “plant-two”在 projects 里不存在。请从中选一个：plant、mill、nowhere。",
      "stories/first-year:4 company “celss”在 companies 里不存在。请从中选一个：cells、films。",
    ]
  `);
});

test('what is right, or wrong because something else is, is not reported', () => {
  const found = problems.map(({ file, params }) => [
    file.split('/').slice(-3, -1).join('/'),
    params['value'],
  ]);
  for (const right of [
    ['procedures/new-plant', 'lithium-desk'],
    ['projects/plant', 'separator'],
    ['projects/plant', 'L-01'],
    ['projects/mill', 'old-mill'],
    // Its park and its industry are not there, which is said once.
    ['projects/nowhere', 'L-01'],
    ['projects/nowhere', 'cathode'],
    ['events/berlin', 'plant'],
  ]) {
    expect(found).not.toContainEqual(right);
  }
  expect(found).toContainEqual(['projects/nowhere', 'lingan']);
});

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPartialDate } from '../../src/catalogue/partial-date.ts';
import type { EXAMPLES } from '../../src/catalogue/quantity/problems.ts';
import { readQuantity } from '../../src/catalogue/quantity.ts';
import {
  authorLanguage,
  authorLine,
  authorMessage,
  hasWords,
} from '../../src/language/author-messages.ts';

/** Every `'group.name'` of these groups that the sources speak of. */
const CODE =
  /'((?:field|file|content|id|code|phone|email|hours|url|time|zone|grid|photograph|class|date|reference|address|words|prose)\.[a-z-]+)'/g;

function codesInSources(): string[] {
  const files = globSync(['src/catalogue/**/*.ts', 'src/prose/**/*.ts', 'src/checks/**/*.ts']);
  const written = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(CODE)].map(([, code = '']) => code),
  );
  const problems = readFileSync('src/catalogue/quantity/problems.ts', 'utf8');
  const names = /type ProblemName =([^;]+);/.exec(problems)?.[1] ?? '';
  const quantities = [...names.matchAll(/'([a-z-]+)'/g)].map(([, name]) => `quantity.${name}`);
  const dates = readFileSync('src/catalogue/partial-date.ts', 'utf8');
  const refused = [...dates.matchAll(/refuse\('([a-z-]+)'/g)].map(([, name]) => `date.${name}`);
  const checks = globSync('src/checks/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/code: '([a-z-]+\.[a-z-]+)'/g)].map(
      ([, code = '']) => code,
    ),
  );
  return [...new Set([...written, ...quantities, ...refused, ...checks])].sort();
}

const NO_CODES = new Set(['prose.quantity']);

test('every code in the sources has words', () => {
  const codes = codesInSources();
  expect(codes).toContain('quantity.no-unit');
  expect(codes).toContain('date.impossible');
  expect(codes).toContain('prose.esm');
  expect(codes).toContain('undated-figure.undated');
  expect(codes.filter((code) => !hasWords(code) && !NO_CODES.has(code))).toEqual([]);
  expect(hasWords('quantity.of-dreams')).toBe(false);
});

function refusal(text: string, kind: keyof typeof EXAMPLES, field = 'land.value') {
  const read = readQuantity(text, kind);
  if (read.ok) throw new Error(`${text} was read`);
  return { code: read.problem.code, params: { field, ...read.problem.params } };
}

test('refused figures say what is wrong and what to write', () => {
  const refused = [
    refusal('约6oo亩', 'area'),
    refusal('600', 'area'),
    refusal('3x万元', 'money', 'investment'),
    refusal('20,多平方米', 'area'),
    refusal('30亿元', 'area'),
    refusal('600英亩', 'area'),
    refusal('注册资本3000万元', 'money'),
  ];
  expect(refused.map((problem) => authorMessage(problem, 'en'))).toMatchInlineSnapshot(`
    [
      "land "约6oo亩" has letters where digits should be (o for 0, l for 1). Write 600亩, 约600亩, 40公顷, 120,000 m2 or 未定.",
      "land "600" has no unit. Write 600亩, 约600亩, 40公顷, 120,000 m2 or 未定.",
      "investment "3x万元" has digits that are hidden or left out. Ask for the figure. Write 30亿元, 3000万元, 12亿元以上, USD 40 million or 未定.",
      "land "20,多平方米" has digits that are hidden or left out. Ask for the figure. Write 600亩, 约600亩, 40公顷, 120,000 m2 or 未定.",
      "land "30亿元" is not an area. Write 600亩, 约600亩, 40公顷, 120,000 m2 or 未定.",
      "land "600英亩" has a unit that can be understood in several ways (英亩). Write 600亩, 约600亩, 40公顷, 120,000 m2 or 未定.",
      "land "注册资本3000万元" is registered capital, which is not the investment. Write 30亿元, 3000万元, 12亿元以上, USD 40 million or 未定.",
    ]
  `);
  expect(refused.map((problem) => authorMessage(problem, 'zh'))).toMatchInlineSnapshot(`
    [
      "land “约6oo亩”数字中混有字母（o 代 0、l 代 1）。请写成 600亩、约600亩、40公顷、120,000 m2，或写“未定”。",
      "land “600”没有单位。请写成 600亩、约600亩、40公顷、120,000 m2，或写“未定”。",
      "investment “3x万元”有数字被隐去或漏写，请核实原数。请写成 30亿元、3000万元、12亿元以上、USD 40 million，或写“未定”。",
      "land “20,多平方米”有数字被隐去或漏写，请核实原数。请写成 600亩、约600亩、40公顷、120,000 m2，或写“未定”。",
      "land “30亿元”不是面积。请写成 600亩、约600亩、40公顷、120,000 m2，或写“未定”。",
      "land “600英亩”的单位“英亩”有几种理解。请写成 600亩、约600亩、40公顷、120,000 m2，或写“未定”。",
      "land “注册资本3000万元”是注册资本，不是投资额。请写成 30亿元、3000万元、12亿元以上、USD 40 million，或写“未定”。",
    ]
  `);
});

test('refused dates', () => {
  const refused = ['2026-02-30', 'soon', '20xx'].map((text) => {
    const read = readPartialDate(text);
    return read.ok ? text : authorMessage(read.problem, 'en');
  });
  expect(refused).toMatchInlineSnapshot(`
    [
      ""2026-02-30" is a day that does not exist. Write 2026-06-12, 2026-06, 2026, 2026年6月, 6月下旬, June 2026.",
      ""soon" is not a date. Write 2026-06-12, 2026-06, 2026, 2026年6月, 6月下旬, June 2026.",
      ""20xx" is not a date. Write 2026-06-12, 2026-06, 2026, 2026年6月, 6月下旬, June 2026.",
    ]
  `);
});

test('files, fields and references', () => {
  const problems = [
    {
      code: 'field.choice',
      params: { field: 'stage', value: 'begun', choices: 'packaged, signed' },
    },
    { code: 'field.unknown', params: { field: '', keys: 'invesment' } },
    { code: 'field.missing', params: { field: 'title' } },
    { code: 'field.form', params: { field: 'policies', value: 'x', expected: 'array' } },
    {
      code: 'reference.dangling',
      params: { field: 'park', value: 'lingan', collection: 'parks', known: 'lingang' },
    },
    {
      code: 'yaml.BAD_INDENT',
      params: { message: 'All mapping items must start at the same column' },
    },
    { code: 'address.double', params: { value: 'wc-1', other: 'content/projects/x/index.mdx' } },
  ];
  expect(problems.map((problem) => authorMessage(problem, 'en'))).toMatchInlineSnapshot(`
    [
      "stage "begun" is not one of the choices. Write one of: packaged, signed.",
      "invesment: there is no such field here. Correct its spelling, or remove it.",
      "title is missing and cannot be left out. Fill it in.",
      "policies "x" has the wrong form. Write a list: [one, two].",
      "park "lingan" is not in parks. Write one of: lingang.",
      "The fields cannot be read here (All mapping items must start at the same column). Write field: value, and put a value with : or # in quotes.",
      "The address /p/wc-1/ is taken by content/projects/x/index.mdx. Give this record another code.",
    ]
  `);
  expect(problems.map((problem) => authorMessage(problem, 'zh'))).toMatchInlineSnapshot(`
    [
      "stage “begun”不在可选范围内。请从中选一个：packaged、signed。",
      "invesment：这里没有这个字段。请改正拼写，或删除。",
      "缺少必填字段 title。请补上。",
      "policies “x”形式不对。请写列表：[一, 二]。",
      "park “lingan”在 parks 里不存在。请从中选一个：lingang。",
      "字段读不下去（All mapping items must start at the same column）。请写成“字段: 值”；值里有 : 或 # 时加引号。",
      "地址 /p/wc-1/ 已被 content/projects/x/index.mdx 使用。请换一个编号（code）。",
    ]
  `);
});

test('a quantity in prose is refused in the words of quantities', () => {
  const params = { value: '600', reason: 'quantity.no-unit', instead: '30亿元, 600亩' };
  expect(authorMessage({ code: 'prose.quantity', params }, 'en')).toBe(
    '"600" has no unit. Write 30亿元, 600亩 or 未定.',
  );
});

test('a line begins with the place', () => {
  const problem = {
    file: 'content/parks/x/index.mdx',
    line: 12,
    column: 7,
    code: 'field.missing',
    params: { field: 'title' },
  };
  expect(authorLine(problem, 'en')).toBe(
    'content/parks/x/index.mdx:12:7  title is missing and cannot be left out. Fill it in.',
  );
});

test.each([
  ['zh-Hans', { LANG: 'en_US.UTF-8' }, 'zh'],
  ['en', { LANG: 'zh_CN.UTF-8' }, 'zh'],
  ['en', { LC_ALL: 'en_GB', LANG: 'zh_CN' }, 'en'],
  [null, {}, 'en'],
])('source %s with %o is %s', (source, environment, language) => {
  expect(authorLanguage(source, environment)).toBe(language);
});

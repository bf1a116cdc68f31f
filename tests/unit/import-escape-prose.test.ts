import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { escapeProse } from '../../src/import/escape-prose.ts';

type Node = { type: string; value?: string; children?: Node[] };

/** GFM turns bare addresses into links, escaped or not; their text is all that counts. */
function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function paragraphs(mdx: string): string[] {
  const root = mdxToMdast(mdx) as Node;
  return (root.children ?? []).map((node) => {
    expect(node.type).toBe('paragraph');
    for (const child of node.children ?? []) expect(['text', 'link']).toContain(child.type);
    return textOf(node);
  });
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const SNARES = [
  '<',
  '>',
  '{',
  '}',
  '#',
  '-',
  '+',
  '1.',
  '12)',
  '|',
  '`',
  '*',
  '_',
  '~~',
  '&amp;',
  '&#105;',
  '&',
  '[',
  ']',
  '(',
  ')',
  '!',
  '\\',
  'import',
  'export',
  'import x from "y"',
  'export const a = 1',
  '<Quantity v="1" />',
  '{process.env}',
  '---',
  '===',
  '***',
  ':::',
  '$x$',
  'http://a.cn/b',
  'www.a.cn',
  'a@b.cn',
  ' ',
  '\t',
  '\n',
  '　',
  '锂电',
  '5mg',
  'a',
  '"',
  '^',
  '[^1]:',
  '[a]: b',
];

describe('escaped prose', () => {
  test('reads back as exactly its text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...SNARES), fc.string({ maxLength: 4 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const written = parts.join('').replace(/[^\P{Cc}\t\n]|\r/gu, '');
        expect(paragraphs(escapeProse(written))).toEqual(lines(written));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['浓度<5mg，{a}', '浓度\\<5mg，\\{a\\}'],
    ['# 标题', '\\# 标题'],
    ['- 项', '\\- 项'],
    ['2026. 年', '2026\\. 年'],
    ['import fs from "fs"', '&#105;mport fs from "fs"'],
    ['export const a', '&#101;xport const a'],
    ['A&amp;B', 'A\\&amp;B'],
    ['年产2-3万吨，约1.5亿元。', '年产2-3万吨，约1.5亿元。'],
  ])('%s is written %s', (text, written) => {
    expect(escapeProse(text)).toBe(written);
  });
});

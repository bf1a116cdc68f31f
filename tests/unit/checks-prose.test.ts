import { expect, test } from 'vitest';
import { prose, proseProblems } from '../../src/checks/prose.ts';
import { catalogueOf } from './support/catalogue.ts';

const STAGE = { stage: 'packaged' };

test('mistakes in prose are errors of their file, in every language', () => {
  const catalogue = catalogueOf({
    projects: [{ id: 'plant', ...STAGE, content: '一\n\n浓度 {x}', bodyLine: 20 }],
    words: [{ of: 'projects/plant', lang: 'en', content: '<b>bold</b>' }],
  });
  expect(
    proseProblems(catalogue).map(({ file, line, column, code }) => [file, line, column, code]),
  ).toEqual([
    ['content/projects/plant/index.mdx', 22, 4, 'prose.expression'],
    ['content/projects/plant/index.en.mdx', 4, 1, 'prose.html-tag'],
  ]);
  expect(prose.run(catalogue).map(({ severity }) => severity)).toEqual(['error', 'error']);
});

test('a reference to a record that does not exist, and a picture that is not there', () => {
  const content = '<Ref to="parks/nowhere">园</Ref>\n\n<Figure src="none.jpg" alt="码头" />';
  const catalogue = catalogueOf({
    projects: [{ id: 'plant', ...STAGE, content }],
    parks: [{ id: 'lingang', content: '<Ref to="projects/plant" />' }],
  });
  expect(proseProblems(catalogue).map(({ code, params }) => [code, params])).toEqual([
    ['prose.dangling', { value: 'parks/nowhere', known: 'parks/lingang' }],
    ['prose.picture-missing', { value: 'none.jpg' }],
  ]);
});

test('hand-made pages are code, not prose', () => {
  const catalogue = catalogueOf({ pages: [{ id: 'why-invest', content: '{1 + 1}' }] });
  expect(proseProblems(catalogue)).toEqual([]);
});

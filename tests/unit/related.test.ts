import { expect, test } from 'vitest';
import type { Project } from '../../src/catalogue/load.ts';
import { relatedTo } from '../../src/catalogue/related.ts';
import { catalogueOf } from './support/catalogue.ts';

const CHAIN = [
  { id: 'precursor', step: 'upstream', name: 'a', state: 'missing' },
  { id: 'cathode', step: 'midstream', name: 'b', state: 'here' },
  { id: 'cells', step: 'downstream', name: 'c', state: 'here' },
];
const lithium = { industry: 'lithium', stage: 'packaged' };
const catalogue = catalogueOf({
  industries: [{ id: 'lithium', chain: CHAIN }, { id: 'food' }],
  parks: [{ id: 'lingang' }],
  projects: [
    {
      id: 'cathode',
      ...lithium,
      fills: ['cathode'],
      park: 'lingang',
      investment: { value: '8亿元' },
    },
    { id: 'precursor', ...lithium, fills: ['precursor'], investment: { value: '6亿元' } },
    { id: 'cells', ...lithium, fills: ['cells'], park: 'lingang' },
    { id: 'second-cathode', ...lithium, fills: ['cathode'] },
    { id: 'signed', ...lithium, stage: 'signed', fills: ['cells'] },
    { id: 'juice', industry: 'food', stage: 'packaged', park: 'lingang' },
    { id: 'oil', industry: 'food', stage: 'packaged', investment: { value: '7亿元' } },
  ],
});
const found = (id: string) =>
  relatedTo(catalogue.projects.find((project) => project.id === id) as Project, catalogue).map(
    ({ project, reasons }) => [project.id, ...reasons].join(' '),
  );

test('neighbours in the chain come first, then the industry, then the park', () => {
  expect(found('cathode')).toEqual([
    'cells downstream park',
    'precursor upstream size',
    'second-cathode industry',
  ]);
});

test('size alone relates nothing, and what is no longer open is not offered', () => {
  expect(found('oil')).toEqual(['juice industry']);
  expect(found('precursor')).not.toContain('signed');
});

test('a park alone is a reason', () => {
  expect(found('juice')).toEqual(['oil industry', 'cathode park', 'cells park']);
});

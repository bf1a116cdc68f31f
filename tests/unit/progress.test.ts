import { expect, test } from 'vitest';
import { contractsOf, progressRates, stageCounts } from '../../src/catalogue/progress.ts';
import { catalogueOf } from './support/catalogue.ts';

const at = (stage: string, date = '2026-01') => ({ stage, date });

const { projects } = catalogueOf({
  projects: [
    { id: 'offered', stage: 'packaged', investment: '9亿元', inPlace: '1亿元' },
    { id: 'talking', stage: 'negotiating' },
    { id: 'signed', stage: 'signed', investment: '2亿元' },
    { id: 'landed', stage: 'landed', investment: '3亿元', inPlace: '6000万元' },
    { id: 'building', stage: 'building', investment: '4亿元', inPlace: '2.4亿元' },
    { id: 'operating', stage: 'operating', investment: '1亿元', inPlace: '1亿元' },
    {
      id: 'given-up',
      stage: 'withdrawn',
      history: [at('packaged'), at('signed'), at('landed'), at('withdrawn')],
      investment: '10亿元',
    },
    { id: 'never-signed', stage: 'withdrawn', history: [at('negotiating')], investment: '50亿元' },
  ],
});

test('a contract is whatever was signed, also where it was given up since', () => {
  expect(contractsOf(projects).map(({ id }) => id)).toEqual([
    'signed',
    'landed',
    'building',
    'operating',
    'given-up',
  ]);
});

test('the funnel counts where projects stand and how many came so far', () => {
  expect(stageCounts(projects)).toEqual([
    { stage: 'packaged', now: 1, reached: 6 },
    { stage: 'negotiating', now: 1, reached: 5 },
    { stage: 'signed', now: 1, reached: 4 },
    { stage: 'landed', now: 1, reached: 3 },
    { stage: 'building', now: 1, reached: 2 },
    { stage: 'operating', now: 1, reached: 1 },
  ]);
});

test('rates are of all contracts: one given up lowers them, one that says nothing counts as nothing', () => {
  expect(progressRates(projects)).toEqual([
    { id: 'honoured', part: 3, whole: 5, silent: 0 },
    { id: 'funded', part: 400_000_000, whole: 2_000_000_000, silent: 2 },
    { id: 'started', part: 2, whole: 5, silent: 0 },
  ]);
});

test('money that cannot be added up is in neither part nor whole', () => {
  const mixed = catalogueOf({
    projects: [
      { id: 'yuan', stage: 'signed', investment: '2亿元', inPlace: '1亿元' },
      { id: 'dollars', stage: 'signed', investment: '4000万美元', inPlace: '1亿元' },
      { id: 'silent', stage: 'signed', inPlace: '1亿元' },
      { id: 'paid-in-dollars', stage: 'signed', investment: '2亿元', inPlace: '500万美元' },
    ],
  });
  expect(progressRates(mixed.projects)[1]).toEqual({
    id: 'funded',
    part: 100_000_000,
    whole: 400_000_000,
    silent: 1,
  });
});

test('without a contract there is nothing to divide by', () => {
  expect(progressRates([]).map(({ part, whole }) => [part, whole])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

import { expect, test } from 'vitest';
import type { Procedure } from '../../src/catalogue/load.ts';
import { schedule, stepsFor, totalDays } from '../../src/catalogue/schedule.ts';
import { catalogueOf } from './support/catalogue.ts';

type Draft = { days?: string; parallel?: boolean; for?: 'foreign' };

function procedureOf(...drafts: Draft[]): Procedure {
  const steps = drafts.map((draft, i) => ({ id: `step-${i + 1}`, name: '办理', ...draft }));
  return catalogueOf({ procedures: [{ id: 'way', steps }] }).procedures[0] as Procedure;
}

const times = (steps: Procedure['steps']) =>
  schedule(steps).map(({ start, days }) => [start, days]);

test('steps follow one another', () => {
  const { steps } = procedureOf({ days: '3个工作日' }, { days: '20个工作日' });
  expect(times(steps)).toEqual([
    [0, 3],
    [3, 20],
  ]);
  expect(totalDays(steps)).toBe(23);
});

test('what follows waits for the longest of the steps that run side by side', () => {
  const { steps } = procedureOf(
    { days: '5个工作日' },
    { days: '30个工作日' },
    { days: '10个工作日', parallel: true },
    { days: '2个工作日', parallel: true },
    { days: '1个工作日' },
  );
  expect(times(steps)).toEqual([
    [0, 5],
    [5, 30],
    [5, 10],
    [5, 2],
    [35, 1],
  ]);
  expect(totalDays(steps)).toBe(36);
});

test('a longer step beside a shorter one carries the end', () => {
  const { steps } = procedureOf({ days: '5个工作日' }, { days: '9个工作日', parallel: true }, {});
  expect(times(steps).at(-1)).toEqual([9, 0]);
});

test.each([
  ['7天', 5],
  ['10日', 8],
  ['1天', 1],
  ['2周', 10],
  ['1个月', 22],
  ['2小时', 1],
  ['3–5个工作日', 5],
  ['未定', 0],
])('%s is %i working days', (days, workdays) => {
  expect(totalDays(procedureOf({ days }).steps)).toBe(workdays);
});

test('a domestic firm has no step that is for foreign-invested ones only', () => {
  const procedure = procedureOf({}, { for: 'foreign' }, {});
  const ids = (foreign: boolean) => stepsFor(procedure, foreign).map(({ id }) => id);
  expect(ids(true)).toEqual(['step-1', 'step-2', 'step-3']);
  expect(ids(false)).toEqual(['step-1', 'step-3']);
});

test('what ran beside a step that is left out follows what stood before it', () => {
  const procedure = procedureOf(
    { days: '10个工作日' },
    { days: '5个工作日', for: 'foreign' },
    { days: '4个工作日', parallel: true },
    { days: '3个工作日', parallel: true },
  );
  expect(times(stepsFor(procedure, true))).toEqual([
    [0, 10],
    [10, 5],
    [10, 4],
    [10, 3],
  ]);
  expect(times(stepsFor(procedure, false))).toEqual([
    [0, 10],
    [10, 4],
    [10, 3],
  ]);
});

test('a parallel step that is left out leaves the others where they are', () => {
  const procedure = procedureOf(
    { days: '10个工作日' },
    { days: '5个工作日', parallel: true, for: 'foreign' },
    { days: '4个工作日', parallel: true },
  );
  expect(times(stepsFor(procedure, false))).toEqual([
    [0, 10],
    [0, 4],
  ]);
});

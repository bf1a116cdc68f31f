import { beforeAll, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Catalogue } from '../../src/catalogue/load.ts';

/** The sample county's figures have to agree with one another, wherever they stand. */
let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await buildCatalogue();
});

function sum(values: (number | undefined)[]): number {
  return values.reduce<number>((all, value) => all + (value ?? 0), 0);
}

function countBy(values: (string | null)[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(values, (value) => value ?? '')].map(([key, list]) => [key, list.length]),
  );
}

test('24 projects, CNY 9,781 million', () => {
  const { projects } = catalogue;
  expect(projects).toHaveLength(24);
  const total = sum(projects.map(({ investment }) => investment.value?.low));
  expect(total).toBe(9_781_000_000);
});

test('projects by stage and by industry', () => {
  expect(countBy(catalogue.projects.map(({ stage }) => stage))).toEqual({
    packaged: 9,
    negotiating: 4,
    signed: 4,
    landed: 2,
    building: 3,
    operating: 1,
    withdrawn: 1,
  });
  expect(countBy(catalogue.projects.map(({ industry }) => industry))).toEqual({
    lithium: 4,
    equipment: 5,
    food: 4,
    medicine: 2,
    'health-tourism': 3,
    logistics: 3,
    energy: 3,
  });
});

test('the four parks add up', () => {
  const { parks } = catalogue;
  const total = (
    name:
      | 'planned'
      | 'developed'
      | 'landFree'
      | 'landLevelled'
      | 'workshops'
      | 'workshopsFree'
      | 'housing',
  ) => Math.round(sum(parks.map((park) => park[name].value?.low)) * 10) / 10;
  expect(total('planned')).toBe(16);
  expect(total('developed')).toBe(7.9);
  expect(total('landFree')).toBe(2480);
  expect(total('landLevelled')).toBe(2150);
  expect(total('workshops')).toBe(120_000);
  expect(total('workshopsFree')).toBe(52_000);
  expect(total('housing')).toBe(50_000);
});

test('the plots of a park are its free land', () => {
  for (const park of catalogue.parks) {
    const plots = park.sites.filter(({ kind }) => kind === 'plot');
    expect(sum(plots.map(({ area }) => area.value?.low)), park.id).toBe(park.landFree.value?.low);
  }
});

test('a project never asks for more than its plots hold', () => {
  for (const project of catalogue.projects) {
    const park = catalogue.parks.find(({ id }) => id === project.park);
    const plots = park?.sites.filter(({ id }) => project.sites.includes(id)) ?? [];
    if (plots.length === 0 || project.land.value === null) continue;
    const room = sum(plots.map(({ area }) => area.value?.low));
    expect(project.land.value.low, project.id).toBeLessThanOrEqual(room);
  }
});

test('a stage reached has its date, and dates go forward', () => {
  for (const { id, stage, history } of catalogue.projects) {
    expect(history.at(-1)?.stage, id).toBe(stage);
    const years = history.map(({ date }) => date.year ?? 0);
    expect(years, id).toEqual([...years].sort((a, b) => a - b));
  }
});

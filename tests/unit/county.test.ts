import { beforeAll, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { precheck } from '../../src/catalogue/fit/precheck.ts';
import { serviceAmount } from '../../src/catalogue/fit/profile.ts';
import type { Catalogue } from '../../src/catalogue/load.ts';
import { progressRates } from '../../src/catalogue/progress.ts';
import { OPEN_STAGES } from '../../src/catalogue/stage.ts';
import { figuresAgree } from '../../src/checks/figures-agree.ts';
import { fixedTerms } from '../../src/checks/fixed-terms.ts';
import { publishedTags } from '../../src/language/localise.ts';
import { parity } from '../../src/language/parity.ts';

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

test('the county is of full size', () => {
  const { parks, industries, policies, procedures, contacts, events } = catalogue;
  const { companies, stories, media, pages } = catalogue;
  expect(parks.flatMap(({ sites }) => sites)).toHaveLength(16);
  expect(industries.every(({ chain }) => chain.length >= 9)).toBe(true);
  expect(procedures.find(({ id }) => id === 'set-up')?.steps.length).toBeGreaterThanOrEqual(12);
  const counts = { policies, contacts, events, companies, stories, media, pages };
  expect(Object.entries(counts).map(([name, list]) => `${list.length} ${name}`)).toEqual([
    '12 policies',
    '8 contacts',
    '5 events',
    '12 companies',
    '5 stories',
    '2 media',
    '6 pages',
  ]);
});

test('what open projects need of a park is there, all together', () => {
  for (const park of catalogue.parks) {
    const open = catalogue.projects.filter(
      (project) => project.park === park.id && OPEN_STAGES.includes(project.stage),
    );
    for (const name of ['power', 'steam', 'gas', 'water'] as const) {
      const needed = sum(
        open.map(({ needs }) => {
          const need = needs.utilities[name];
          return need ? (serviceAmount(name, need.amount) ?? 0) : 0;
        }),
      );
      const utility = park.utilities[name];
      if (needed === 0 || utility?.outside !== 'connected') continue;
      const spare = serviceAmount(name, utility.spare);
      expect(spare, `${park.id} ${name}`).not.toBeNull();
      expect(needed, `${park.id} ${name}`).toBeLessThanOrEqual(spare ?? 0);
    }
  }
});

test('each open project meets what its park asks of the land it has chosen, or its record leaves it open', () => {
  for (const project of catalogue.projects) {
    const park = catalogue.parks.find(({ id }) => id === project.park);
    if (!park || !OPEN_STAGES.includes(project.stage)) continue;
    const short = precheck(project, park).filter(({ verdict }) => verdict === 'short');
    expect(
      short.map(({ requirement }) => requirement),
      project.id,
    ).toEqual([]);
  }
});

test('money is paid in as far as a project has come, and never more than was agreed', () => {
  for (const { id, stage, investment, inPlace } of catalogue.projects) {
    if (!inPlace.value || !investment.value) continue;
    expect(inPlace.value.unit, id).toBe(investment.value.unit);
    expect(inPlace.value.low, id).toBeLessThanOrEqual(investment.value.low);
    if (stage === 'operating') {
      expect(inPlace.value.low / investment.value.low, id).toBeGreaterThan(0.9);
    }
  }
  const silent = progressRates(catalogue.projects).map(({ id, silent }) => `${id} ${silent}`);
  expect(silent).toEqual(['honoured 0', 'funded 0', 'started 0']);
});

test('companies together are no larger than their industry', () => {
  for (const { id, figures } of catalogue.industries) {
    const own = catalogue.companies.filter(({ industry }) => industry === id);
    const total = (kind: 'money' | 'count', unit: string) =>
      figures.find(({ value }) => value.value?.kind === kind && value.value.unit === unit)?.value;
    const output = total('money', 'CNY')?.value;
    const staff = total('count', 'person')?.value;
    if (output) {
      expect(sum(own.map((company) => company.output.value?.low)), id).toBeLessThanOrEqual(
        output.low,
      );
    }
    if (staff) {
      expect(sum(own.map((company) => company.staff.value?.low)), id).toBeLessThanOrEqual(
        staff.low,
      );
    }
  }
});

test('exports by industry are those of the county', () => {
  const exports = catalogue.industries.flatMap(({ figures }) =>
    figures.flatMap(({ value: { value } }) => (value?.unit === 'USD' ? [value.low] : [])),
  );
  const county = 214_000_000;
  const parts = exports.filter((value) => value !== county);
  expect(exports.length - parts.length).toBe(1);
  expect(sum(parts)).toBeLessThanOrEqual(county);
  expect(sum(parts)).toBeGreaterThan(county * 0.9);
});

test('no translation writes a figure, a date or a fixed term otherwise than its source', () => {
  const found = [figuresAgree, fixedTerms].flatMap(({ run }) => run(catalogue));
  expect(found.map(({ file, params }) => ({ file, ...params }))).toEqual([]);
});

test('the glossary has at least 80 terms in every language', () => {
  const counts = publishedTags(catalogue).map(
    (tag) => catalogue.glossary.filter(({ words }) => words[tag]).length,
  );
  expect(counts).toHaveLength(12);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(80);
});

test('every language has all titles and summaries; French, Japanese and Arabic the parks, the pages, the texts for the press and eight projects', () => {
  const all = parity(catalogue);
  const share = (tag: string, name: string) =>
    all.find((entry) => entry.tag === tag)?.collections.find((found) => found.name === name)?.share;
  for (const { tag, titled } of all) {
    // One withdrawn project has no English on purpose: it shows how that looks.
    expect(titled.of - titled.done, tag).toBeLessThanOrEqual(tag === 'en' ? 1 : 0);
  }
  for (const tag of ['fr', 'ja', 'ar']) {
    expect(share(tag, 'parks')).toEqual({ done: 4, of: 4 });
    expect(share(tag, 'pages')).toEqual({ done: 6, of: 6 });
    expect(share(tag, 'media')).toEqual({ done: 2, of: 2 });
    expect(share(tag, 'projects')?.done).toBeGreaterThanOrEqual(8);
  }
  expect(all.map(({ stale }) => stale)).toEqual(all.map(() => 0));
});

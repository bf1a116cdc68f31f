import { describe, expect, test } from 'vitest';
import { precheck } from '../../src/catalogue/fit/precheck.ts';
import { catalogueOf } from './support/catalogue.ts';

const PLOT = { id: 'A-01', kind: 'plot', area: '200亩' };
const ENTRY = { intensity: '200万元/亩', far: '≥1.2', tax: '12万元/亩/年' };

/** One project of 100亩 on a plot of a park, held against what the park asks. */
function check(project: Record<string, unknown>, entry: Record<string, string> = ENTRY) {
  const catalogue = catalogueOf({
    parks: [
      {
        id: 'park',
        sites: [PLOT],
        entry,
      },
    ],
    projects: [
      { id: 'one', stage: 'packaged', park: 'park', sites: ['A-01'], land: '100亩', ...project },
    ],
  });
  const [record] = catalogue.projects;
  const [park] = catalogue.parks;
  if (!record || !park) throw new Error('The fixture has neither project nor park.');
  return precheck(record, park);
}

function verdicts(project: Record<string, unknown>, entry?: Record<string, string>) {
  return check(project, entry).map(({ requirement, verdict }) => `${requirement} ${verdict}`);
}

describe('a project against what its park asks', () => {
  test('investment, floor space and tax, each over the land', () => {
    const [intensity, far, tax] = check({
      investment: '2.5亿元',
      building: '90000平方米',
      returns: { tax: '1500万元' },
    });
    expect(intensity?.actual).toMatchObject({ unit: 'CNY/mu', low: 2_500_000, high: 2_500_000 });
    expect(far?.actual).toMatchObject({ unit: 'ratio', low: 1.35 });
    expect(tax?.actual).toMatchObject({ unit: 'CNY/mu/year', low: 150_000 });
    expect([intensity, far, tax].map((row) => row?.verdict)).toEqual(['met', 'met', 'met']);
  });

  test('what falls short, and what cannot be told', () => {
    expect(verdicts({ investment: '1.5亿元', building: '60000平方米' })).toEqual([
      'intensity short',
      'far short',
      'tax unknown',
    ]);
  });

  test('a range that reaches over the threshold is not judged', () => {
    const project = { investment: '2.5亿元', land: '100–150亩' };
    const [intensity] = check(project);
    expect(intensity?.actual).toMatchObject({ low: 1_670_000, high: 2_500_000 });
    expect(intensity?.verdict).toBe('unknown');
  });

  test('a hair under is judged by what was divided, not by what is shown', () => {
    const [, far] = check({ building: '79970平方米' });
    expect(far?.actual?.low).toBe(1.2);
    expect(far?.verdict).toBe('short');
  });

  test('money in another currency cannot be held against yuan', () => {
    expect(verdicts({ investment: 'USD 40 million' })[0]).toBe('intensity unknown');
  });

  test('nothing is asked of a project that takes no plot, nor by a park that asks for nothing', () => {
    expect(verdicts({ sites: [], investment: '2.5亿元' })).toEqual([]);
    expect(verdicts({ land: undefined, building: '9000平方米' })).toEqual([]);
    expect(verdicts({ investment: '2.5亿元' }, {})).toEqual([]);
  });
});

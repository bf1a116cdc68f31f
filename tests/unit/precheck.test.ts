import { describe, expect, test } from 'vitest';
import { type Precheck, precheck } from '../../src/catalogue/fit/precheck.ts';
import { catalogueOf } from './support/catalogue.ts';

const ENTRY = { intensity: '260万元/亩', far: '≥1.0', tax: '12万元/亩/年' };
/** 300, 1.2 and 15 for each of its 100 mu. */
const PLANT = {
  sites: ['P-1'],
  land: '100亩',
  investment: '3亿元',
  building: '8万平方米',
  returns: { tax: '1500万元' },
};

function rows(facts: Record<string, unknown>, entry: Record<string, unknown> = ENTRY): Precheck[] {
  const { projects, parks } = catalogueOf({
    projects: [{ id: 'plant', park: 'riverside', stage: 'packaged', ...facts }],
    parks: [{ id: 'riverside', entry }],
  });
  const [[project], [park]] = [projects, parks];
  if (!project || !park) throw new Error('The catalogue lost a record.');
  return precheck(project, park);
}

/** The verdict on the one requirement that the park states. */
function verdict(requirement: keyof typeof ENTRY, facts: object, required = ENTRY[requirement]) {
  const [only, ...more] = rows({ ...PLANT, ...facts }, { [requirement]: required });
  expect(more).toEqual([]);
  return only?.verdict;
}

describe('each requirement that the park states', () => {
  test('is held against what the project comes to on its land', () => {
    const found = rows(PLANT).map(({ requirement, required, actual, verdict }) => ({
      requirement,
      required: [required.low, required.unit],
      actual: [Number(actual?.low.toFixed(6)), Number(actual?.high.toFixed(6)), actual?.unit],
      verdict,
    }));
    expect(found).toEqual([
      {
        requirement: 'intensity',
        required: [2_600_000, 'CNY/mu'],
        actual: [3_000_000, 3_000_000, 'CNY/mu'],
        verdict: 'met',
      },
      { requirement: 'far', required: [1, 'ratio'], actual: [1.2, 1.2, 'ratio'], verdict: 'met' },
      {
        requirement: 'tax',
        required: [120_000, 'CNY/mu/year'],
        actual: [150_000, 150_000, 'CNY/mu/year'],
        verdict: 'met',
      },
    ]);
  });

  test('is left out where the park states none', () => {
    expect(rows(PLANT, {})).toEqual([]);
    expect(rows(PLANT, { tax: ENTRY.tax }).map(({ requirement }) => requirement)).toEqual(['tax']);
  });

  test('is short where the project comes to less', () => {
    expect(verdict('intensity', { investment: '2.5亿元' })).toBe('short');
    expect(verdict('far', { building: '5万平方米' })).toBe('short');
    expect(verdict('tax', { returns: { tax: '900万元' } })).toBe('short');
  });

  test('is met by just as much, whatever the units it is written in', () => {
    expect(verdict('intensity', { investment: '2.6亿元' })).toBe('met');
    expect(verdict('intensity', { land: '6.6666667公顷', investment: '2.61亿元' })).toBe('met');
    expect(verdict('far', { land: '210亩', building: '14公顷' }, '1.0')).toBe('met');
    expect(verdict('far', { land: '30亩', building: '2万平方米' }, '1.0')).toBe('met');
    expect(verdict('intensity', {}, '4500元/平方米')).toBe('met');
    expect(verdict('intensity', {}, '4501元/平方米')).toBe('short');
  });

  test('cannot be told where the record does not say enough', () => {
    expect(
      rows({ sites: ['P-1'], land: '100亩' }).map(({ actual, verdict }) => [actual, verdict]),
    ).toEqual([
      [null, 'unknown'],
      [null, 'unknown'],
      [null, 'unknown'],
    ]);
  });

  test('cannot be told of money that has no fixed rate to what is required', () => {
    expect(verdict('intensity', { investment: 'USD 40 million' })).toBe('unknown');
  });
});

describe('what is not exact', () => {
  test('comes to a range, and is judged by both of its ends', () => {
    const [row] = rows({ ...PLANT, land: '80–120亩' }, { intensity: ENTRY.intensity });
    expect([row?.actual?.low, row?.actual?.high]).toEqual([2_500_000, 3_750_000]);
    expect(row?.verdict).toBe('unknown');
    expect(verdict('intensity', { land: '80–110亩' })).toBe('met');
    expect(verdict('intensity', { land: '120–150亩' })).toBe('short');
  });

  test('is at least that much: enough meets it, and less cannot be told', () => {
    expect(verdict('intensity', { investment: '3亿元以上' })).toBe('met');
    expect(verdict('intensity', { investment: '2亿元以上' })).toBe('unknown');
  });

  test('is at most that much: less is short, and more cannot be told', () => {
    expect(verdict('intensity', { investment: '2亿元以内' })).toBe('short');
    expect(verdict('intensity', { investment: '3亿元以内' })).toBe('unknown');
  });
});

describe('what is shown', () => {
  test('has three figures, and the verdict those that were divided', () => {
    const [row] = rows({ ...PLANT, building: '66600平方米' }, { far: '≥1.0' });
    expect([row?.actual?.low, row?.verdict]).toEqual([0.999, 'short']);
    const [fine] = rows({ ...PLANT, land: '90–110亩' }, { intensity: ENTRY.intensity });
    expect([fine?.actual?.low, fine?.actual?.high]).toEqual([2_730_000, 3_330_000]);
  });

  test('has no end where what was written has none', () => {
    const [least] = rows({ ...PLANT, investment: '3亿元以上' }, { intensity: ENTRY.intensity });
    expect(least?.actual).toMatchObject({ low: 3e6, high: 3e6, qualifier: 'atLeast' });
    const [most] = rows({ ...PLANT, investment: '2亿元以内' }, { intensity: ENTRY.intensity });
    expect(most?.actual).toMatchObject({ low: 2e6, high: 2e6, qualifier: 'atMost' });
  });
});

describe('who is not asked', () => {
  test('a project that names no plot, or no land', () => {
    expect(rows({ ...PLANT, sites: [] })).toEqual([]);
    expect(rows({ ...PLANT, land: undefined })).toEqual([]);
  });
});

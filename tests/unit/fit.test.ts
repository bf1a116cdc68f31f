import { afterEach, describe, expect, test, vi } from 'vitest';
import { assess, type Demand, overall, type Wanted } from '../../src/catalogue/fit/assess.ts';
import { availableNow } from '../../src/catalogue/fit/available.ts';
import { demandOf, fitsOf } from '../../src/catalogue/fit/fit.ts';
import { placesOf } from '../../src/catalogue/fit/place.ts';
import { type Profile, profileOf } from '../../src/catalogue/fit/profile.ts';
import type { Project } from '../../src/catalogue/load.ts';
import { today } from '../../src/catalogue/today.ts';
import { catalogueOf } from './support/catalogue.ts';

const RIVERSIDE = {
  id: 'riverside',
  utilities: {
    water: { outside: 'connected', spare: '1.8万吨/日' },
    sewage: { outside: 'building', until: '2027-03', spare: '3000立方米/日' },
    power: { outside: 'connected', level: '110 kV', spare: '86 MVA' },
    gas: { outside: 'limited', level: '0.4 MPa', spare: '300立方米/小时' },
    steam: { outside: 'connected', level: '1.0 MPa' },
    rail: { outside: 'none' },
  },
  connections: [
    { id: 'sea', kind: 'seaport', name: '海港', distance: '86公里' },
    { id: 'wharf', kind: 'wharf', name: '码头', distance: '2公里' },
    { id: 'airport', kind: 'airport', name: '机场', distance: '1公里' },
  ],
  sites: [
    { id: 'P-1', kind: 'plot', area: '210亩', levelled: true },
    { id: 'P-2', kind: 'plot', area: '90亩', state: 'reserved', levelled: false },
    {
      id: 'W-1',
      kind: 'workshop',
      area: '9000平方米',
      height: '8.1米',
      crane: '20吨',
      floorLoad: '2吨/平方米',
    },
  ],
};
const OLD_MILL = { id: 'old-mill', kind: 'idlePlant', area: '32000平方米', state: 'building' };
const catalogue = catalogueOf({ parks: [RIVERSIDE], sites: [OLD_MILL] });

const NOTHING: Demand = {
  land: null,
  floor: null,
  height: null,
  crane: null,
  floorLoad: null,
  port: null,
  utilities: {},
};

function profile(key: string, day = '2026-09-30'): Profile {
  const place = placesOf(catalogue).find((candidate) => candidate.key === key);
  if (!place) throw new Error(key);
  return profileOf(place, day);
}

/** The one answer beside that on the state. */
function answer(place: Profile, demand: Partial<Demand>) {
  const [, only, ...more] = assess(place, { ...NOTHING, ...demand });
  expect(more).toEqual([]);
  return only;
}

function service(name: keyof Demand['utilities'], amount: Wanted = null, level: Wanted = null) {
  return answer(profile('riverside/P-1'), { utilities: { [name]: { amount, level } } });
}

afterEach(() => vi.unstubAllEnvs());

test('every site is a place, with what reaches it', () => {
  expect(placesOf(catalogue).map(({ key, park }) => [key, park?.id])).toEqual([
    ['riverside/P-1', 'riverside'],
    ['riverside/P-2', 'riverside'],
    ['riverside/W-1', 'riverside'],
    ['old-mill', undefined],
  ]);
});

describe('a profile', () => {
  test('is in bare numbers of fixed units', () => {
    const plot = profile('riverside/P-1');
    expect(plot.area).toBeCloseTo(140_000, 6);
    expect(plot.utilities.power).toEqual({ state: 'connected', spare: 86, level: 110 });
    expect(plot.utilities.gas).toEqual({ state: 'limited', spare: 300, level: 0.4 });
    const { area, height, crane, floorLoad } = profile('riverside/W-1');
    expect({ area, height, crane, floorLoad }).toEqual({
      area: 9000,
      height: 8.1,
      crane: 20,
      floorLoad: 2,
    });
  });

  test('counts water in tonnes, whether it is stated in tonnes or in cubic metres', () => {
    const { water, sewage } = profile('riverside/P-1').utilities;
    expect([water?.spare, sewage?.spare]).toEqual([18_000, 3000]);
  });

  test('takes the nearer of wharf and sea port, and no airport', () => {
    expect(profile('riverside/P-1').port).toBe(2);
    expect(profile('old-mill').port).toBeNull();
  });

  test('knows of each plot whether it is levelled', () => {
    expect(profile('riverside/P-1').utilities.levelling?.state).toBe('connected');
    expect(profile('riverside/P-2').utilities.levelling?.state).toBe('none');
    expect(profile('riverside/W-1').utilities.levelling).toBeUndefined();
  });

  test('of nothing stated holds nothing', () => {
    expect(profile('old-mill')).toMatchObject({ height: null, crane: null, utilities: {} });
  });
});

describe('whether a place can be had', () => {
  function available(facts: object, day: string) {
    const { sites } = catalogueOf({ sites: [{ id: 'x', kind: 'plot', ...facts }] });
    const [place] = placesOf({ parks: [], sites });
    return place && profileOf(place, day).available;
  }

  test.each([
    [{ state: 'free' }, 'met'],
    [{ state: 'reserved' }, 'unknown'],
    [{ state: 'building' }, 'later'],
    [{ state: 'taken' }, 'short'],
  ])('%o', (facts, verdict) => {
    expect(available(facts, '2026-09-30')).toBe(verdict);
  });

  test.each([
    ['2027-06', '2026-09-30', 'later'],
    ['2027-06', '2027-05-31', 'later'],
    ['2027-06', '2027-06-01', 'met'],
    ['2027-06-15', '2027-06-14', 'later'],
    ['2027-06-15', '2027-06-15', 'met'],
    ['2027', '2026-12-31', 'later'],
    ['2027', '2027-01-01', 'met'],
    ['2027年6月下旬', '2027-06-20', 'later'],
    ['2027年6月下旬', '2027-06-21', 'met'],
    ['6月下旬', '2026-01-01', 'met'],
  ])('from %s, on %s: %s', (from, day, verdict) => {
    expect(available({ from }, day)).toBe(verdict);
  });

  test('a date does not free what is taken', () => {
    expect(available({ state: 'taken', from: '2020' }, '2026-09-30')).toBe('short');
  });

  test('is told as of the one today of the build', () => {
    const ready = catalogueOf({
      parks: [{ id: 'p', sites: [{ id: 'A', kind: 'plot', area: '100亩', from: '2027-06' }] }],
      projects: [{ id: 'x', stage: 'packaged', land: '80亩' }],
    });
    const [project] = ready.projects as [Project];
    expect(fitsOf(ready, project)[0]?.verdict).toBe('later');
    vi.stubEnv('BUILD_DATE', '2027-06-01');
    expect(today(ready.site)).toBe('2027-06-01');
    expect(fitsOf(ready, project)[0]?.verdict).toBe('met');
  });
});

describe('an answer', () => {
  test('is met at exactly what is asked, in whichever unit', () => {
    const plot = profile('riverside/P-1');
    expect(answer(plot, { land: 140_000 })?.verdict).toBe('met');
    expect(answer(plot, { land: (210 * 2000) / 3 })?.verdict).toBe('met');
    expect(answer(plot, { land: 140_001 })?.verdict).toBe('short');
  });

  test('asks land of plots, and floor, height, crane and load of buildings', () => {
    const building = { floor: 5000, height: 8, crane: 32, floorLoad: 2 };
    const all = { ...NOTHING, land: 1, ...building };
    const asked = (key: string) =>
      assess(profile(key), all).map(({ asked, verdict }) => `${asked} ${verdict}`);
    expect(asked('riverside/P-1')).toEqual(['state met', 'area met']);
    expect(asked('riverside/W-1')).toEqual([
      'state met',
      'area met',
      'height met',
      'crane short',
      'floorLoad met',
    ]);
    expect(asked('old-mill')).toEqual([
      'state later',
      'area met',
      'height unknown',
      'crane unknown',
      'floorLoad unknown',
    ]);
  });

  test('on the port', () => {
    expect(answer(profile('riverside/P-1'), { port: 2 })?.verdict).toBe('met');
    expect(answer(profile('riverside/P-1'), { port: 1.9 })?.verdict).toBe('short');
    expect(answer(profile('old-mill'), { port: 1.9 })?.verdict).toBe('unknown');
  });

  test.each([
    ['steam', null, null, 'met', []],
    ['steam', null, 1, 'met', []],
    ['steam', null, 1.6, 'short', ['level']],
    ['steam', 20, null, 'unknown', ['amount']],
    ['steam', 20, 1.6, 'short', ['amount', 'level']],
    ['power', 86, 110, 'met', []],
    ['power', 87, 110, 'short', ['amount']],
    ['power', 87, 220, 'short', ['amount', 'level']],
    ['power', 'unlike', 110, 'unknown', ['amount']],
    ['water', 18_000, null, 'met', []],
    ['rail', null, null, 'short', ['state']],
    ['rail', 5, null, 'short', ['state']],
    ['telecom', null, null, 'unknown', ['state']],
    ['sewage', null, null, 'later', ['state']],
    ['sewage', 2000, null, 'later', ['state']],
    ['sewage', 5000, null, 'short', ['state', 'amount']],
    ['gas', null, null, 'unknown', ['state']],
    ['gas', 300, null, 'met', []],
    ['gas', 400, null, 'short', ['amount']],
  ] as const)('on %s, %s at %s: %s', (name, amount, level, verdict, because) => {
    expect(service(name, amount, level)).toEqual({ asked: name, verdict, because });
  });

  test('of several is as bad as the worst', () => {
    const of = (...verdicts: ('met' | 'later' | 'short' | 'unknown')[]) =>
      overall(verdicts.map((verdict) => ({ asked: 'area', verdict, because: [] })));
    expect(of()).toBe('met');
    expect(of('met', 'met')).toBe('met');
    expect(of('met', 'unknown')).toBe('unknown');
    expect(of('unknown', 'later')).toBe('later');
    expect(of('later', 'short', 'met')).toBe('short');
  });
});

describe('what a project asks', () => {
  function demand(facts: object): Demand {
    const { projects } = catalogueOf({ projects: [{ id: 'x', stage: 'packaged', ...facts }] });
    return demandOf(projects[0] as Project);
  }

  test('is nothing where it says nothing', () => {
    expect(demand({})).toEqual(NOTHING);
  });

  test('is the least of a range, and the farthest of a port', () => {
    const asked = demand({ land: '150–180亩', needs: { port: '20–30公里' } });
    expect(asked.land).toBeCloseTo(100_000, 6);
    expect(asked.port).toBe(30);
  });

  test('of a service is in the units that places are compared in', () => {
    const { utilities } = demand({
      needs: {
        utilities: {
          power: { amount: '22000 kVA', level: '110 kV' },
          water: { amount: '1800立方米/日' },
          gas: { amount: '24000立方米/日' },
          steam: {},
        },
      },
    });
    expect(utilities).toEqual({
      water: { amount: 1800, level: null },
      power: { amount: 22, level: 110 },
      gas: { amount: 1000, level: null },
      steam: { amount: null, level: null },
    });
  });

  test('in another kind of unit is asked all the same', () => {
    const { utilities } = demand({
      needs: {
        utilities: {
          power: { amount: '22 MW' },
          industrialGases: { amount: '500立方米/小时' },
          steam: { amount: { reported: '视工艺而定' } },
        },
      },
    });
    expect(utilities.power?.amount).toBe('unlike');
    expect(utilities.industrialGases?.amount).toBe('unlike');
    expect(utilities.steam?.amount).toBe('unlike');
  });
});

describe('the sites that can carry a project', () => {
  function fits(facts: object) {
    const { parks, sites, site, projects } = catalogueOf({
      parks: [RIVERSIDE],
      sites: [OLD_MILL],
      projects: [{ id: 'x', stage: 'packaged', ...facts }],
    });
    return fitsOf({ parks, sites, site }, projects[0] as Project).map(
      ({ place, verdict, chosen }) => `${place.key} ${verdict}${chosen ? ' chosen' : ''}`,
    );
  }

  test('are none where it asks for neither land nor floor', () => {
    expect(fits({ needs: { port: '30公里' } })).toEqual([]);
  });

  test('are plots where it asks for land, those that fit first', () => {
    expect(fits({ land: '80亩', building: '40000平方米' })).toEqual([
      'riverside/P-1 met',
      'riverside/P-2 unknown',
    ]);
    expect(fits({ land: '100亩' })).toEqual(['riverside/P-1 met', 'riverside/P-2 short']);
  });

  test('are buildings where it asks for floor only', () => {
    expect(fits({ building: '8000平方米' })).toEqual(['riverside/W-1 met', 'old-mill later']);
  });

  test('begin with the chosen one, for which alone it is reserved or taken', () => {
    const facts = { park: 'riverside', sites: ['P-2'], land: '90亩' };
    expect(fits(facts)).toEqual(['riverside/P-2 met chosen', 'riverside/P-1 met']);
    expect(fits({ ...facts, land: '95亩' })[0]).toBe('riverside/P-2 short chosen');
  });

  test('are the chosen ones only where the project has a place of its own', () => {
    expect(fits({ location: '老城区', sites: ['old-mill'], building: '30000平方米' })).toEqual([
      'old-mill later chosen',
    ]);
    expect(fits({ location: '山里', land: '80亩' })).toEqual([]);
  });
});

describe('places that can be had now', () => {
  const DAY = '2026-09-30';
  const keys = (records: Parameters<typeof catalogueOf>[0], day = DAY) =>
    availableNow(catalogueOf(records), day).map(({ key }) => key);

  test('the first of each park leads, best connected first, and what is reserved is left out', () => {
    const inland = {
      id: 'inland',
      utilities: { water: { outside: 'connected' } },
      sites: [{ id: 'I-1', kind: 'plot', area: '900亩' }],
    };
    expect(keys({ parks: [inland, RIVERSIDE] })).toEqual([
      'riverside/P-1',
      'inland/I-1',
      'riverside/W-1',
    ]);
  });

  test('what is to come is not there yet', () => {
    const site = { id: 'later', kind: 'plot', area: '30亩', from: '2027-06' };
    expect(keys({ sites: [site] })).toEqual([]);
    expect(keys({ sites: [site] }, '2027-07-01')).toEqual(['later']);
  });
});

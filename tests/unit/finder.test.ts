import { describe, expect, test } from 'vitest';
import { assess } from '../../src/catalogue/fit/assess.ts';
import { placesOf } from '../../src/catalogue/fit/place.ts';
import { profileOf } from '../../src/catalogue/fit/profile.ts';
import { comparison } from '../../src/components/compare/comparison.ts';
import { ownWords } from '../../src/components/finder/place.ts';
import { looksAt, readQuery, tidy } from '../../src/components/finder/query.ts';
import { type ReasonWords, reasons } from '../../src/components/finder/reasons.ts';
import { typedNumber } from '../../src/components/finder/typed-number.ts';
import type { LocaleTag } from '../../src/language/locales.ts';
import { reader } from '../../src/language/reader.ts';
import { catalogueOf } from './support/catalogue.ts';

test.each([
  ['100', 100],
  [' 100 ', 100],
  ['１００', 100],
  ['１，０００．５', 1000.5],
  ['1,000', 1000],
  ['12 500', 12_500],
  ['7,5', 7.5],
  ['.5', 0.5],
  ['٢٥٫٥', 25.5],
  ['۱۰', 10],
  ['', null],
  ['0', null],
  ['-5', null],
  ['－5', null],
  ['1e9', null],
  ['abc', null],
  ['10 t', null],
  ['1,00,0', null],
  ['Infinity', null],
])('%s is the number %s', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

describe('an address', () => {
  test('is read as what is asked, in the units of places', () => {
    const { demand, kind, odd, empty } = readQuery(
      new URLSearchParams('land=150&steam=1&gas-amount=500&kv=110&port=80'),
    );
    expect(demand).toEqual({
      land: expect.closeTo(100_000, 6),
      floor: null,
      height: null,
      crane: null,
      floorLoad: null,
      port: 80,
      utilities: {
        power: { amount: null, level: 110 },
        steam: { amount: null, level: null },
        gas: { amount: 500, level: null },
      },
    });
    expect({ kind, odd, empty }).toEqual({ kind: 'land', odd: [], empty: false });
  });

  test.each([
    ['', null],
    ['steam=1', null],
    ['land=100', 'land'],
    ['crane=10', 'building'],
    ['floor=5000', 'building'],
    ['land=100&crane=10', null],
    ['kind=building&land=100', 'building'],
    ['kind=land', 'land'],
    ['kind=castle', null],
  ])('%s looks at %s', (address, kind) => {
    expect(readQuery(new URLSearchParams(address)).kind).toBe(kind);
  });

  test('without anything asks nothing', () => {
    expect(readQuery(new URLSearchParams('land=&kind=&other=1'))).toMatchObject({
      empty: true,
      odd: [],
    });
  });

  test('keeps what is no number and says so, and asks nothing by it', () => {
    const typed = new URLSearchParams('land=-5&port=near&crane=１０');
    expect(tidy(typed).toString()).toBe('land=-5&port=near&crane=10');
    const { demand, odd } = readQuery(typed);
    expect(odd).toEqual(['land', 'port']);
    expect(demand).toMatchObject({ land: null, port: null, crane: 10 });
  });

  test('is the same in whichever order it was typed', () => {
    const [a, b] = ['kv=110&land=100&steam=1', 'steam=1&land=100.0&floor=&kv= 110 '];
    expect(tidy(new URLSearchParams(a)).toString()).toBe(tidy(new URLSearchParams(b)).toString());
  });
});

const PARK = {
  id: 'citrus',
  utilities: {
    power: { outside: 'connected', level: '35 kV', spare: '8 MVA' },
    steam: { outside: 'building', until: '2027-06' },
    rail: { outside: 'none' },
    water: { outside: 'connected' },
  },
  connections: [{ id: 'wharf', kind: 'wharf', name: '码头', distance: '25公里' }],
  sites: [
    { id: 'C-01', kind: 'plot', area: '80亩', state: 'reserved' },
    { id: 'C-W1', kind: 'workshop', area: '5000平方米', crane: '5吨', from: '2027-06' },
  ],
};

const WORDS = {
  names: { area: 'Area', power: 'Power', steam: 'Steam', rail: 'Rail', water: 'Water' },
  plain: '{name}: {has}',
  wanted: '{name}: {has}, {wanted} wanted',
  within: '{name}: {has}, within {wanted} wanted',
  spare: '{name}: spare {has}, {wanted} wanted',
  notStated: 'not stated',
};

describe('the reasons why a place does not do', () => {
  const catalogue = catalogueOf({ parks: [PARK] });
  const english = reader(catalogue, 'en');

  function why(key: string, address: string, tag: LocaleTag = 'en') {
    const place = placesOf(catalogue).find((candidate) => candidate.key === key);
    if (!place) throw new Error(key);
    const names = { ...WORDS.names, port: 'Port', crane: 'Crane', sewage: 'Sewage' };
    const { demand } = readQuery(new URLSearchParams(address));
    const profile = profileOf(place, '2026-09-30');
    const own = ownWords(english, place);
    const words = { ...WORDS, names } as unknown as ReasonWords;
    const subject = { kind: profile.kind, own };
    return reasons(assess(profile, demand), demand, subject, words, tag).map(
      ({ verdict, text }) => `${verdict}: ${text.replaceAll('\u00a0', ' ')}`,
    );
  }

  test('give what it has and what is wanted', () => {
    expect(why('citrus/C-01', 'land=100&steam=1&kv=110&mva=20&rail=1&port=20&sewage=1')).toEqual([
      'unknown: reserved',
      'short: Area: 80 mu (5.33 ha), 100 mu (6.67 ha) wanted',
      'short: Port: 25 km, within 20 km wanted',
      'short: Power: spare 8 MVA, 20 MVA wanted',
      'short: Power: 35 kV, 110 kV wanted',
      'later: Steam: under construction, due June 2027',
      'unknown: Sewage: not stated',
      'short: Rail: none',
    ]);
  });

  test('say what is not stated, and from when it can be had', () => {
    expect(why('citrus/C-W1', 'floor=6000&crane=10&water-amount=500')).toEqual([
      'later: available from June 2027',
      'short: Area: 5,000 m², 6,000 m² wanted',
      'short: Crane: 5 t, 10 t wanted',
      'unknown: Water: spare not stated, 500 t a day wanted',
    ]);
  });

  test('are none where all is met', () => {
    expect(why('citrus/C-W1', 'crane=5&water=1').slice(1)).toEqual([]);
  });

  test('look at plots or at buildings', () => {
    const [plot, workshop] = placesOf(catalogue).map((place) => profileOf(place, '2026-09-30'));
    if (!plot || !workshop) throw new Error('two places');
    expect([looksAt('land', plot), looksAt('land', workshop)]).toEqual([true, false]);
    expect([looksAt('building', plot), looksAt('building', workshop)]).toEqual([false, true]);
    expect([looksAt(null, plot), looksAt(null, workshop)]).toEqual([true, true]);
  });
});

describe('parks side by side', () => {
  const other = { id: 'quiet', level: 'county', planned: '2平方公里' };
  const catalogue = catalogueOf({
    parks: [{ ...PARK, level: 'county', planned: '3平方公里' }, other],
  });
  const groups = comparison(reader(catalogue, 'en'), catalogue.parks);
  const row = (label: string) =>
    groups.flatMap(({ rows }) => rows).find((candidate) => candidate.label === label);
  const texts = (label: string) =>
    row(label)?.cells.map(({ lines }) => lines.map(({ text }) => text).join('; '));

  test('say the same, or differ', () => {
    expect(row('Level')).toMatchObject({ differs: false });
    expect(row('Planned area')).toMatchObject({ differs: true });
    expect(texts('Planned area')).toEqual(['3\u00a0km²', '2\u00a0km²']);
  });

  test('of which one is silent show that it is', () => {
    expect(texts('Rail')).toEqual(['none', '']);
    expect(row('Rail')).toMatchObject({ differs: true });
  });

  test('leave out what neither states, and groups of which nothing is left', () => {
    expect(row('Founded')).toBeUndefined();
    expect(row('Gas')).toBeUndefined();
    expect(groups.map(({ id }) => id)).toEqual([
      'identity',
      'areas',
      'sites',
      'utilities',
      'connections',
    ]);
  });

  test('list what can be had; a park with sites has none of another kind', () => {
    expect(texts('Workshops')?.[0]).toContain('C-W1');
    expect(row('Plots')).toBeUndefined();
  });
});

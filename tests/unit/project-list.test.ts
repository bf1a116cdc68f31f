import { describe, expect, test } from 'vitest';
import { bandAmount, bandOf, bandQuantity } from '../../src/catalogue/bands.ts';
import { readQuantity } from '../../src/catalogue/quantity.ts';
import { facets, listed } from '../../src/components/projects/facets.ts';
import { counts, matches, readState, stateAddress } from '../../src/components/projects/narrow.ts';
import { reader } from '../../src/language/reader.ts';
import { catalogueOf } from './support/catalogue.ts';

const OFFERED = new Set(['industry=food', 'industry=energy', 'stage=packaged', 'land=none']);
const state = (search: string) => readState(new URLSearchParams(search), OFFERED);

describe('the address of a narrowed list', () => {
  test('is read and written back', () => {
    const search = '?industry=food,energy&stage=packaged&sort=land&view=table';
    expect(stateAddress(state(search))).toBe(search);
  });

  test('says nothing where nothing is chosen', () => {
    expect(stateAddress(state(''))).toBe('');
  });

  test('passes over what the list does not offer', () => {
    expect(stateAddress(state('?industry=food,steel&sort=price&view=map&x=1'))).toBe(
      '?industry=food',
    );
  });
});

describe('narrowing', () => {
  const ALL = [
    new Set(['industry=food', 'stage=packaged', 'form=lease', 'form=equity']),
    new Set(['industry=food', 'stage=negotiating', 'form=equity']),
    new Set(['industry=energy', 'stage=packaged']),
  ];
  const chosen = (entries: Record<string, string[]>) =>
    new Map(Object.entries(entries).map(([name, values]) => [name, new Set(values)]));

  test('one answer of a facet is enough, and every facet wants one', () => {
    const left = (entries: Record<string, string[]>) =>
      ALL.map((answers) => matches(answers, chosen(entries)));
    expect(left({})).toEqual([true, true, true]);
    expect(left({ industry: ['food', 'energy'] })).toEqual([true, true, true]);
    expect(left({ industry: ['food'], stage: ['packaged'] })).toEqual([true, false, false]);
    expect(left({ form: ['lease'] })).toEqual([true, false, false]);
  });

  test('an answer’s count is what choosing it would leave, its own facet aside', () => {
    const found = counts(ALL, ['industry', 'stage'], chosen({ industry: ['food'] }));
    expect(Object.fromEntries(found)).toEqual({
      'industry=food': 2,
      'industry=energy': 1,
      'stage=packaged': 1,
      'stage=negotiating': 1,
    });
  });
});

describe('bands', () => {
  const read = (text: string, kind: 'money' | 'area') => {
    const result = readQuantity(text, kind);
    return result.ok ? result.value : null;
  };

  test.each([
    ['investment', 'money', '8.6亿元', 3],
    ['investment', 'money', '10亿元', 4],
    ['investment', 'money', '9800万元', 0],
    ['investment', 'money', 'USD 40 million', 1],
    ['land', 'area', '210亩', 3],
    ['land', 'area', '40 ha', 4],
    ['land', 'area', '150-180亩', 2],
  ] as const)('%s %s %s is in band %i', (name, kind, text, band) => {
    const amount = bandAmount(name, read(text, kind), { USD: 7.12 });
    expect(amount).not.toBeNull();
    expect(bandOf(name, amount ?? 0)).toBe(band);
  });

  test('what cannot be told has no amount', () => {
    expect(bandAmount('land', null, {})).toBeNull();
    expect(bandAmount('investment', read('GBP 3m', 'money'), {})).toBeNull();
  });

  test('are written as every quantity is', () => {
    const { quantity } = reader(catalogueOf({}), 'en');
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect([0, 1, 4].map((band) => plain(quantity(bandQuantity('investment', band))))).toEqual([
      'under CNY 100 million',
      'CNY 100–300 million',
      'CNY 1 billion or more',
    ]);
    expect(plain(quantity(bandQuantity('land', 2)))).toBe('100–200 mu (6.67–13.3 ha)');
  });
});

describe('facets', () => {
  const catalogue = catalogueOf({
    industries: [{ id: 'food', order: 1 }],
    projects: [
      { id: 'juice', industry: 'food', stage: 'packaged', sought: { value: '5100万元' } },
      { id: 'oil', industry: 'food', stage: 'negotiating', foreignShare: { value: '70%' } },
    ],
  });
  const english = reader(catalogue, 'en');

  test('are those that tell the projects apart', () => {
    const shown = facets(english, catalogue.projects);
    expect(shown.map(({ name }) => name)).toEqual(['stage', 'abroad']);
    expect(shown[1]?.options.map(({ value }) => value)).toEqual(['sought', 'majority']);
  });

  test('a figure that is not stated is an answer too', () => {
    expect(listed(english, catalogue.projects[0] as never)).toMatchObject({
      answers: expect.arrayContaining(['investment=none', 'land=none', 'park=none']),
      investment: null,
    });
  });
});

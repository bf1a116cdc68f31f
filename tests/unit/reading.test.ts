import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shift } from '../../src/catalogue/quantity/numerals.ts';
import { formatArea } from '../../src/language/format/area.ts';
import { formatDate } from '../../src/language/format/date.ts';
import { formatConversion } from '../../src/language/format/money.ts';
import { formatQuantity } from '../../src/language/format/quantity.ts';
import { LOCALE_TAGS, type LocaleTag } from '../../src/language/locales.ts';
import { disagreements, knownIn } from '../../src/language/reading/agree.ts';
import { datesIn } from '../../src/language/reading/dates.ts';
import { readFigures } from '../../src/language/reading/figures.ts';
import { numeralsIn } from '../../src/language/reading/numerals.ts';

const RATES = {
  date: '2026-10-30',
  source: '',
  sample: true,
  perUnit: { USD: 7.12, EUR: 8.21, JPY: 0.0474, KRW: 0.00508 },
};
const UNITS = ['CNY', 'USD', 'mu', 'm2', 'km', 't', 'kW', 'MW', '%', 'month', 'workday'] as const;

/** Two or more of something with up to three decimals, as people write: 7.8亿, 3.2 million, 85.5. */
const amounts = fc
  .tuple(
    fc.integer({ min: 2000, max: 999_999 }),
    fc.constantFrom(0, 1, 2, 3),
    fc.constantFrom(0, 4, 6, 8),
  )
  .map(([digits, decimals, power]) => Number(shift(String(digits), power - decimals)))
  // Two is a word in Arabic.
  .filter((value) => value > 2);

describe.each(LOCALE_TAGS)('%s', (tag) => {
  test('every figure that is written is read as what it is', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...UNITS), (value, unit) => {
        const quantity = {
          unit,
          low: value,
          high: value,
          qualifier: 'exact',
          firstPhase: null,
        } as const;
        const text = formatQuantity(quantity, tag);
        const { figures } = readFigures(text, tag);
        expect(figures, text).toMatchObject([{ unit, wellFormed: true }]);
        expect(figures[0]?.value, text).toBeCloseTo(value, 6);
      }),
      { numRuns: 500 },
    );
  });

  test('land with its hectares and money with its conversion agree with the Chinese', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        const land = {
          unit: 'mu',
          low: value,
          high: value,
          qualifier: 'about',
          firstPhase: null,
        } as const;
        const money = { ...land, unit: 'CNY' };
        const texts = [
          formatArea(land, tag),
          formatQuantity(money, tag),
          formatConversion(money, tag, RATES),
        ];
        const known = knownIn({
          text: `${formatArea(land, 'zh-Hans')}，${formatQuantity(money, 'zh-Hans')}`,
          tag: 'zh-Hans',
        });
        const text = texts.join(' ; ');
        expect(disagreements({ text, tag }, known, RATES), text).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('every day of a year is read back', () => {
    for (const iso of [
      '2026-01-01',
      '2026-02-11',
      '2026-03-21',
      '2026-05-31',
      '2026-09-30',
      '2026-12-02',
    ]) {
      const text = formatDate(iso, tag);
      const [year, month, day] = iso.split('-').map(Number);
      expect(
        datesIn(text, tag).map(({ date }) => date),
        text,
      ).toEqual([{ year, month, day }]);
    }
  });
});

test.each<[LocaleTag, string, number, boolean]>([
  ['en', '20,000', 20_000, true],
  ['en', '7,8', 7.8, false],
  ['de', '20.000', 20_000, true],
  ['de', '20,000', 20, true],
  ['fr', '20 000,5', 20_000.5, true],
  ['fr', '20,000', 20, true],
  ['es', '20.000', 20_000, true],
  ['es', '20 000', 20_000, true],
  ['zh-Hans', '1,500.5', 1500.5, true],
])('in %s %s is %d', (tag, text, value, wellFormed) => {
  expect(numeralsIn(text, tag)).toMatchObject([{ value, wellFormed }]);
});

test('codes, document numbers, telephones, clock times and years are no figures with units', () => {
  const text =
    'WC-2026-014, plot L-01, GB 50016, [2026] No. 8, 08:00–17:30, +86 555 000 0114, since 2018';
  expect(readFigures(text, 'en').figures.filter(({ unit }) => unit !== null)).toEqual([]);
});

test('the version of a standard is no figure', () => {
  expect(readFigures('niveau AA des règles WCAG 2.2', 'fr').figures).toEqual([]);
});

test('an ambiguous short name is a month only beside a day or a year', () => {
  expect(
    datesIn('which may be let out in May, or by 3 Jun 2027', 'en').map(({ date }) => date),
  ).toEqual([
    { year: null, month: 5, day: null },
    { year: 2027, month: 6, day: 3 },
  ]);
});

test('numbers that Chinese spells out bear out the digits of a translation', () => {
  const known = knownIn({
    text: '两条生产线，约七成自用，洁净度十万级，外商可独资',
    tag: 'zh-Hans',
  });
  const text = '2 lines, about 70% for own use, class 100,000, 100% foreign';
  expect(disagreements({ text, tag: 'en' }, known, RATES)).toEqual([]);
  expect(disagreements({ text: '3 lines', tag: 'en' }, known, RATES)).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import {
  comparePartialDates,
  DATE_EXAMPLES,
  latestPossibleDay,
  readPartialDate,
} from '../../src/catalogue/partial-date.ts';
import type { PartialDate } from '../../src/catalogue/quantity-types.ts';

function date(text: string | number): PartialDate {
  const result = readPartialDate(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`);
  return result.value;
}

const NOTHING = { year: null, month: null, day: null, third: null, yearsBefore: null };

describe('read as exactly as written', () => {
  test.each<[string | number, Partial<PartialDate>]>([
    ['2026-06', { year: 2026, month: 6 }],
    ['2026-06-12', { year: 2026, month: 6, day: 12 }],
    ['2026', { year: 2026 }],
    [2026, { year: 2026 }],
    ['2026/6/1', { year: 2026, month: 6, day: 1 }],
    ['2026年', { year: 2026 }],
    ['2026年6月', { year: 2026, month: 6 }],
    ['2026年6月12日', { year: 2026, month: 6, day: 12 }],
    ['2026 年 6 月 12 日', { year: 2026, month: 6, day: 12 }],
    ['２０２６年６月', { year: 2026, month: 6 }],
    ['2026年6月下旬', { year: 2026, month: 6, third: 'late' }],
    ['2026年上半年', { year: 2026 }],
    ['2026年底', { year: 2026 }],
    ['6月下旬', { month: 6, third: 'late' }],
    ['7月中旬', { month: 7, third: 'mid' }],
    ['8月上旬', { month: 8, third: 'early' }],
    ['8月初', { month: 8, third: 'early' }],
    ['5月30日', { month: 5, day: 30 }],
    ['2月29日', { month: 2, day: 29 }],
    ['9月', { month: 9 }],
    ['20xx年7月', { month: 7 }],
    ['xx年7月', { month: 7 }],
    ['去年9月上旬', { month: 9, third: 'early', yearsBefore: 1 }],
    ['去年12月', { month: 12, yearsBefore: 1 }],
    ['今年3月', { month: 3, yearsBefore: 0 }],
    ['前年', { yearsBefore: 2 }],
    ['June 2026', { year: 2026, month: 6 }],
    ['12 June 2026', { year: 2026, month: 6, day: 12 }],
    ['June 12, 2026', { year: 2026, month: 6, day: 12 }],
    ['30 Sep 2026', { year: 2026, month: 9, day: 30 }],
    ['Sept. 2026', { year: 2026, month: 9 }],
    ['late June', { month: 6, third: 'late' }],
    ['mid-June 2026', { year: 2026, month: 6, third: 'mid' }],
  ])('%s', (text, parts) => {
    expect(date(text)).toEqual({ ...NOTHING, ...parts, reported: String(text) });
  });
});

describe('refused', () => {
  test.each<[string | number, string]>([
    ['2026-13', 'date.impossible'],
    ['2026-00', 'date.impossible'],
    ['2026-02-30', 'date.impossible'],
    ['2025-02-29', 'date.impossible'],
    ['2026年4月31日', 'date.impossible'],
    ['13月', 'date.impossible'],
    ['31 June 2026', 'date.impossible'],
    ['20xx年', 'date.hidden'],
    ['', 'date.empty'],
    [2026.1, 'date.unreadable'],
    ['26-06', 'date.unreadable'],
    ['2026年6月12', 'date.unreadable'],
    ['十月', 'date.unreadable'],
    ['soon', 'date.unreadable'],
    ['12 Jun 26', 'date.unreadable'],
  ])('%s', (text, code) => {
    expect(readPartialDate(text)).toMatchObject({ ok: false, problem: { code } });
  });

  test('a refusal says what was written and what to write', () => {
    expect(readPartialDate('2026-02-30')).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problem": {
          "code": "date.impossible",
          "params": {
            "examples": "2026-06-12, 2026-06, 2026, 2026年6月, 6月下旬, June 2026",
            "value": "2026-02-30",
          },
        },
      }
    `);
  });

  test('every example is itself readable', () => {
    for (const example of DATE_EXAMPLES.split(', ')) {
      expect(readPartialDate(example), example).toMatchObject({ ok: true });
    }
  });
});

test.each([
  ['2026-06-12', '2026-06-12'],
  ['2026-06', '2026-06-30'],
  ['2024-02', '2024-02-29'],
  ['2026-02', '2026-02-28'],
  ['2026', '2026-12-31'],
  ['2026年6月上旬', '2026-06-10'],
  ['2026年6月中旬', '2026-06-20'],
  ['2026年6月下旬', '2026-06-30'],
  ['6月下旬', null],
  ['去年12月', null],
])('%s is over by %s', (text, day) => {
  expect(latestPossibleDay(date(text))).toBe(day);
});

test('sorted with dates of unknown year last', () => {
  const texts = ['6月下旬', '2026', '2026-06', '2026-06-12', '5月', '2025-12'];
  const sorted = texts.map(date).sort(comparePartialDates);
  expect(sorted.map((one) => one.reported)).toEqual([
    '2025-12',
    '2026-06-12',
    '2026-06',
    '2026',
    '5月',
    '6月下旬',
  ]);
  expect(comparePartialDates(date('2026-06-30'), date('2026-06'))).toBe(0);
});

import { expect, test } from 'vitest';
import type { Contact } from '../../src/catalogue/load.ts';
import { instantOf, utcOffset } from '../../src/language/format/world-time.ts';
import { hoursWords } from '../../src/language/hours.ts';
import type { LocaleTag } from '../../src/language/locales.ts';
import { readerOf } from '../../src/language/reader.ts';
import { catalogueOf } from './support/catalogue.ts';

test.each([
  ['2026-11-18', '09:30', 'Asia/Shanghai', '2026-11-18T01:30'],
  ['2026-11-18', '00:15', 'Asia/Shanghai', '2026-11-17T16:15'],
  ['2026-11-18', '09:30', 'Europe/Berlin', '2026-11-18T08:30'],
  ['2026-07-18', '09:30', 'Europe/Berlin', '2026-07-18T07:30'],
  ['2026-11-18', '20:00', 'America/New_York', '2026-11-19T01:00'],
  ['2026-11-18', '09:30', 'Asia/Kolkata', '2026-11-18T04:00'],
  ['2026-11-18', '09:30', 'Pacific/Kiritimati', '2026-11-17T19:30'],
])('%s %s in %s', (day, time, zone, instant) => {
  expect(instantOf(day, time, zone).toISOString()).toBe(`${instant}:00.000Z`);
});

/** Berlin's clocks go forward on 29 March 2026 at 2:00 and back on 25 October 2026 at 3:00. */
test.each([
  ['before they go forward', '2026-03-29', '01:30', '2026-03-29T00:30'],
  ['after they went forward', '2026-03-29', '03:30', '2026-03-29T01:30'],
  ['the morning of that day', '2026-03-29', '09:00', '2026-03-29T07:00'],
  ['a time that is skipped', '2026-03-29', '02:30', '2026-03-29T01:30'],
  ['before they go back', '2026-10-25', '01:30', '2026-10-24T23:30'],
  ['the first of two', '2026-10-25', '02:30', '2026-10-25T00:30'],
  ['after they went back', '2026-10-25', '03:00', '2026-10-25T02:00'],
  ['the morning of that day', '2026-10-25', '09:00', '2026-10-25T08:00'],
])('clocks change: %s', (_when, day, time, instant) => {
  expect(instantOf(day, time, 'Europe/Berlin').toISOString()).toBe(`${instant}:00.000Z`);
});

test.each([
  ['2026-11-18', 'Asia/Shanghai', 'UTC+8'],
  ['2026-11-18', 'Europe/Berlin', 'UTC+1'],
  ['2026-10-25', 'Europe/Berlin', 'UTC+1'],
  ['2026-10-24', 'Europe/Berlin', 'UTC+2'],
  ['2026-11-18', 'Europe/London', 'UTC+0'],
  ['2026-11-18', 'Asia/Kolkata', 'UTC+5:30'],
  ['2026-11-18', 'America/St_Johns', 'UTC−3:30'],
])('on %s %s is %s', (day, zone, words) => {
  expect(utcOffset(day, zone)).toBe(words);
});

function hoursIn(tag: LocaleTag, facts: Record<string, unknown>): string | null {
  const catalogue = catalogueOf({ contacts: [{ id: 'desk', ...facts }] });
  return hoursWords(readerOf(catalogue, tag), catalogue.contacts[0] as Contact);
}

test('hours say which time they are in', () => {
  const office = { hours: '8:30–17:30' };
  expect(hoursIn('zh-Hans', office)).toBe('北京时间8:30–17:30');
  expect(hoursIn('en', office)).toBe('8:30–17:30 (UTC+8)');
  const abroad = { hours: '9:00–17:00', timeZone: 'Europe/Berlin' };
  expect(hoursIn('en', abroad)).toBe('9:00–17:00 (UTC+2)');
  expect(hoursIn('zh-Hans', abroad)).toBe('9:00–17:00（UTC+2）');
  expect(hoursIn('en', {})).toBeNull();
});

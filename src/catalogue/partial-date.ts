import { readChineseDate } from './partial-date/chinese.ts';
import { readEnglishDate } from './partial-date/english.ts';
import { type DateParts, daysInMonth, isPossible, NOTHING_KNOWN } from './partial-date/parts.ts';
import { normalise } from './quantity/normalise.ts';
import type { PartialDate, Problem, Read } from './quantity-types.ts';

export const DATE_EXAMPLES = '2026-06-12, 2026-06, 2026, 2026年6月, 6月下旬, June 2026';

/**
 * Reads a date that may lack its day, its month or its year, and keeps it as exact as it was written.
 * @example readPartialDate('20xx年7月') // => { ok: true, value: { year: null, month: 7, … } }
 * @example readPartialDate('2026-02-30') // => { ok: false, problem: { code: 'date.impossible', … } }
 */
export function readPartialDate(reported: string | number): Read<PartialDate> {
  const value = String(reported);
  // 2026.10 typed as a number has already lost its last digit.
  if (typeof reported === 'number' && !Number.isInteger(reported)) {
    return refuse('unreadable', value);
  }
  const { text } = normalise(value);
  if (text === '') return refuse('empty', value);
  const parts = readIso(text) ?? readChineseDate(text) ?? readEnglishDate(text);
  if (parts === null) return refuse('unreadable', value);
  if (parts.year === null && parts.month === null && parts.yearsBefore === null) {
    return refuse('hidden', value);
  }
  if (!isPossible(parts)) return refuse('impossible', value);
  return { ok: true, value: { ...parts, reported: value } };
}

/**
 * The last day that the date can mean, as ISO; null where the year is not known.
 * @example latestPossibleDay(june2026) // => '2026-06-30'
 */
export function latestPossibleDay(date: PartialDate): string | null {
  return date.year === null ? null : latestDayIn(date.year, date);
}

/** For sorting: earlier first, dates of unknown year last. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const left = sortKey(a);
  const right = sortKey(b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function sortKey(date: PartialDate): string {
  return latestDayIn(date.year ?? 9999, date);
}

function latestDayIn(year: number, { month, day, third }: PartialDate): string {
  const lastMonth = month ?? 12;
  const end = daysInMonth(year, lastMonth);
  const lastDay = day ?? (third === 'early' ? 10 : third === 'mid' ? 20 : end);
  return `${year}-${two(lastMonth)}-${two(lastDay)}`;
}

function readIso(text: string): DateParts | null {
  const [match, year, month, day] =
    /^([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ?? [];
  if (match === undefined) return null;
  return {
    ...NOTHING_KNOWN,
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

function refuse(name: string, value: string): { ok: false; problem: Problem } {
  return {
    ok: false,
    problem: { code: `date.${name}`, params: { value, examples: DATE_EXAMPLES } },
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

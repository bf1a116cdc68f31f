import { type DateParts, NOTHING_KNOWN } from './parts.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAY_FIRST = /^(?:(early|mid|late)[ -]|(\d{1,2}) )?([a-z]{3,9})\.?(?:,? ([12]\d{3}))?$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:,? ([12]\d{3}))?$/;

/**
 * @example readEnglishDate('late June 2026')
 * // => { year: 2026, month: 6, day: null, third: 'late', yearsBefore: null }
 */
export function readEnglishDate(text: string): DateParts | null {
  const lower = text.toLowerCase();
  const [, third, dayBefore, name, yearAfter] = DAY_FIRST.exec(lower) ?? [];
  if (name !== undefined) return parts(name, dayBefore, yearAfter, third);
  const [, first, day, year] = MONTH_FIRST.exec(lower) ?? [];
  return first === undefined ? null : parts(first, day, year, undefined);
}

function parts(
  name: string,
  day: string | undefined,
  year: string | undefined,
  third: string | undefined,
): DateParts | null {
  const month = MONTHS.findIndex((full) => full === name || name === full.slice(0, 3)) + 1;
  if (month === 0 && name !== 'sept') return null;
  return {
    ...NOTHING_KNOWN,
    year: year === undefined ? null : Number(year),
    month: month === 0 ? 9 : month,
    day: day === undefined ? null : Number(day),
    third: third === 'early' || third === 'mid' || third === 'late' ? third : null,
  };
}

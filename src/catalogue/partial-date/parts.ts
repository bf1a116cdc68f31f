import type { PartialDate } from '../quantity-types.ts';

export type DateParts = Omit<PartialDate, 'reported'>;

export const NOTHING_KNOWN: DateParts = {
  year: null,
  month: null,
  day: null,
  third: null,
  yearsBefore: null,
};

/** @example daysInMonth(2026, 2) // => 28 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Where the year is unknown, 29 February is possible. */
export function isPossible({ year, month, day }: DateParts): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year ?? 2024, month));
}

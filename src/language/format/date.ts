import { formatWords } from '#format-words';
import type { PartialDate } from '../../catalogue/quantity-types.ts';
import type { LocaleTag } from '../locales.ts';
import { fill } from './fill.ts';
import { dateFormat } from './intl.ts';
import type { FormatWords } from './words.ts';

/** Any leap year: stands in where the year is not known and not shown. */
const SOME_YEAR = 2024;

/** @example formatDate('2026-09-30', 'en') // => '30 Sep 2026' */
export function formatDate(iso: string, tag: LocaleTag): string {
  const { full } = formatWords(tag).dates;
  return renamed(dateFormat(tag, full).format(new Date(`${iso}T00:00:00Z`)), tag);
}

/**
 * A partial date, no more exact than it was written.
 * @example formatPartialDate(lateJune, 'en') // => 'late June'
 * @example formatPartialDate(lateJune, 'zh-Hans') // => '6月下旬'
 */
export function formatPartialDate(date: PartialDate, tag: LocaleTag): string {
  const words = formatWords(tag).dates;
  const day = dayText(date, tag, words);
  const within = date.third === null ? day : fill(words.thirds[date.third], { date: day });
  if (date.year !== null) return within;
  const before = date.yearsBefore === null ? undefined : words.yearsBefore[date.yearsBefore];
  if (before !== undefined) {
    return within === '' ? before.alone : fill(before.dated, { date: within });
  }
  return hidesYear(date) ? fill(words.yearHidden, { date: within }) : within;
}

/** 20xx年7月 hides a year that the report knows; 6月下旬 only leaves it out. */
function hidesYear({ reported }: PartialDate): boolean {
  return /[xX×*]+\s*年/.test(reported);
}

function dayText(date: PartialDate, tag: LocaleTag, words: FormatWords['dates']): string {
  const { year, month, day } = date;
  if (month === null) return year === null ? '' : inWords(date, tag, { year: 'numeric' });
  if (year !== null && day !== null) return formatDate(isoDay(year, month, day), tag);
  if (year !== null) return inWords(date, tag, { year: 'numeric', month: 'long' });
  if (day !== null) return inWords(date, tag, { month: 'long', day: 'numeric' });
  return inWords(date, tag, { month: words.monthAlone });
}

function inWords(date: PartialDate, tag: LocaleTag, options: Intl.DateTimeFormatOptions): string {
  const iso = isoDay(date.year ?? SOME_YEAR, date.month ?? 1, date.day ?? 1);
  return renamed(dateFormat(tag, options).format(new Date(`${iso}T00:00:00Z`)), tag);
}

function renamed(text: string, tag: LocaleTag): string {
  const { rename } = formatWords(tag).dates;
  return rename.reduce((all, [from, to]) => all.replace(from, to), text);
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

import type { Event } from '../catalogue/load.ts';
import { instantOf } from '../language/format/world-time.ts';
import type { Reader } from '../language/reader.ts';
import { absolute, permanentPath } from './addresses.ts';
import { contentLines, escapeText } from './content-lines.ts';

const DAY = 86_400_000;

function stamp(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/**
 * Whole days where no hour is known, or the last day's is not; the last day is named by the one after it (RFC 5545,
 * 3.6.1).
 */
function span({ starts, ends, from, until, timeZone }: Event): [string, string | null][] {
  if (!starts) return [];
  const openEnd = ends !== null && ends !== starts && !until;
  if (!from || openEnd) {
    return [
      ['DTSTART;VALUE=DATE', compact(starts)],
      ['DTEND;VALUE=DATE', compact(dayAfter(ends ?? starts))],
    ];
  }
  return [
    ['DTSTART', stamp(instantOf(starts, from, timeZone))],
    ['DTEND', until ? stamp(instantOf(ends ?? starts, until, timeZone)) : null],
  ];
}

/** An event that has a day as a calendar file, in the reader's words; stamped with the day of the data. */
export function calendarFile({ catalogue, view }: Reader, event: Event): string {
  const { site } = catalogue;
  const { record } = view(event);
  const url = absolute(site, permanentPath(site, event));
  return contentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Portolan//EN'],
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@${new URL(site.url).hostname}`],
    ['DTSTAMP', `${compact(site.dataDate)}T000000Z`],
    ...span(event),
    ['SUMMARY', escapeText(record.title)],
    ['DESCRIPTION', escapeText(record.summary)],
    ['LOCATION', record.place && escapeText(record.place)],
    ['URL', url],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
}

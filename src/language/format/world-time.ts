/** How far a zone is from UTC at an instant, in minutes. */
function offset(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
  );
  return (local - instant) / 60_000;
}

const DAY = 86_400_000;

/**
 * The instant at which clocks in a zone show a time of a day. A time that comes twice, as clocks go back, is the first
 * one; a time that is skipped, as they go forward, is reckoned as before the change (RFC 5545, 3.3.5).
 *
 * @example instantOf('2026-11-18', '09:30', 'Europe/Berlin') // => 2026-11-18T08:30:00.000Z
 */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = wall - offset(wall - DAY, timeZone) * 60_000;
  const after = wall - offset(wall + DAY, timeZone) * 60_000;
  const shows = (instant: number) => instant + offset(instant, timeZone) * 60_000 === wall;
  return new Date(!shows(before) && shows(after) ? after : before);
}

/** @example utcOffset('2026-11-18', 'Asia/Shanghai') // => 'UTC+8' */
export function utcOffset(day: string, timeZone: string): string {
  const minutes = offset(Date.parse(`${day}T12:00:00Z`), timeZone);
  const hours = Math.trunc(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const sign = minutes < 0 ? '−' : '+';
  return `UTC${sign}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** Minutes of the day that a time zone's clocks show at an instant. */
function minutesIn(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
  const [hour = 0, minute = 0] = parts.format(at).split(':').map(Number);
  return hour * 60 + minute;
}

/**
 * The office's hours on the visitor's clock, in minutes of the day; null where both clocks show the same.
 *
 * @example hoursHere('8:30–17:30', 'Asia/Shanghai', 'Europe/Paris', winter) // => { from: 90, to: 630 }
 */
export function hoursHere(hours: string, zone: string, here: string, at: Date) {
  const [opens, closes] = hours.split('–').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  });
  if (opens === undefined || closes === undefined) return null;
  const ahead = minutesIn(here, at) - minutesIn(zone, at);
  if (ahead === 0) return null;
  const day = 24 * 60;
  const shift = (minutes: number) => (minutes + ahead + 2 * day) % day;
  return { from: shift(opens), to: shift(closes) };
}

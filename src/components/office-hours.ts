const MINUTE = 60_000;

/** Minutes of the day that a time zone's clocks show at an instant. */
function minutesIn(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
  const [hour = 0, minute = 0] = parts.format(at).split(':').map(Number);
  return hour * 60 + minute;
}

/**
 * The office's hours on the visitor's clock, and whether they run now; weekends are not told apart, as records do not
 * say which days an office keeps. Null where both clocks show the same.
 *
 * @example hoursHere('8:30–17:30', 'Asia/Shanghai', 'Europe/Paris', at) // => { from: 90, to: 630, isOpen: false }
 */
export function hoursHere(hours: string, zone: string, here: string, at: Date) {
  const [opens, closes] = hours.split('–').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  });
  if (opens === undefined || closes === undefined) return null;
  const there = minutesIn(zone, at);
  const ahead = minutesIn(here, at) - there;
  if (ahead === 0) return null;
  const day = 24 * 60;
  const shift = (minutes: number) => (minutes + ahead + 2 * day) % day;
  return { from: shift(opens), to: shift(closes), isOpen: there >= opens && there < closes };
}

/** `<office-hours>`: the desk's hours in the visitor's own time. */
export class OfficeHours extends HTMLElement {
  connectedCallback() {
    const { hours = '', zone = '', tag, your = '', open = '', closed = '' } = this.dataset;
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const own = hoursHere(hours, zone, here, new Date());
    if (!own) return;
    const clock = new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const show = (minutes: number) => clock.format(minutes * MINUTE);
    const span = your.replace('{hours}', `${show(own.from)}–${show(own.to)}`);
    this.textContent = `${span} · ${own.isOpen ? open : closed}`;
  }
}

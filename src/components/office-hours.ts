import { hoursHere } from './hours-here.ts';

const MINUTE = 60_000;

/** `<office-hours>`: the desk's hours in the visitor's own time. */
export class OfficeHours extends HTMLElement {
  connectedCallback() {
    const { hours = '', zone = '', tag, your = '' } = this.dataset;
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
    this.textContent = your.replace('{hours}', `${show(own.from)}–${show(own.to)}`);
  }
}

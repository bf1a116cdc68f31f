import type { Contact } from '../catalogue/load.ts';
import { utcOffset } from './format/world-time.ts';
import type { Reader } from './reader.ts';

const BEIJING = 'Asia/Shanghai';

/** A desk's hours, with the time that they are in: 北京时间8:30–17:30, 8:30–17:30 (UTC+8). */
export function hoursWords({ t, catalogue }: Reader, contact: Contact): string | null {
  const { hours, timeZone } = contact;
  if (!hours) return null;
  if (timeZone === BEIJING) return t('value.beijingTime', { hours });
  return t('value.zonedTime', { hours, zone: utcOffset(catalogue.site.dataDate, timeZone) });
}

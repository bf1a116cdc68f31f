import type { Park, Project } from '../../catalogue/load.ts';
import { serviceLabel } from '../../catalogue/service-label.ts';
import {
  UTILITIES,
  type Utility,
  type UtilityName,
  type UtilityState,
} from '../../catalogue/utility.ts';
import type { Reader } from '../../language/reader.ts';
import { inLine } from './figure.ts';

export type Service = { name: string; state: UtilityState; words: string; details: string[] };
export type Utilities = { items: Service[]; label: string | null; note: string };

/** The state in words, with the date where one is promised. */
export function stateWords(
  state: UtilityState,
  until: Utility['until'],
  { partialDate, t }: Reader,
  of: 'utilityState' | 'facilityState' = 'utilityState',
): string {
  const date = until ? partialDate(until) : null;
  if (date && state === 'building') return t(`${of}.buildingUntil`, { date });
  if (date && state === 'planned') return t(`${of}.plannedFor`, { date });
  return t(`${of}.${state}`);
}

function labelled(label: string, value: string | null): string[] {
  return value ? [`${label} ${value}`] : [];
}

function details(utility: Utility, reader: Reader, full: boolean): string[] {
  const { t } = reader;
  const { what, capacity, spare, level, price, distance, provider, note } = utility;
  const lines = [
    ...(what ? [what] : labelled('', inLine(level, reader)).map((line) => line.trim())),
    ...(full ? labelled(t('field.capacity'), inLine(capacity, reader)) : []),
    ...labelled(t('field.spare'), inLine(spare, reader)),
    ...labelled(t('field.price'), price.value ? reader.quantity(price.value) : price.reported),
    ...(utility.outside === 'connected'
      ? []
      : labelled(t('field.distance'), inLine(distance, reader))),
  ];
  return full ? [...lines, ...[provider, note].filter((line) => line !== null)] : lines;
}

function service(name: UtilityName, utility: Utility, reader: Reader, full: boolean): Service {
  return {
    name: reader.t(`utility.${name}`),
    state: utility.outside,
    words: stateWords(utility.outside, utility.until, reader),
    details: details(utility, reader, full),
  };
}

/** 五通一平 as this county uses it, with what it stands for. */
function label({ utilities }: Park, { catalogue, t }: Reader): string | null {
  const found = serviceLabel(utilities, catalogue.site.serviceLabels);
  if (!found) return null;
  const services = found.services.map((name) => t(`service.${name}`)).join(t('value.comma'));
  return t('service.expansion', { label: found.label, services });
}

/** What few plants ask for. */
const SELDOM_ASKED: readonly UtilityName[] = ['rail', 'industrialGases', 'hazardousWaste'];

/** The services that a project's sheet tells of: those it needs, and those that every plant asks for. */
export function servicesFor({ needs }: Project): UtilityName[] {
  return UTILITIES.filter((name) => !SELDOM_ASKED.includes(name) || name in needs.utilities);
}

/** The services of a park, in the order of the list, in full or in brief; null where the park states none. */
export function utilities(
  park: Park,
  reader: Reader,
  { full = false, names = UTILITIES }: { full?: boolean; names?: readonly UtilityName[] } = {},
): Utilities | null {
  const items = names.flatMap((name) => {
    const utility = park.utilities[name];
    return utility ? [service(name, utility, reader, full)] : [];
  });
  if (items.length === 0) return null;
  return { items, label: label(park, reader), note: reader.t('record.utilitiesNote') };
}

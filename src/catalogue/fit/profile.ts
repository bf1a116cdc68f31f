import type { Figure } from '../fields.ts';
import { amountIn } from '../quantity/convert.ts';
import type { PartialDate, Quantity } from '../quantity-types.ts';
import { UTILITIES, type Utility, type UtilityName, type UtilityState } from '../utility.ts';
import type { Verdict } from './assess.ts';
import type { Place } from './place.ts';

/** What a service can be measured in, so that a need and what is spare can be compared. */
export const FLOW_UNITS: Partial<Record<UtilityName, string>> = {
  water: 't/day',
  sewage: 't/day',
  power: 'MVA',
  gas: 'm3/hour',
  steam: 't/hour',
};
export const LEVEL_UNITS: Partial<Record<UtilityName, string>> = {
  power: 'kV',
  gas: 'MPa',
  steam: 'MPa',
};

type Service = {
  state: UtilityState;
  /** `2027-06`, as exact as it is known. */
  until: string | null;
  /** In the unit of `FLOW_UNITS`. */
  spare: number | null;
  /** In the unit of `LEVEL_UNITS`. */
  level: number | null;
};

/** A place in bare numbers: small enough for a page to carry, for the finder to reckon with in the browser. */
export type Profile = {
  key: string;
  kind: Place['site']['kind'];
  /** Whether it can be had on the build's day. */
  available: Verdict;
  /** m² of land of a plot, of floor of a building. */
  area: number | null;
  /** m, t, t/m². */
  height: number | null;
  crane: number | null;
  floorLoad: number | null;
  /** km by road to the nearer of wharf and sea port. */
  port: number | null;
  utilities: Partial<Record<UtilityName, Service>>;
};

/** A tonne of water is a cubic metre of it. */
function flow(name: UtilityName, quantity: Quantity): Quantity {
  const water = name === 'water' || name === 'sewage';
  return water ? { ...quantity, unit: quantity.unit.replace(/^m3\//, 't/') } : quantity;
}

/**
 * A figure of a service as a number in the unit that the service is compared in; null where there is none.
 *
 * @example serviceAmount('water', spare) // => 18000, t a day
 */
export function serviceAmount(name: UtilityName, { value }: Figure): number | null {
  const unit = FLOW_UNITS[name];
  return value && unit ? (amountIn(flow(name, value), unit)?.low ?? null) : null;
}

export function serviceLevel(name: UtilityName, { value }: Figure): number | null {
  const unit = LEVEL_UNITS[name];
  return value && unit ? (amountIn(value, unit)?.low ?? null) : null;
}

/** @example isoPrefix(june2027) // => '2027-06' */
function isoPrefix(date: PartialDate | null): string | null {
  if (!date?.year) return null;
  const parts = [date.year, date.month, date.day].filter((part) => part !== null);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function serviceOf(name: UtilityName, { outside, until, spare, level }: Utility): Service {
  return {
    state: outside,
    until: isoPrefix(until),
    spare: serviceAmount(name, spare),
    level: serviceLevel(name, level),
  };
}

function inUnit({ value }: Figure, unit: string): number | null {
  return (value && amountIn(value, unit)?.low) ?? null;
}

const AVAILABLE: Record<Place['site']['state'], Verdict> = {
  free: 'met',
  building: 'later',
  reserved: 'unknown',
  taken: 'short',
};

function availability({ state, from }: Place['site'], today: string): Verdict {
  const date = isoPrefix(from);
  const later = state === 'free' && date !== null && date > today.slice(0, date.length);
  return later ? 'later' : AVAILABLE[state];
}

/** Everything about a place that a demand can be held against, as of the build's `today` (see `today.ts`). */
export function profileOf({ key, site, utilities, connections }: Place, today: string): Profile {
  const ports = connections
    .filter(({ kind }) => kind === 'wharf' || kind === 'seaport')
    .map(({ distance }) => inUnit(distance, 'km'))
    .filter((km) => km !== null);
  return {
    key,
    kind: site.kind,
    available: availability(site, today),
    area: inUnit(site.area, 'm2'),
    height: inUnit(site.height, 'm'),
    crane: inUnit(site.crane, 't'),
    floorLoad: inUnit(site.floorLoad, 't/m2'),
    port: ports.length > 0 ? Math.min(...ports) : null,
    utilities: Object.fromEntries(
      UTILITIES.flatMap((name) => {
        const utility = utilities[name];
        return utility ? [[name, serviceOf(name, utility)]] : [];
      }),
    ),
  };
}

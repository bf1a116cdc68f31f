import type { Figure } from '../fields.ts';
import { isoPrefix } from '../partial-date/iso.ts';
import { amountIn } from '../quantity/convert.ts';
import { UTILITIES, type Utility, type UtilityName, type UtilityState } from '../utility.ts';
import type { Verdict } from './assess.ts';
import type { Place } from './place.ts';
import { FLOW_UNITS, LEVEL_UNITS } from './units.ts';

/** A service in the units of `units.ts`. */
type Service = {
  state: UtilityState;
  spare: number | null;
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

/** Water is counted in tonnes or in cubic metres, and a tonne of it is a cubic metre. */
const SAME_AS: Record<string, string> = { 't/day': 'm3/day' };

function inUnit({ value }: Figure, unit: string | undefined): number | null {
  if (!value || !unit) return null;
  const sides = amountIn(value, unit) ?? amountIn(value, SAME_AS[unit] ?? unit);
  return sides?.low ?? null;
}

/**
 * A figure of a service as a number in the unit that the service is compared in; null where there is none.
 *
 * @example serviceAmount('water', spare) // => 18000, t a day
 */
export function serviceAmount(name: UtilityName, figure: Figure): number | null {
  return inUnit(figure, FLOW_UNITS[name]);
}

export function serviceLevel(name: UtilityName, figure: Figure): number | null {
  return inUnit(figure, LEVEL_UNITS[name]);
}

function serviceOf(name: UtilityName, { outside, spare, level }: Utility): Service {
  return {
    state: outside,
    spare: serviceAmount(name, spare),
    level: serviceLevel(name, level),
  };
}

const AVAILABLE: Record<Place['site']['state'], Verdict> = {
  free: 'met',
  building: 'later',
  reserved: 'unknown',
  taken: 'short',
};

function availability({ state, from }: Place['site'], today: string): Verdict {
  const date = from && isoPrefix(from);
  const later = state === 'free' && date !== null && date > today.slice(0, date.length);
  return later ? 'later' : AVAILABLE[state];
}

/** Whether a plot is levelled is known of the plot, not of its park. */
function levelling({ kind, levelled }: Place['site']): Profile['utilities'] {
  if (kind !== 'plot' || levelled === null) return {};
  return { levelling: { state: levelled ? 'connected' : 'none', spare: null, level: null } };
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
    utilities: {
      ...Object.fromEntries(
        UTILITIES.flatMap((name) => {
          const utility = utilities[name];
          return utility ? [[name, serviceOf(name, utility)]] : [];
        }),
      ),
      ...levelling(site),
    },
  };
}

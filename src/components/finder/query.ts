import type { Demand } from '../../catalogue/fit/assess.ts';
import type { Profile } from '../../catalogue/fit/profile.ts';
import { FLOW_UNITS, LEVEL_UNITS } from '../../catalogue/fit/units.ts';
import { amountIn } from '../../catalogue/quantity/convert.ts';
import { typedNumber } from './typed-number.ts';

/** Services that a project may ask for by name alone; of those with a unit also so much. */
export const SERVICES = ['steam', 'gas', 'water', 'sewage', 'rail'] as const;
export const WANTED_KINDS = ['land', 'building'] as const;
export type WantedKind = (typeof WANTED_KINDS)[number];

/** Numbers of the form, by their names in the address, with the unit that each is in. */
export const UNITS: Record<string, string> = {
  land: 'mu',
  floor: 'm2',
  kv: LEVEL_UNITS.power ?? '',
  mva: FLOW_UNITS.power ?? '',
  ...Object.fromEntries(
    SERVICES.flatMap((name) => {
      const unit = FLOW_UNITS[name];
      return unit ? [[amountName(name), unit]] : [];
    }),
  ),
  port: 'km',
  height: 'm',
  crane: 't',
  load: 't/m2',
};

/** @example amountName('steam') // => 'steam-amount' */
export function amountName(service: (typeof SERVICES)[number]): string {
  return `${service}-amount`;
}

/** Every name that the address may hold, in the order in which it holds them. */
const NAMES = ['kind', 'land', 'floor', ...SERVICES, ...Object.keys(UNITS)];

/** What is asked of a place, as it was typed. */
export type Query = {
  demand: Demand;
  /** null where plots and buildings will do. */
  kind: WantedKind | null;
  /** Fields that hold something else than a number above 0; they ask nothing. */
  odd: string[];
  /** Nothing is asked. */
  empty: boolean;
};

/**
 * The address of a search: what is empty is left out, numbers are written plainly, what is no number stays as typed.
 *
 * @example tidy(new URLSearchParams('kind=&land=１００&steam=1')).toString() // => 'land=100&steam=1'
 */
export function tidy(typed: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const name of new Set(NAMES)) {
    const text = typed.get(name)?.trim() ?? '';
    if (text === '') continue;
    const number = name in UNITS ? typedNumber(text) : null;
    kept.set(name, number === null ? text : String(number));
  }
  return kept;
}

function kindOf(typed: URLSearchParams, demand: Demand): WantedKind | null {
  const chosen = WANTED_KINDS.find((kind) => kind === typed.get('kind'));
  if (chosen) return chosen;
  const { floor, height, crane, floorLoad } = demand;
  const building = [floor, height, crane, floorLoad].some((wanted) => wanted !== null);
  // Who asks for so much land has no use for a workshop, and the other way round.
  if (building === (demand.land !== null)) return null;
  return building ? 'building' : 'land';
}

/**
 * Reads an address, or a form, as a demand in the units of `Profile`.
 *
 * @example readQuery(new URLSearchParams('land=100&steam=1')).demand.utilities.steam // => { amount: null, level: null }
 */
export function readQuery(typed: URLSearchParams): Query {
  const tidied = tidy(typed);
  const numbers = new Map(
    Object.keys(UNITS).map((name) => [name, typedNumber(tidied.get(name) ?? '')]),
  );
  const number = (name: string) => numbers.get(name) ?? null;
  const mu = number('land');
  const services = SERVICES.filter(
    (name) => tidied.has(name) || number(amountName(name)) !== null,
  ).map((name) => [name, { amount: number(amountName(name)), level: null }] as const);
  const power = { amount: number('mva'), level: number('kv') };
  const demand: Demand = {
    land: mu === null ? null : (amountIn({ unit: 'mu', low: mu, high: mu }, 'm2')?.low ?? null),
    floor: number('floor'),
    height: number('height'),
    crane: number('crane'),
    floorLoad: number('load'),
    port: number('port'),
    utilities: {
      ...(power.amount === null && power.level === null ? {} : { power }),
      ...Object.fromEntries(services),
    },
  };
  return {
    demand,
    kind: kindOf(tidied, demand),
    odd: Object.keys(UNITS).filter((name) => tidied.has(name) && number(name) === null),
    empty: tidied.size === 0,
  };
}

/** @example looksAt('land', workshop) // => false */
export function looksAt(kind: WantedKind | null, place: Profile): boolean {
  return kind === null || (kind === 'land') === (place.kind === 'plot');
}

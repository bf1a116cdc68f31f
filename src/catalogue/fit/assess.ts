import type { UtilityName, UtilityState } from '../utility.ts';
import type { Profile } from './profile.ts';

/** How much of a service, and at which voltage or pressure, in the units of `units.ts`. */
export type ServiceDemand = { amount: Wanted; level: Wanted };

/** `unlike`: asked for in a unit that no place can be held against, as MW against MVA. */
export type Wanted = number | 'unlike' | null;

/** What a project asks of a place, in the units of `Profile`. What is null or absent is not asked. */
export type Demand = {
  /** m² of land, asked of plots. */
  land: number | null;
  /** m² of floor, asked of buildings; so are height, crane and floor load. */
  floor: number | null;
  height: number | null;
  crane: number | null;
  floorLoad: number | null;
  /** Greatest distance to a wharf or sea port, km. */
  port: number | null;
  utilities: Partial<Record<UtilityName, ServiceDemand>>;
};

/**
 * `later`: not yet, but with a date or under way. `unknown`: the record does not say, or the place is reserved: ask.
 */
export type Verdict = 'met' | 'later' | 'short' | 'unknown';
export type Asked = 'state' | 'area' | 'height' | 'crane' | 'floorLoad' | 'port' | UtilityName;
/** What of a service is asked: whether it is there, how much of it is spare, at which voltage or pressure. */
export type Side = 'state' | 'amount' | 'level';
/** `because`: the sides of a service that keep it from being met; empty for what has no sides. */
export type Answer = { asked: Asked; verdict: Verdict; because: Side[] };

/** Conversion can lose the last digits of a number: 210 mu are 139,999.99999999997 m². */
const ROUNDING = 1e-9;

function atLeast(has: number | null, wanted: Wanted): Verdict {
  if (wanted === null) return 'met';
  if (has === null || wanted === 'unlike') return 'unknown';
  return has >= wanted * (1 - ROUNDING) ? 'met' : 'short';
}

function atMost(has: number | null, wanted: number): Verdict {
  if (has === null) return 'unknown';
  return has <= wanted * (1 + ROUNDING) ? 'met' : 'short';
}

/** The worse of several answers to one question. */
function worst(verdicts: Verdict[]): Verdict {
  const order: Verdict[] = ['short', 'later', 'unknown', 'met'];
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'met';
}

/** Whether a service is there; one that is limited is enough for who asks for no more than is spare. */
function present(state: UtilityState, amount: Wanted): Verdict {
  if (state === 'connected') return 'met';
  if (state === 'none') return 'short';
  if (state === 'limited') return amount === null ? 'unknown' : 'met';
  return state === 'notStated' ? 'unknown' : 'later';
}

function service(asked: UtilityName, { utilities }: Profile, wanted: ServiceDemand): Answer {
  const has = utilities[asked];
  const sides: [Side, Verdict][] = [['state', present(has?.state ?? 'notStated', wanted.amount)]];
  // Of what is not there, nothing more need be said.
  if (has && has.state !== 'none' && has.state !== 'notStated') {
    sides.push(['amount', atLeast(has.spare, wanted.amount)]);
    sides.push(['level', atLeast(has.level, wanted.level)]);
  }
  return {
    asked,
    verdict: worst(sides.map(([, verdict]) => verdict)),
    because: sides.filter(([, verdict]) => verdict !== 'met').map(([side]) => side),
  };
}

/**
 * How a place answers each thing that is asked of it; a service answers with the worst of its sides.
 *
 * @example assess(profileOf(e01, day), { land: 66_667, utilities: { steam: { amount: null, level: 1 } }, … })
 * // => [{ asked: 'state', verdict: 'met' }, { asked: 'area', verdict: 'met' }, { asked: 'steam', verdict: 'short' }]
 * // each with `because`: [], [], ['state']
 */
export function assess(place: Profile, demand: Demand): Answer[] {
  const building = place.kind !== 'plot';
  const answers: Answer[] = [];
  const answer = (asked: Asked, verdict: Verdict) => answers.push({ asked, verdict, because: [] });
  answer('state', place.available);
  const area = building ? demand.floor : demand.land;
  if (area !== null) answer('area', atLeast(place.area, area));
  if (building) {
    for (const asked of ['height', 'crane', 'floorLoad'] as const) {
      if (demand[asked] !== null) answer(asked, atLeast(place[asked], demand[asked]));
    }
  }
  if (demand.port !== null) answer('port', atMost(place.port, demand.port));
  for (const [name, wanted] of Object.entries(demand.utilities)) {
    answers.push(service(name as UtilityName, place, wanted));
  }
  return answers;
}

/** Whether a place carries it now, later, perhaps, or not. */
export function overall(answers: Answer[]): Verdict {
  return worst(answers.map(({ verdict }) => verdict));
}

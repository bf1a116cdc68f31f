import type { UtilityName } from '../utility.ts';
import type { Profile } from './profile.ts';

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
  utilities: Partial<Record<UtilityName, { amount: number | null; level: number | null }>>;
};

/**
 * `later`: not yet, but with a date or under way. `unknown`: the record does not say, or the place is reserved: ask.
 */
export type Verdict = 'met' | 'later' | 'short' | 'unknown';
export type Asked = 'state' | 'area' | 'height' | 'crane' | 'floorLoad' | 'port' | UtilityName;
export type Answer = { asked: Asked; verdict: Verdict };

function atLeast(has: number | null, wanted: number): Verdict {
  if (has === null) return 'unknown';
  return has >= wanted ? 'met' : 'short';
}

/** The worse of several answers to one question. */
function worst(verdicts: Verdict[]): Verdict {
  const order: Verdict[] = ['short', 'later', 'unknown', 'met'];
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'met';
}

function service(
  { utilities }: Profile,
  name: UtilityName,
  { amount, level }: { amount: number | null; level: number | null },
): Verdict {
  const has = utilities[name];
  if (!has || has.state === 'notStated') return 'unknown';
  if (has.state === 'none' || has.state === 'limited') return 'short';
  if (has.state !== 'connected') return 'later';
  return worst([
    amount === null ? 'met' : atLeast(has.spare, amount),
    level === null ? 'met' : atLeast(has.level, level),
  ]);
}

/**
 * How a place answers each thing that is asked of it, worst first where one service is asked two things.
 *
 * @example assess(profileOf(l01), { land: 66_667, utilities: { steam: { amount: null, level: 1 } }, … })
 * // => [{ asked: 'state', verdict: 'met' }, { asked: 'area', verdict: 'met' }, { asked: 'steam', verdict: 'met' }]
 */
export function assess(place: Profile, demand: Demand): Answer[] {
  const building = place.kind !== 'plot';
  const area = building ? demand.floor : demand.land;
  const answers: Answer[] = [{ asked: 'state', verdict: place.available }];
  if (area !== null) answers.push({ asked: 'area', verdict: atLeast(place.area, area) });
  if (building) {
    for (const asked of ['height', 'crane', 'floorLoad'] as const) {
      const wanted = demand[asked];
      if (wanted !== null) answers.push({ asked, verdict: atLeast(place[asked], wanted) });
    }
  }
  if (demand.port !== null) {
    const near = place.port === null ? 'unknown' : place.port <= demand.port ? 'met' : 'short';
    answers.push({ asked: 'port', verdict: near });
  }
  for (const [name, wanted] of Object.entries(demand.utilities)) {
    const asked = name as UtilityName;
    answers.push({ asked, verdict: service(place, asked, wanted) });
  }
  return answers;
}

/** Whether a place carries it now, later, perhaps, or not. */
export function overall(answers: Answer[]): Verdict {
  return worst(answers.map(({ verdict }) => verdict));
}

import type { Procedure } from './load.ts';

type Step = Procedure['steps'][number];
/** When a step runs, in working days from the first one's start; no length where the record gives no days. */
export type Scheduled = { step: Step; start: number; days: number };

const WORKDAYS_IN_A_WEEK = 5;
const DAYS_IN_A_WEEK = 7;
/** Days of the calendar in the longer units that authorities promise; less than a day is a day. */
const CALENDAR_DAYS: Record<string, number> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** Working days; days of the calendar count five for seven. */
function workdays({ days: { value } }: Step): number {
  if (!value) return 0;
  if (value.unit === 'workday') return value.high;
  const days = value.high * (CALENDAR_DAYS[value.unit] ?? 0);
  return Math.ceil((days * WORKDAYS_IN_A_WEEK) / DAYS_IN_A_WEEK);
}

/**
 * The steps that an applicant has to take: those for foreign-invested firms only are left out for the others. What ran
 * beside a step that is left out takes its place.
 */
export function stepsFor({ steps }: Pick<Procedure, 'steps'>, foreign: boolean): Step[] {
  let placeIsFree = false;
  return steps.flatMap((step) => {
    if (!step.parallel) placeIsFree = false;
    if (!foreign && step.for === 'foreign') {
      placeIsFree ||= !step.parallel;
      return [];
    }
    const first = step.parallel && placeIsFree;
    placeIsFree = false;
    return [first ? { ...step, parallel: false } : step];
  });
}

/**
 * Steps one after the other, those marked parallel beside the one before.
 *
 * @example schedule([filing, { ...land, parallel: true }, building]).map(({ start }) => start) // => [0, 0, 20]
 */
export function schedule(steps: readonly Step[]): Scheduled[] {
  let begins = 0;
  let ends = 0;
  return steps.map((step) => {
    if (!step.parallel) begins = ends;
    const days = workdays(step);
    ends = Math.max(ends, begins + days);
    return { step, start: begins, days };
  });
}

/** Working days that the authorities take in all; the applicant's own time between the steps is not in it. */
export function totalDays(steps: readonly Step[]): number {
  return schedule(steps).reduce((all, { start, days }) => Math.max(all, start + days), 0);
}

import type { Procedure } from './load.ts';

type Step = Procedure['steps'][number];
/** When a step runs, in working days from the first one's start; no length where the record gives no days. */
export type Scheduled = { step: Step; start: number; days: number };

const WORKDAYS_IN_A_WEEK = 5;
const DAYS_IN_A_WEEK = 7;

/** Working days; days of the calendar count five for seven. */
function workdays({ days: { value } }: Step): number {
  if (value?.unit === 'workday') return value.high;
  if (value?.unit === 'day') return Math.ceil((value.high * WORKDAYS_IN_A_WEEK) / DAYS_IN_A_WEEK);
  return 0;
}

/** The steps that an applicant has to take: those for foreign-invested firms only are left out for the others. */
export function stepsFor({ steps }: Pick<Procedure, 'steps'>, foreign: boolean): Step[] {
  return steps.filter((step) => foreign || step.for === 'all');
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

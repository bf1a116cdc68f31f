import type { Project } from './load.ts';
import { hasBeenSigned, isEnded, STAGES, type Stage } from './stage.ts';

/** One of the county's three rates: a part of a whole, in projects or in CNY. */
export type Rate = {
  id: 'honoured' | 'funded' | 'started';
  part: number;
  whole: number;
  /** Contracts that say nothing of what the rate counts. */
  silent: number;
};
export type StageCount = {
  stage: (typeof STAGES)[number];
  /** Projects that stand here now. */
  now: number;
  /** Projects that have come this far or farther, those that have ended since left out. */
  reached: number;
};

function rank(stage: Stage): number {
  return (STAGES as readonly Stage[]).indexOf(stage);
}

/** How many projects stand at each stage, and how many came so far. */
export function stageCounts(projects: readonly Project[]): StageCount[] {
  return STAGES.map((stage, position) => ({
    stage,
    now: projects.filter((project) => project.stage === stage).length,
    reached: projects.filter((project) => rank(project.stage) >= position).length,
  }));
}

/** Projects that a contract was signed for, those that have ended since included, so that no failure is left out. */
export function contractsOf(projects: readonly Project[]): Project[] {
  return projects.filter(hasBeenSigned);
}

function inYuan({ value }: Project['investment']): number | null {
  return value?.unit === 'CNY' ? value.low : null;
}

/**
 * The three rates by which offices are measured: 履约率, contracts for which a company has been set up; 到位率, money
 * paid in over the investment agreed; 开工率, contracts under which building has begun. Each over all contracts signed;
 * one that has ended since counts in the whole only. Money in another currency is left out of both part and whole.
 */
export function progressRates(projects: readonly Project[]): Rate[] {
  const contracts = contractsOf(projects);
  const atLeast = (stage: Stage) =>
    contracts.filter((project) => !isEnded(project.stage) && rank(project.stage) >= rank(stage));
  const sum = (values: (number | null)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const agreed = contracts.filter(({ investment }) => inYuan(investment) !== null);
  const paid = agreed.map(({ inPlace }) => inYuan(inPlace));
  const count = (id: Rate['id'], stage: Stage): Rate => ({
    id,
    part: atLeast(stage).length,
    whole: contracts.length,
    silent: 0,
  });
  return [
    count('honoured', 'landed'),
    {
      id: 'funded',
      part: sum(paid),
      whole: sum(agreed.map(({ investment }) => inYuan(investment))),
      silent: paid.filter((value) => value === null).length,
    },
    count('started', 'building'),
  ];
}

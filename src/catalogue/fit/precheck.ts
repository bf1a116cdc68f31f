import type { Park, Project } from '../load.ts';
import { amountIn } from '../quantity/convert.ts';
import type { Quantity } from '../quantity-types.ts';
import type { Verdict } from './assess.ts';

/** One entry requirement of the park (入园条件) against what the project comes to (项目预审). */
export type Precheck = {
  requirement: 'intensity' | 'far' | 'tax';
  required: Quantity;
  /** null where the record does not say enough to reckon it. */
  actual: Quantity | null;
  verdict: Verdict;
};

type Sides = { low: number; high: number } | null;

/** The least and the most that a quantity can be: 12亿元以上 has no upper end, 3亿元以内 no lower one. */
function sides(quantity: Quantity | null, unit: string): Sides {
  const amount = quantity && amountIn(quantity, unit);
  if (!quantity || !amount) return null;
  const { qualifier } = quantity;
  return {
    low: qualifier === 'atMost' || qualifier === 'under' ? 0 : amount.low,
    high: qualifier === 'atLeast' || qualifier === 'over' ? Infinity : amount.high,
  };
}

/** What was divided shows three figures, and says where it has no upper or lower end. */
function shown(quantity: Quantity | null): Quantity | null {
  if (!quantity) return null;
  const [low, high] = [quantity.low, quantity.high].map((side) => Number(side.toPrecision(3)));
  if (low === undefined || high === undefined) return null;
  if (high === Infinity) return { ...quantity, low, high: low, qualifier: 'atLeast' };
  if (low === 0) return { ...quantity, low: high, high, qualifier: 'atMost' };
  return { ...quantity, low, high };
}

/** Anything per unit of land; a range divided by a range is the widest that it can be. */
function perLand(top: Sides, land: Sides, like: Quantity): Quantity | null {
  if (!top || !land || land.low === 0) return null;
  const low = top.low / land.high;
  const high = top.high / land.low;
  return { ...like, low, high, qualifier: 'about', reported: '', oddities: [], firstPhase: null };
}

function judge(actual: Quantity | null, required: Quantity): Verdict {
  const has = actual && amountIn(actual, required.unit);
  if (!has) return 'unknown';
  if (has.low >= required.low) return 'met';
  return has.high < required.low ? 'short' : 'unknown';
}

/**
 * The entry requirements that the park states, each with what the project comes to: total investment, floor area and
 * tax, each over its land. They are asked of whoever takes a plot, so a project that names none is not held to them.
 */
export function precheck(project: Project, { entry }: Pick<Park, 'entry'>): Precheck[] {
  const mu = sides(project.land.value, 'mu');
  if (project.sites.length === 0 || !mu) return [];
  const tops = {
    intensity: sides(project.investment.value, 'CNY'),
    far: sides(project.building.value, 'mu'),
    tax: sides(project.returns.tax.value, 'CNY'),
  };
  return (['intensity', 'far', 'tax'] as const).flatMap((requirement) => {
    const required = entry[requirement].value;
    if (!required) return [];
    const unit = { intensity: 'CNY/mu', far: 'ratio', tax: 'CNY/mu/year' }[requirement];
    const actual = perLand(tops[requirement], mu, { ...required, unit });
    return [{ requirement, required, actual: shown(actual), verdict: judge(actual, required) }];
  });
}

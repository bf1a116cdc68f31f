import type { Quantity } from '../quantity-types.ts';
import { plainKind } from './units.ts';

/** How many of the first unit of its kind one unit is; money has none, as a rate has a date. */
const TIMES: Record<string, number> = {
  m2: 1,
  mu: 2000 / 3,
  ha: 10_000,
  km2: 1_000_000,
  mm: 0.001,
  m: 1,
  km: 1000,
  kg: 0.001,
  t: 1,
  L: 0.001,
  m3: 1,
  kW: 1,
  MW: 1000,
  GW: 1_000_000,
  kVA: 1,
  MVA: 1000,
  V: 0.001,
  kV: 1,
  kPa: 0.001,
  MPa: 1,
  bar: 0.1,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8760,
};
/** Real and apparent power are two things: how they go together depends on the plant. */
const APPARENT = new Set(['kVA', 'MVA']);

function comparable(from: string, to: string): boolean {
  const kind = plainKind(from);
  return kind !== null && kind === plainKind(to) && APPARENT.has(from) === APPARENT.has(to);
}

function factor(from: string, to: string): number | null {
  if (from === to) return 1;
  const [a, b] = [TIMES[from], TIMES[to]];
  return a !== undefined && b !== undefined && comparable(from, to) ? a / b : null;
}

/**
 * The quantity's low and high in another unit of the same kind; null where there is no fixed rate between the two.
 *
 * @example amountIn(thirtyMu, 'm2') // => { low: 20000, high: 20000 }
 * @example amountIn(eighteenTenThousandYuanAMu, 'CNY/m2') // => { low: 270, high: 270 }
 */
export function amountIn(
  { unit, low, high }: Pick<Quantity, 'unit' | 'low' | 'high'>,
  to: string,
): { low: number; high: number } | null {
  const [parts, wanted] = [unit.split('/'), to.split('/')];
  if (parts.length !== wanted.length) return null;
  const times = parts.map((part, i) => factor(part, wanted[i] ?? ''));
  if (times.includes(null)) return null;
  const [top, ...below] = times as [number, ...number[]];
  const whole = below.reduce((all, part) => all / part, top);
  return { low: low * whole, high: high * whole };
}

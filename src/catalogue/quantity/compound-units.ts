import type { QuantityKind } from '../quantity-types.ts';
import { isCurrency, PLAIN_UNITS, plainKind, spelledUnit } from './units.ts';

/** What a rate can be counted over. */
export const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type Period = (typeof PERIODS)[number];

const RATED_KINDS: readonly QuantityKind[] = ['money', 'mass', 'volume', 'area', 'energy', 'count'];
const PRICED_KINDS: readonly QuantityKind[] = [
  'area',
  'length',
  'mass',
  'volume',
  'power',
  'energy',
  'count',
];
/** Floor loading. */
const OTHER_RATES = ['t/m2'];

/** @example isPeriod('month') // => true */
export function isPeriod(id: string): id is Period {
  return (PERIODS as readonly string[]).includes(id);
}

/**
 * Kinds that a unit id can stand for; empty where there is no such unit.
 * Money over time is both: a wage is a rate in one record and a price in a table of costs.
 * @example unitKinds('CNY/m2/month') // => ['price']
 */
export function unitKinds(id: string): readonly QuantityKind[] {
  const [top = '', ...below] = id.split('/');
  const kind = plainKind(top);
  if (kind === null) return [];
  if (below.length === 0) return [kind];
  if (OTHER_RATES.includes(id)) return ['rate'];
  const [first = '', second, third] = below;
  if (second === undefined && isPeriod(first)) {
    if (isCurrency(top)) return ['rate', 'price'];
    return RATED_KINDS.includes(kind) ? ['rate'] : [];
  }
  const thing = plainKind(first);
  if (!isCurrency(top) || thing === null || !PRICED_KINDS.includes(thing)) return [];
  return third === undefined && (second === undefined || isPeriod(second)) ? ['price'] : [];
}

/**
 * The id of a unit as people write it.
 * @example readUnit('元/平方米·月') // => 'CNY/m2/month'
 * @example readUnit('t a year') // => 't/year'
 */
export function readUnit(text: string): string | null {
  const whole = spelledUnit(text);
  if (whole !== null) return whole;
  const [top = '', ...below] = text
    .replace(/(?:^|\s)(?:per|an?|each)\s+|[·•]|每/g, '/')
    .replace(/\/{2,}/g, '/')
    .split('/');
  const id = [spelledUnit(top), ...below.map(denominator).sort(periodLast)].join('/');
  return unitKinds(id).length > 0 ? id : null;
}

function denominator(text: string): string {
  // In t/a the letter stands for annum; nowhere else does it.
  return text.trim() === 'a' || text.trim() === 'annum' ? 'year' : (spelledUnit(text) ?? '?');
}

function periodLast(a: string, b: string): number {
  return Number(isPeriod(a)) - Number(isPeriod(b));
}

/**
 * All unit ids that a field of this kind takes.
 * @example unitIds('voltage') // => ['V', 'kV']
 */
export function unitIds(kind: QuantityKind): string[] {
  return ALL_IDS.filter((id) => unitKinds(id).includes(kind));
}

const PLAIN_IDS = PLAIN_UNITS.map((unit) => unit.id as string);
const OVER_TIME = PLAIN_IDS.flatMap((id) => PERIODS.map((period) => `${id}/${period}`));
const PRICES = PLAIN_IDS.filter(isCurrency).flatMap((currency) =>
  PLAIN_IDS.flatMap((thing) => [
    `${currency}/${thing}`,
    ...PERIODS.map((period) => `${currency}/${thing}/${period}`),
  ]),
);
const ALL_IDS = [...new Set([...PLAIN_IDS, ...OVER_TIME, ...OTHER_RATES, ...PRICES])].filter(
  (id) => unitKinds(id).length > 0,
);

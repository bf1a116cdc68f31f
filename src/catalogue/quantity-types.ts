/**
 * What a quantity is, once read: the shape that schemas put out and that pages, sheets and checks use.
 * Reading is in `quantity.ts`; writing for a reader is in `src/language/format/`.
 */

export type QuantityKind =
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'power'
  | 'energy'
  | 'voltage'
  | 'pressure'
  | 'count'
  | 'share'
  /** A bare number that has no unit: the floor area ratio 容积率. */
  | 'ratio'
  | 'duration'
  /** So much a year, a month, a day, an hour: output, flow, monthly wage. */
  | 'rate'
  /** Money for one of something: 3.18元/m³, 18万元/亩. */
  | 'price';

/**
 * How exact the writer was.
 * `over` 3000多万元, 4000余亩 · `nearly` 近2万亩 · `atLeast` 12亿元以上, 不低于 · `atMost` 不超过, 以内 · `under` 以下.
 */
export type Qualifier = 'exact' | 'about' | 'nearly' | 'over' | 'atLeast' | 'atMost' | 'under';

/** A habit of the reports that is accepted but worth a person's look. */
export type Oddity = 'decimal-comma' | 'full-width';

export type Quantity = {
  kind: QuantityKind;
  /**
   * Unit id of the units table, never scaled by 万/亿/million: `CNY` `USD` `mu` `ha` `m2` `km2` `m` `km` `t` `kg`
   * `m3` `kW` `MW` `kVA` `MVA` `V` `kV` `MPa` `person` `bed` `item` `%` `ratio` `year` `month` `workday` …,
   * `t/year` `m3/day` `CNY/month` for rates and `CNY/m3` `CNY/kWh` `CNY/mu` for prices.
   */
  unit: string;
  /** In `unit`. `low === high` unless a range was written. */
  low: number;
  high: number;
  qualifier: Qualifier;
  /** As the author wrote it, untouched. */
  reported: string;
  oddities: Oddity[];
  /** 16亿元（一期2亿元）: what the first phase takes. */
  firstPhase: Omit<Quantity, 'firstPhase' | 'reported' | 'oddities'> | null;
};

/** An author's mistake: a code and what its message needs; `src/language/author-messages.ts` finds the words. */
export type Problem = { code: string; params: Record<string, string> };

export type Read<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A date as exact as it was written. */
export type PartialDate = {
  /** null where the report hides or omits it (20xx年7月, 6月下旬). */
  year: number | null;
  month: number | null;
  day: number | null;
  /** 上旬 中旬 下旬, or 上半年/年初 … are kept in `reported` only. */
  third: 'early' | 'mid' | 'late' | null;
  /** 去年9月: years before the report's own year, where that is all it says. */
  yearsBefore: number | null;
  reported: string;
};

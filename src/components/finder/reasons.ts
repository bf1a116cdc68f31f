import type { Answer, Asked, Demand, Side, Verdict, Wanted } from '../../catalogue/fit/assess.ts';
import type { Profile } from '../../catalogue/fit/profile.ts';
import { FLOW_UNITS, LEVEL_UNITS } from '../../catalogue/fit/units.ts';
import { amountIn } from '../../catalogue/quantity/convert.ts';
import type { UtilityName } from '../../catalogue/utility.ts';
import { formatArea } from '../../language/format/area.ts';
import { fill } from '../../language/format/fill.ts';
import { formatQuantity } from '../../language/format/quantity.ts';
import type { LocaleTag } from '../../language/locales.ts';

const MEASURED = ['area', 'height', 'crane', 'floorLoad', 'port'] as const;
type Measured = (typeof MEASURED)[number];

/** What a place says for itself, in the reader's words. */
export type Own = Record<'state' | Measured, string> & {
  /** A service that the place does not mention is absent. */
  utilities: Partial<Record<UtilityName, Record<Side, string>>>;
};

/** The sentences that reasons are made of, with `{name}`, `{has}` and `{wanted}` in them. */
export type ReasonWords = {
  names: Record<Asked, string>;
  plain: string;
  wanted: string;
  within: string;
  spare: string;
  notStated: string;
};

export type Reason = { verdict: Verdict; text: string };

function isMeasured(asked: Asked): asked is Measured {
  return (MEASURED as readonly string[]).includes(asked);
}

function amount(value: number, unit: string, tag: LocaleTag): string {
  // What was converted shows no more digits than anybody typed.
  const rounded = Number(value.toPrecision(6));
  const quantity = {
    unit,
    low: rounded,
    high: rounded,
    qualifier: 'exact',
    firstPhase: null,
  } as const;
  return unit === 'mu' ? formatArea(quantity, tag) : formatQuantity(quantity, tag);
}

/** How much was asked where a place answers with a figure of its own. */
function measure(asked: Measured, demand: Demand, plot: boolean) {
  if (asked !== 'area') {
    const unit = { height: 'm', crane: 't', floorLoad: 't/m2', port: 'km' }[asked];
    return { value: demand[asked], unit };
  }
  if (!plot) return { value: demand.floor, unit: 'm2' };
  const { land } = demand;
  const mu = land === null ? null : amountIn({ unit: 'm2', low: land, high: land }, 'mu');
  return { value: mu?.low ?? null, unit: 'mu' };
}

/**
 * Why a place does not do, or not yet: a sentence for each answer that is not met, the sides of a service apart.
 *
 * @example reasons([{ asked: 'steam', verdict: 'short', because: ['state'] }], demand, place, words, 'en')
 * // => [{ verdict: 'short', text: 'Steam: none' }]
 */
export function reasons(
  answers: Answer[],
  demand: Demand,
  { kind, own }: { kind: Profile['kind']; own: Own },
  words: ReasonWords,
  tag: LocaleTag,
): Reason[] {
  const say = (template: string, asked: Asked, has: string, value: Wanted, unit: string) => {
    const comparable = typeof value === 'number';
    const wanted = comparable ? amount(value, unit, tag) : '';
    return fill(comparable ? template : words.plain, { name: words.names[asked], has, wanted });
  };
  const sideOf = (asked: UtilityName, side: Side): string => {
    const has = own.utilities[asked]?.[side] ?? words.notStated;
    const wanted = demand.utilities[asked];
    if (side === 'state' || !wanted) return say(words.plain, asked, has, null, '');
    const unit = (side === 'amount' ? FLOW_UNITS : LEVEL_UNITS)[asked] ?? '';
    return say(side === 'amount' ? words.spare : words.wanted, asked, has, wanted[side], unit);
  };
  // Of what is not there yet, that its size is not stated either tells nobody anything.
  const tellingSides = (asked: UtilityName, because: Side[]) =>
    because.filter(
      (side) =>
        side === 'state' ||
        !because.includes('state') ||
        own.utilities[asked]?.[side] !== words.notStated,
    );
  return answers
    .filter(({ verdict }) => verdict !== 'met')
    .flatMap(({ asked, verdict, because }) => {
      if (asked === 'state') return [{ verdict, text: own.state }];
      if (!isMeasured(asked)) {
        return tellingSides(asked, because).map((side) => ({
          verdict,
          text: sideOf(asked, side),
        }));
      }
      const { value, unit } = measure(asked, demand, kind === 'plot');
      const template = asked === 'port' ? words.within : words.wanted;
      return [{ verdict, text: say(template, asked, own[asked], value, unit) }];
    });
}

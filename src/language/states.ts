import type { PartialDate } from '../catalogue/quantity-types.ts';
import type { UtilityState } from '../catalogue/utility.ts';
import type { Reader } from './reader.ts';

type Dated = { until: PartialDate | null } & ({ outside: UtilityState } | { state: UtilityState });

/** `connected`, `being built until Mar 2027`: the state of a utility or a facility, with its date where there is one. */
export function stateWords(
  { t, partialDate }: Pick<Reader, 't' | 'partialDate'>,
  kind: 'utilityState' | 'facilityState',
  dated: Dated,
): string {
  const state = 'outside' in dated ? dated.outside : dated.state;
  if (!dated.until) return t(`${kind}.${state}`);
  const date = partialDate(dated.until);
  if (state === 'building') return t(`${kind}.buildingUntil`, { date });
  if (state === 'planned') return t(`${kind}.plannedFor`, { date });
  return t(`${kind}.${state}`);
}

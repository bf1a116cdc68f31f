import type { Policy } from '../catalogue/load.ts';
import type { Reader } from '../language/reader.ts';

/** From when to when a policy is in force, as far as it is stated. */
export function validity(
  { t, date }: Reader,
  { validFrom, validUntil }: Pick<Policy, 'validFrom' | 'validUntil'>,
): string {
  if (validFrom && validUntil) {
    return t('value.fromUntil', { from: date(validFrom), until: date(validUntil) });
  }
  if (validFrom) return t('value.from', { date: date(validFrom) });
  if (validUntil) return t('value.until', { date: date(validUntil) });
  return t('value.notStated');
}

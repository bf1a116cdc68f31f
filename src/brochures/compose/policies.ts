import type { Policy } from '../../catalogue/load.ts';
import { isExpired } from '../../catalogue/policy.ts';
import type { Reader } from '../../language/reader.ts';
import { viewOf } from './find.ts';

export type Policies = {
  title: string;
  items: { title: string; about: string | null }[];
};

/** From when to when a policy holds, or that it no longer does. */
export function validity(policy: Policy, { catalogue, date, t }: Reader): string | null {
  const { validFrom, validUntil } = policy;
  if (validUntil && isExpired(policy, catalogue.site)) {
    return t('value.expired', { date: date(validUntil) });
  }
  if (validFrom && validUntil) {
    return t('value.fromUntil', { from: date(validFrom), until: date(validUntil) });
  }
  if (validFrom) return t('value.from', { date: date(validFrom) });
  return validUntil ? t('value.until', { date: date(validUntil) }) : null;
}

/** The policies that apply, each with its validity; null where none is named. */
export function policies(ids: string[], reader: Reader): Policies | null {
  const items = ids
    .map((id) => viewOf(reader, reader.catalogue.policies, id))
    .filter((view) => view !== null)
    .map(({ record }) => ({
      title: record.title,
      about: validity(record, reader),
    }));
  return items.length > 0 ? { title: reader.t('record.policies'), items } : null;
}

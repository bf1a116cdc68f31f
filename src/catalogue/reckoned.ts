import { type Figure, NOT_STATED } from './fields.ts';
import { readPartialDate } from './partial-date.ts';
import type { Quantity } from './quantity-types.ts';
import type { Site } from './site.ts';

/** A figure that was added up from the records: as of the day of the data, with no source of its own. */
export function reckoned(value: Quantity | null, { dataDate }: Pick<Site, 'dataDate'>): Figure {
  const date = readPartialDate(dataDate);
  return { ...NOT_STATED, value, asOf: date.ok ? date.value : null };
}

import type { PartialDate } from '../quantity-types.ts';

/** The day of a month on which its thirds 上旬 中旬 下旬 begin. */
const THIRDS = { early: 1, mid: 11, late: 21 };

/**
 * A date as far as it is known, in a form that can be compared with the start of a day of as many letters.
 *
 * @example isoPrefix(june2027) // => '2027-06'
 */
export function isoPrefix({ year, month, day, third }: PartialDate): string | null {
  if (!year) return null;
  const parts = [year, month, day ?? (third && THIRDS[third])].filter((part) => part !== null);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

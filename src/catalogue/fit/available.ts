import type { Catalogue } from '../load.ts';
import { amountIn } from '../quantity/convert.ts';
import { type Place, placesOf } from './place.ts';
import { profileOf } from './profile.ts';

function connected({ utilities }: Place): number {
  return Object.values(utilities).filter((utility) => utility?.outside === 'connected').length;
}

function area({ site }: Place): number {
  return (site.area.value && amountIn(site.area.value, 'm2')?.low) ?? 0;
}

/** Whether a place is the first of its park in the list; each one outside parks is its own. */
function leads({ park }: Place, position: number, all: readonly Place[]): boolean {
  return !park || all.findIndex((other) => other.park === park) === position;
}

/**
 * The places that can be had on the day, best connected first and the larger of two alike; the first of every park
 * comes before any other, so that a short list shows them all.
 *
 * @param day as `today()` gives it
 */
export function availableNow(catalogue: Pick<Catalogue, 'parks' | 'sites'>, day: string): Place[] {
  const free = placesOf(catalogue)
    .filter((place) => profileOf(place, day).available === 'met')
    .sort((a, b) => connected(b) - connected(a) || area(b) - area(a));
  const first = free.filter(leads);
  return [...first, ...free.filter((place) => !first.includes(place))];
}

import { formatWords } from '#format-words';
import type { LocaleTag } from '../locales.ts';
import type { FigureSource } from './figure.ts';
import { fill } from './fill.ts';
import {
  type FigureParts,
  figureParts,
  formatFigure,
  formatQuantity,
  type Writable,
} from './quantity.ts';
import { threeFigures } from './round.ts';

const MU_IN_A_HECTARE = 15;

/** Land split for display; `also` is the same in hectares, null where it already is metric. */
export type LandParts = FigureParts & { also: string | null };

/**
 * An area; 亩 always with hectares, because a reader abroad cannot picture it.
 * @example formatArea(twoHundredTenMu, 'en') // => '210 mu (14 ha)'
 */
export function formatArea(quantity: Writable, tag: LocaleTag): string {
  const value = formatQuantity(quantity, tag);
  const also = inHectares(quantity, tag);
  return also === null ? value : fill(formatWords(tag).also, { value, also });
}

/**
 * @example landParts(twoHundredTenMu, 'en')
 * // => { prefix: '', number: '210', unit: 'mu', suffix: '', also: '14 ha' }
 */
export function landParts(quantity: FigureSource, tag: LocaleTag): LandParts {
  return { ...figureParts(quantity, tag), also: inHectares(quantity, tag) };
}

function inHectares({ unit, low, high }: FigureSource, tag: LocaleTag): string | null {
  if (unit !== 'mu') return null;
  const [lowHa, highHa] = [low, high].map((mu) => threeFigures(mu / MU_IN_A_HECTARE));
  if (lowHa === undefined || highHa === undefined) return null;
  return formatFigure({ unit: 'ha', low: lowHa, high: highHa, qualifier: 'exact' }, tag);
}

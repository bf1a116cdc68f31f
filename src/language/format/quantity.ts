import { formatWords } from '#format-words';
import type { Quantity } from '../../catalogue/quantity-types.ts';
import type { LocaleTag } from '../locales.ts';
import { type Figure, type FigureSource, figure } from './figure.ts';
import { fill } from './fill.ts';

/** A quantity as far as its written form goes. */
export type Writable = Pick<Quantity, 'unit' | 'low' | 'high' | 'qualifier' | 'firstPhase'>;

/** A quantity split for display, the number large and the rest small. */
export type FigureParts = { prefix: string; number: string; unit: string; suffix: string };

/**
 * The canonical form of a quantity in the reader's language, nothing converted.
 * In zh-Hans and English `readQuantity` reads it back exactly.
 * @example formatQuantity(q, 'zh-Hans') // => '16亿元（一期2亿元）'
 * @example formatQuantity(q, 'en') // => 'CNY 1.6 billion (phase 1: CNY 200 million)'
 */
export function formatQuantity(quantity: Writable, tag: LocaleTag): string {
  const whole = formatFigure(quantity, tag);
  if (quantity.firstPhase === null) return whole;
  const first = formatFigure(quantity.firstPhase, tag);
  return fill(formatWords(tag).firstPhase, { whole, first });
}

/** The canonical form of one amount, its phases left out. */
export function formatFigure(source: FigureSource, tag: LocaleTag): string {
  const { space } = formatWords(tag);
  const parts = figure(source, tag);
  const currency = parts.currency === '' ? '' : `${parts.currency}\u00a0`;
  return joined(
    [parts.before, `${currency}${parts.number}${parts.tail}`, parts.per, parts.after],
    space,
  );
}

/** Parts that there are, apart by the language's space; a stroke stands close: NDT/m²/tháng. */
function joined(parts: readonly string[], space: string): string {
  return parts
    .filter((part) => part !== '')
    .join(space)
    .replaceAll(' /', '/');
}

/**
 * The canonical form with number and unit apart, for the large figure on a page or sheet.
 * @example figureParts(q, 'en') // => { prefix: 'about CNY', number: '860', unit: 'million', suffix: '' }
 */
export function figureParts(quantity: FigureSource, tag: LocaleTag): FigureParts {
  const { space } = formatWords(tag);
  const parts = figure(quantity, tag);
  return {
    prefix: joined([parts.before, parts.currency], space),
    number: parts.number === '' ? parts.tail : parts.number,
    unit: unitText(parts, space),
    suffix: parts.after,
  };
}

function unitText({ number, tail, per }: Figure, space: string): string {
  const unit = number === '' ? '' : tail.trim();
  return joined([unit, per], space);
}

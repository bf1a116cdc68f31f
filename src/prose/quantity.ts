import { EXAMPLES, readQuantity } from '../catalogue/quantity.ts';
import type { Quantity, QuantityKind, Read } from '../catalogue/quantity-types.ts';

/** A ratio is a bare number: in prose it is a figure that lost its unit. */
const KINDS = (Object.keys(EXAMPLES) as QuantityKind[]).filter((kind) => kind !== 'ratio');

/**
 * Reads a quantity of whatever kind; a unit belongs to one kind only, so the first that fits is it.
 * @example readAnyQuantity('约600亩') // => { ok: true, value: { kind: 'area', … } }
 */
export function readAnyQuantity(text: string): Read<Quantity> {
  const reads = KINDS.map((kind) => readQuantity(text, kind));
  const refused = reads.find((read) => !read.ok) as Read<Quantity>;
  return reads.find((read) => read.ok) ?? refused;
}

/** One example for each of the kinds that prose speaks of most. */
export const QUANTITY_EXAMPLES = ['money', 'area', 'count', 'share', 'power', 'rate']
  .map((kind) => EXAMPLES[kind as QuantityKind].split(', ')[0])
  .join(', ');

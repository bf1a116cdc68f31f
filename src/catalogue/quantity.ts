import { type Amount, readAmount } from './quantity/amount.ts';
import { normalise } from './quantity/normalise.ts';
import { type Refusal, refusal } from './quantity/problems.ts';
import type { Oddity, Quantity, QuantityKind, Read } from './quantity-types.ts';

export { unitIds, unitKinds } from './quantity/compound-units.ts';
export { EXAMPLES } from './quantity/problems.ts';
export { type CountUnit, type Currency, PLAIN_UNITS, type PlainUnit } from './quantity/units.ts';

/** No quantity is longer; a cell full of prose need not be searched. */
const LONGEST = 300;
const REGISTERED = /^(?:注册资本|注册资金|注册资本金|registered capital)/i;
const FIRST_PHASE =
  /^(.+?)\s*\(\s*(?:其中:?)?\s*(?:一期|首期|第一期|phase (?:1|one|i)\b|first phase)(?:工程|项目)?(?:投资)?\s*:?\s*(.+)\)$/i;

/**
 * Reads a quantity as people write it in Chinese or English. A text that is anything else than one
 * quantity of the kind asked for is refused with a code and examples of what to write; nothing throws.
 * @example readQuantity('约600亩', 'area')
 * // => { ok: true, value: { kind: 'area', unit: 'mu', low: 600, high: 600, qualifier: 'about', … } }
 * @example readQuantity('600', 'area') // => { ok: false, problem: { code: 'quantity.no-unit', … } }
 */
export function readQuantity(reported: string, kind: QuantityKind): Read<Quantity> {
  const { text, fullWidth } = normalise(reported);
  const read = readWhole(text, kind);
  if ('problem' in read) return { ok: false, problem: refusal(read, reported, kind) };
  const seen: Oddity[] = [...read.oddities, ...(fullWidth ? (['full-width'] as const) : [])];
  return { ok: true, value: { ...read, reported, oddities: [...new Set(seen)] } };
}

function readWhole(
  text: string,
  kind: QuantityKind,
): (Amount & Pick<Quantity, 'firstPhase'>) | Refusal {
  if (text === '') return { problem: 'empty' };
  if (text.length > LONGEST) return { problem: 'unreadable' };
  if (REGISTERED.test(text)) return { problem: 'registered-capital' };
  const [, whole, phase] = FIRST_PHASE.exec(text) ?? [];
  const amount = readAmount(whole ?? text, kind);
  if ('problem' in amount || phase === undefined) {
    return 'problem' in amount ? amount : { ...amount, firstPhase: null };
  }
  const first = readAmount(phase, kind);
  if ('problem' in first) return first;
  const { oddities, ...firstPhase } = first;
  return { ...amount, oddities: [...amount.oddities, ...oddities], firstPhase };
}

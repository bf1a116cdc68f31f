import { readQuantity } from '../catalogue/quantity.ts';
import type { Problem, Quantity, QuantityKind } from '../catalogue/quantity-types.ts';
import type { Cell } from './grid.ts';
import type { Message } from './types.ts';

/** A number, with no unit of its own, that takes the unit of its heading. */
const BARE =
  /^(?:约|近|不低于|不少于|超过)?\s*[\d,，.]+(?:\s*[-—–~～至]+\s*[\d,，.]+)?\s*(?:以上|以下|左右|以内|余|多)?$/;
const TAIL = /(以上|以下|左右|以内|余|多)?$/;

export type FigureRead =
  | { ok: true; text: string; quantity: Quantity; look: Message | null }
  | { ok: false; problem: Message | Problem };

/** The ways to read a bare number with a unit: 600以上 is 600亩以上 or 600以上亩. */
function withUnit(text: string, unit: string): string[] {
  if (unit === '' || !BARE.test(text.normalize('NFKC'))) return [];
  const tail = TAIL.exec(text)?.[1] ?? '';
  const number = text.slice(0, text.length - tail.length).trim();
  return tail === '' ? [`${text}${unit}`] : [`${number}${unit}${tail}`, `${number}${tail}${unit}`];
}

function lookAt({ oddities, reported, low, unit }: Quantity): Message | null {
  const oddity = oddities[0];
  if (!oddity) return null;
  const read = `${low.toLocaleString('en-US')} ${unit}`;
  return { code: `quantity.${oddity}`, params: { read, value: reported } };
}

function notRead(problem: Problem | undefined): Problem {
  return problem ?? { code: 'quantity.unreadable', params: {} };
}

/**
 * Reads a cell as a figure of one of the kinds. A cell's own unit wins; a bare number takes that of its number format,
 * its heading, or the line above the table, in this order.
 */
export function readFigure(
  cell: Pick<Cell, 'text' | 'unit' | 'problem'>,
  kinds: readonly QuantityKind[],
  units: readonly string[],
): FigureRead {
  if (cell.problem) return { ok: false, problem: { code: `cell.${cell.problem}`, params: {} } };
  const text = cell.text.replace(/\s*\n\s*/g, '');
  const candidates = [text, ...[cell.unit, ...units].flatMap((unit) => withUnit(text, unit))];
  let first: Problem | undefined;
  for (const candidate of candidates) {
    for (const kind of kinds) {
      const read = readQuantity(candidate, kind);
      if (read.ok) {
        return { ok: true, text: candidate, quantity: read.value, look: lookAt(read.value) };
      }
      first ??= read.problem;
    }
  }
  const several = first?.code === 'quantity.unreadable' && /\d/.test(text);
  return { ok: false, problem: several ? { code: 'figure.words', params: {} } : notRead(first) };
}

import type { QuantityKind } from '../catalogue/quantity-types.ts';
import type { Cell } from './grid.ts';
import { readFigure } from './read-figure.ts';
import type { Finding, Reported } from './types.ts';

/** A record in the making: its facts, what could not be said in them, and what the official should know. */
export type Making = {
  sheet: string;
  facts: Record<string, unknown>;
  prose: string[];
  reported: Reported[];
  findings: Finding[];
};

export function beginMaking(sheet: string): Making {
  return { sheet, facts: {}, prose: [], reported: [], findings: [] };
}

type Source = Pick<Cell, 'text' | 'address'>;

/** Keeps a cell's text in the record's `reported` list. */
export function keepReported(making: Making, field: string, { text, address }: Source): void {
  making.reported.push({ field, text, from: `${making.sheet}!${address}` });
}

export function noteFinding(
  making: Making,
  kind: Finding['kind'],
  { text, address }: Source,
  reason: Finding['reason'],
): void {
  making.findings.push({ sheet: making.sheet, cell: address, value: text, kind, reason });
}

/** A cell that no field can hold: kept as reported, and said so. */
export function leaveUnread(
  making: Making,
  field: string,
  cell: Source,
  reason: Finding['reason'],
): void {
  keepReported(making, field, cell);
  noteFinding(making, 'unread', cell, reason);
}

/** Words for "not decided yet": a report, not a mistake. */
export function isUndecided(text: string): boolean {
  return /^(?:未定|待定|不详|面议|另议)$/.test(text);
}

/** The figure as the schema reads it: the written quantity, or what was reported in its place. */
export type FigureFact = string | { reported: string };

/**
 * A cell as the figure of a field. Where it cannot be read, its words stay with the figure, except a formula that
 * failed, and registered capital: that is another figure than the one asked for.
 */
export function figureFact(
  making: Making,
  field: string,
  cell: Cell,
  kinds: readonly QuantityKind[],
  units: readonly string[],
): FigureFact | undefined {
  if (isUndecided(cell.text)) return { reported: cell.text };
  const read = readFigure(cell, kinds, units);
  if (read.ok) {
    if (read.look) noteFinding(making, 'look', cell, read.look);
    return read.text;
  }
  if (cell.problem || read.problem.code === 'quantity.registered-capital') {
    leaveUnread(making, field, cell, read.problem);
    return undefined;
  }
  noteFinding(making, 'unread', cell, read.problem);
  return { reported: cell.text };
}

/** The facts that are given, in this order. */
export function inOrder(
  facts: Record<string, unknown>,
  order: readonly string[],
): Record<string, unknown> {
  const known = order.filter((name) => facts[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, facts[name]]));
}

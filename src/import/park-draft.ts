import type { QuantityKind } from '../catalogue/quantity-types.ts';
import type { UtilityName } from '../catalogue/utility.ts';
import { oneLine } from './clean-text.ts';
import {
  beginMaking,
  figureFact,
  inOrder,
  keepReported,
  leaveUnread,
  type Making,
  noteFinding,
} from './draft.ts';
import type { Cell } from './grid.ts';
import { slug } from './ids.ts';
import { isWholeState, type Measure, measureOf, utilityState } from './park-headings.ts';
import { PARK_ORDER, parkSummary } from './park-summary.ts';

/** One figure of a park: a row of the long table, a cell of the wide one. */
export type ParkLine = {
  measure: string;
  measureCell: Cell;
  value: Cell | null;
  state: Cell | null;
  note: Cell | null;
  units: readonly string[];
};

const SERVICE_KINDS: QuantityKind[] = [
  'rate',
  'power',
  'voltage',
  'volume',
  'length',
  'area',
  'count',
];
const FACILITY_KINDS: QuantityKind[] = ['area', 'rate', 'power', 'voltage', 'count', 'mass'];

type Facility = { id: string; name: string; [field: string]: unknown };

/** 标准厂房：12万平方米，在建。 What a figure's own field cannot say is said in the prose. */
function remark({ measure, value, state, note }: ParkLine): string | null {
  if (!state && !note) return null;
  const texts = [value, state, note].flatMap((cell) => (cell ? [oneLine(cell.text)] : []));
  return `${measure}：${texts.join('，')}。`;
}

/** The state for the schema; words that say more than it are kept beside it. */
function stateFact(making: Making, field: string, state: Cell | null): { state?: string } {
  if (!state) return {};
  const found = utilityState(state.text);
  if (found === null) {
    leaveUnread(making, field, state, { code: 'state.unknown', params: {} });
    return {};
  }
  if (!isWholeState(state.text)) keepReported(making, field, state);
  return { state: found };
}

function addUtility(making: Making, name: UtilityName, line: ParkLine): void {
  const utilities = (making.facts['utilities'] ?? {}) as Record<string, unknown>;
  const field = `utilities.${name}`;
  if (utilities[name]) {
    leaveDouble(making, field, line);
    return;
  }
  const { state } = stateFact(making, `${field}.outside`, line.state);
  const capacity = line.value
    ? figureFact(making, `${field}.capacity`, line.value, SERVICE_KINDS, line.units)
    : undefined;
  making.facts['utilities'] = {
    ...utilities,
    [name]: {
      ...(state === undefined ? {} : { outside: state }),
      ...(capacity === undefined ? {} : { capacity }),
      ...(line.note ? { note: oneLine(line.note.text) } : {}),
    },
  };
}

function addFacility(making: Making, line: ParkLine): void {
  const facilities = (making.facts['facilities'] ?? []) as Facility[];
  const base = slug(line.measure) || 'facility';
  let id = base;
  for (let count = 2; facilities.some((known) => known.id === id); count++) id = `${base}-${count}`;
  const capacity = line.value
    ? figureFact(making, `facilities.${id}.capacity`, line.value, FACILITY_KINDS, line.units)
    : undefined;
  const facility: Facility = {
    id,
    name: line.measure,
    ...(capacity === undefined ? {} : { capacity }),
    ...stateFact(making, `facilities.${id}.state`, line.state),
    ...(line.note ? { note: oneLine(line.note.text) } : {}),
  };
  making.facts['facilities'] = [...facilities, facility];
}

function cellsOf({ value, state, note }: ParkLine): Cell[] {
  return [value, state, note].flatMap((cell) => (cell ? [cell] : []));
}

function leaveDouble(making: Making, field: string, line: ParkLine): void {
  for (const cell of cellsOf(line)) {
    leaveUnread(making, field, cell, { code: 'measure.double', params: {} });
  }
}

function addFigure(making: Making, field: string, line: ParkLine): void {
  if (making.facts[field] !== undefined) {
    leaveDouble(making, field, line);
    return;
  }
  const fact = line.value && figureFact(making, field, line.value, ['area'], line.units);
  if (fact) making.facts[field] = fact;
  const words = remark(line);
  if (words) making.prose.push(words);
}

/** 五通一平 is derived from the services, never stored: its words are kept as reported. */
function keepLabel(making: Making, line: ParkLine): void {
  const cells = cellsOf(line);
  const text = [line.measure, ...cells.map((cell) => cell.text)].map(oneLine).join('，');
  const source = { text, address: line.measureCell.address };
  keepReported(making, line.measure, source);
  noteFinding(making, 'unread', source, { code: 'measure.label', params: {} });
}

/** Words without a figure or a state are no facility (园区联系人). */
function isFacility({ value, state, note }: ParkLine): boolean {
  return state !== null || /\d/.test(value?.text ?? '') || (value === null && note === null);
}

function addOther(making: Making, line: ParkLine): void {
  if (isFacility(line)) addFacility(making, line);
  else for (const cell of cellsOf(line)) keepReported(making, line.measure, cell);
}

function addIndustries(making: Making, line: ParkLine): void {
  const words = line.value ?? line.note;
  if (making.facts['mainIndustries'] !== undefined) leaveDouble(making, 'mainIndustries', line);
  else if (words) making.facts['mainIndustries'] = oneLine(words.text);
}

function addLine(making: Making, measure: Measure | null, line: ParkLine): void {
  switch (measure?.kind) {
    case 'figure':
      addFigure(making, measure.field, line);
      break;
    case 'utility':
      addUtility(making, measure.field, line);
      break;
    case 'label':
      keepLabel(making, line);
      break;
    case 'industries':
      addIndustries(making, line);
      break;
    default:
      addOther(making, line);
  }
}

export type ParkSource = { title: string; parts: { sheet: string; lines: ParkLine[] }[] };

/** A park from all the lines that name it, on whichever sheets they stand. */
export function parkOf({ title, parts }: ParkSource): Making {
  const making = beginMaking('');
  making.facts['title'] = title;
  for (const part of parts) {
    making.sheet = part.sheet;
    for (const line of part.lines) addLine(making, measureOf(line.measure), line);
  }
  making.facts['summary'] = parkSummary(
    making,
    parts.flatMap((part) => part.lines),
  );
  making.facts = inOrder(making.facts, PARK_ORDER);
  return making;
}

import { DATE_EXAMPLES, readPartialDate } from '../catalogue/partial-date.ts';
import type { QuantityKind } from '../catalogue/quantity-types.ts';
import { type Stage, stageOf } from '../catalogue/stage.ts';
import type { BodyRow } from './body-rows.ts';
import { isBlank, oneLine } from './clean-text.ts';
import { cooperationModes } from './cooperation.ts';
import {
  figureFact,
  isUndecided,
  keepReported,
  leaveUnread,
  type Making,
  noteFinding,
} from './draft.ts';
import { type Cell, columnName } from './grid.ts';
import type { Heading } from './headings.ts';
import type { ProjectField } from './project-headings.ts';
import { readFigure } from './read-figure.ts';

/** A row's cells by field, with their headings. */
export type Fields = Map<ProjectField, { cell: Cell; heading: Heading }>;

const FIGURES: Partial<Record<ProjectField, { path: [string, string?]; kind: QuantityKind }>> = {
  investment: { path: ['investment'], kind: 'money' },
  sought: { path: ['sought'], kind: 'money' },
  share: { path: ['share'], kind: 'share' },
  land: { path: ['land'], kind: 'area' },
  building: { path: ['building'], kind: 'area' },
  period: { path: ['period'], kind: 'duration' },
  jobs: { path: ['jobs'], kind: 'count' },
  revenue: { path: ['returns', 'revenue'], kind: 'money' },
  profit: { path: ['returns', 'profit'], kind: 'money' },
  tax: { path: ['returns', 'tax'], kind: 'money' },
  irr: { path: ['returns', 'irr'], kind: 'share' },
  payback: { path: ['returns', 'payback'], kind: 'duration' },
};

function setFact(making: Making, [name, inner]: [string, string?], value: unknown): void {
  if (value === undefined) return;
  if (inner === undefined) making.facts[name] = value;
  else making.facts[name] = { ...(making.facts[name] as object | undefined), [inner]: value };
}

/** Every figure column of the row. `units` are those of the line above the table. */
export function setFigures(making: Making, fields: Fields, units: readonly string[]): void {
  for (const [field, { cell, heading }] of fields) {
    const figure = FIGURES[field];
    if (!figure) continue;
    const path = figure.path.filter(Boolean).join('.');
    // A merged total belongs to all its rows together; giving it to each would multiply it.
    if (cell.bottom > cell.top) {
      const params = { rows: String(cell.bottom - cell.top + 1) };
      leaveUnread(making, path, cell, { code: 'figure.shared', params });
      continue;
    }
    const fact = figureFact(making, path, cell, [figure.kind], [heading.unit, ...units]);
    setFact(making, figure.path, fact);
  }
}

/** 用地／建设规模 holds land or floor space: the unit says which, else the words do. */
export function setScale(making: Making, fields: Fields, units: readonly string[]): void {
  const scale = fields.get('scale');
  if (!scale) return;
  const { cell, heading } = scale;
  const read = readFigure(cell, ['area'], [heading.unit, ...units]);
  const floor = read.ok ? read.quantity.unit === 'm2' : /平方米|平米|㎡|厂房|建筑/.test(cell.text);
  const land = read.ok ? !floor : /亩|公顷/.test(cell.text);
  const field = floor ? 'building' : land ? 'land' : null;
  if (isUndecided(cell.text)) keepReported(making, 'scale', cell);
  else if (field === null) {
    if (!read.ok) leaveUnread(making, 'scale', cell, read.problem);
  } else if (making.facts[field] !== undefined) {
    leaveUnread(making, field, cell, { code: 'figure.double', params: { field } });
  } else {
    setFact(making, [field], figureFact(making, field, cell, ['area'], [heading.unit, ...units]));
  }
}

type Step = { stage: Stage; date: string; note?: string };

const DATES: Partial<Record<ProjectField, Stage>> = {
  signedDate: 'signed',
  buildingDate: 'building',
  operatingDate: 'operating',
};

/** A date column as a step of the history. Excel's day numbers are days since the end of 1899. */
function dateText(cell: Cell): string {
  const serial = /^\d{5}$/.test(cell.text) ? Number(cell.text) : 0;
  if (serial < 30_000) return oneLine(cell.text);
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

function stepOf(making: Making, cell: Cell, stage: Stage, note?: string): Step[] {
  const date = dateText(cell);
  const read = readPartialDate(date);
  if (!read.ok) {
    leaveUnread(making, 'history.date', cell, {
      ...read.problem,
      params: { examples: DATE_EXAMPLES },
    });
    return [];
  }
  return [{ stage, date, ...(note === undefined ? {} : { note }) }];
}

/** Words that say no more than the stage they map to, unlike 即将开工 or 意向协议. */
const PLAIN_STAGE =
  /^(?:已|正在)?(?:策划包装|包装|在谈|洽谈|签约|落户|落地|在建|建设中|开工|投产|运营)$/;

/** The stage, and the history as far as dates are given; the office’s own words are kept in either. */
export function setStage(making: Making, fields: Fields, hasColumn: boolean, row: BodyRow): void {
  const words = fields.get('stage')?.cell;
  const stage = words ? stageOf(words.text) : null;
  if (words && stage === null) {
    leaveUnread(making, 'stage', words, { code: 'stage.unknown', params: {} });
  } else if (!words && hasColumn) {
    const address = `${columnName(1)}${row.row}`;
    noteFinding(making, 'look', { text: '', address }, { code: 'stage.missing', params: {} });
  }
  const own = stage ?? 'packaged';
  making.facts['stage'] = own;
  const dated = fields.get('date')?.cell;
  const steps = dated ? stepOf(making, dated, own, words && oneLine(words.text)) : [];
  if (words && stage !== null && steps.length === 0 && !PLAIN_STAGE.test(words.text)) {
    keepReported(making, 'stage', words);
  }
  for (const [field, named] of Object.entries(DATES)) {
    const cell = fields.get(field as ProjectField)?.cell;
    if (cell) steps.push(...stepOf(making, cell, named));
  }
  if (steps.length > 0) making.facts['history'] = steps;
}

export function setCooperation(making: Making, fields: Fields): void {
  const cell = fields.get('cooperation')?.cell;
  if (!cell || isBlank(cell.text)) return;
  const modes = cooperationModes(cell.text);
  if (modes.length > 0) {
    making.facts['cooperation'] = modes;
    if (cell.text.length > 2 * modes.length + 2) keepReported(making, 'cooperation', cell);
  } else {
    leaveUnread(making, 'cooperation', cell, { code: 'cooperation.unknown', params: {} });
  }
}

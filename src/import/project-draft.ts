import { stageOf } from '../catalogue/stage.ts';
import type { BodyRow } from './body-rows.ts';
import { isBlank, oneLine } from './clean-text.ts';
import { beginMaking, keepReported, leaveUnread, type Making } from './draft.ts';
import { type Cell, columnName } from './grid.ts';
import type { Heading } from './headings.ts';
import { type Fields, setCooperation, setFigures, setScale, setStage } from './project-facts.ts';
import type { ProjectField } from './project-headings.ts';

/** A project as its row has it; names are not yet ids. */
export type ProjectMaking = {
  making: Making;
  fields: Fields;
  title: string;
  place: string;
  industry: string;
  code: Cell | null;
};

const PLACE = /(?:镇|乡|村|街道|区|园|县|市|基地)$/;

/** Takes out the cells whose formula failed: `#REF!` is no name and no prose. */
function withoutFailed(making: Making, row: BodyRow, columns: Map<number, Heading>): BodyRow {
  const cells = new Map(row.cells);
  for (const [column, cell] of row.cells) {
    if (!cell.problem) continue;
    const heading = columns.get(column);
    const field = heading?.field ?? oneLine(heading?.text ?? columnName(column));
    leaveUnread(making, field, cell, { code: `cell.${cell.problem}`, params: {} });
    cells.delete(column);
  }
  return { ...row, cells };
}

/** A cell that only repeats `/` or 无 says nothing. */
function fieldsOf(row: BodyRow, columns: Map<number, Heading>): Fields {
  const fields: Fields = new Map();
  for (const [column, cell] of row.cells) {
    const heading = columns.get(column);
    if (!heading?.field || fields.has(heading.field)) continue;
    if (!isBlank(cell.text)) fields.set(heading.field, { cell, heading });
  }
  return fields;
}

function textOf(fields: Fields, field: ProjectField): string {
  return oneLine(fields.get(field)?.cell.text ?? '');
}

/** The prose of a project: its notes as they stand, other texts under the name of their column. */
function setProse(making: Making, row: BodyRow, columns: Map<number, Heading>): void {
  for (const [column, { text }] of row.cells) {
    const heading = columns.get(column);
    if (isBlank(text)) continue;
    if (heading?.field === 'notes') making.prose.push(...text.split('\n'));
    if (heading?.field === 'content') {
      const [first, ...rest] = text.split('\n');
      making.prose.push(`${oneLine(heading.text)}：${first}`, ...rest);
    }
  }
}

/** Cells of columns that have no field, or no heading at all. */
function keepOthers(making: Making, row: BodyRow, columns: Map<number, Heading>): void {
  for (const [column, cell] of row.cells) {
    const heading = columns.get(column);
    if (heading?.field || isBlank(cell.text)) continue;
    keepReported(making, oneLine(heading?.text ?? columnName(column)), cell);
  }
}

/** What an investor reads first: only what the row says. */
function summaryOf(making: Making, place: string, industry: string, stage: string): string {
  const investment = making.facts['investment'];
  const parts = [
    place,
    industry,
    typeof investment === 'string' ? `总投资${investment}` : '',
    stage,
  ].filter((part) => part !== '');
  return `${parts.length > 0 ? parts.join('，') : making.facts['title']}。`;
}

/** Reads one row; null where it has no name. */
export function projectOf(
  sheet: string,
  whole: BodyRow,
  columns: Map<number, Heading>,
  units: readonly string[],
): ProjectMaking | null {
  const making = beginMaking(sheet);
  const row = withoutFailed(making, whole, columns);
  const fields = fieldsOf(row, columns);
  const title = textOf(fields, 'name');
  if (title === '') return null;
  making.facts['title'] = title;
  const section = row.section;
  const sectionIsPlace = section !== null && PLACE.test(section.text);
  const own = { place: textOf(fields, 'location'), industry: textOf(fields, 'industry') };
  const place = own.place || (section && sectionIsPlace ? section.text : '');
  const industry = own.industry || (section && !sectionIsPlace ? section.text : '');
  if (section && section.text !== place && section.text !== industry) {
    keepReported(making, 'section', section);
  }
  setFigures(making, fields, units);
  setScale(making, fields, units);
  const hasStage = [...columns.values()].some(({ field }) => field === 'stage');
  setStage(making, fields, hasStage, row);
  setCooperation(making, fields);
  const promoter = textOf(fields, 'promoter');
  if (promoter !== '') making.facts['promoter'] = promoter;
  setProse(making, row, columns);
  keepOthers(making, row, columns);
  const stage = textOf(fields, 'stage');
  making.facts['summary'] = summaryOf(making, place, industry, stageOf(stage) ? stage : '');
  return { making, fields, title, place, industry, code: fields.get('code')?.cell ?? null };
}

/** A further line of a project whose name is one merged cell over several rows: nothing of it is lost. */
export function addExtraLine(
  { making }: ProjectMaking,
  row: BodyRow,
  columns: Map<number, Heading>,
) {
  for (const [column, cell] of row.cells) {
    if (cell.top !== row.row || isBlank(cell.text)) continue;
    const heading = columns.get(column);
    if (heading?.field === 'number') continue;
    const field = heading?.field ?? oneLine(heading?.text ?? columnName(column));
    leaveUnread(making, field, cell, { code: 'row.extra', params: {} });
  }
}

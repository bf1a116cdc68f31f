import type { CollectionName } from '../catalogue/fields.ts';
import type { Problem } from '../catalogue/quantity-types.ts';
import type { MessageCode } from './messages.ts';

/** A sentence of the report, by its code in `messages.ts`. */
export type Message = { code: MessageCode; params: Record<string, string> };

/** What an official should look at, with its place in the workbook. */
export type Finding = {
  sheet: string;
  cell: string;
  value: string;
  /** `unread` stays as reported text; `look` was read but is unusual. */
  kind: 'unread' | 'look';
  reason: Message | Problem;
};

/** What the workbook said and no field could hold; `from` is `Sheet!C5`. */
export type Reported = { field: string; text: string; from: string };

/** A record as the import would write it. */
export type Draft = {
  collection: CollectionName;
  id: string;
  /** Frontmatter, in the order in which it is written. */
  facts: Record<string, unknown>;
  /** Paragraphs of plain text. */
  prose: string[];
};

export type SkippedRow = { row: number; reason: Message };

export type SheetReport = {
  name: string;
  /** Why the whole sheet was left out. */
  skipped: Message | null;
  /** Rows that became records, or figures of one. */
  rows: number;
  notes: Message[];
  skippedRows: SkippedRow[];
};

/** A mistake that stops the import before anything is written. */
export class ImportError extends Error {
  readonly problem: Message;
  constructor(code: MessageCode, params: Record<string, string> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'ImportError';
    this.problem = { code, params };
  }
}

import { z } from 'zod';
import { readPartialDate } from './partial-date.ts';
import { readQuantity } from './quantity.ts';
import type { PartialDate, Problem, Quantity, QuantityKind } from './quantity-types.ts';

/**
 * What a field says to whoever fills it in, in English and in Chinese, with examples: the editor form, the JSON Schema,
 * the workbook's header comments and the error messages all show this one sentence.
 */
export function about(description: string, zh: string, ...examples: string[]) {
  return { description, zh, examples };
}

/** Reports a problem by code and parameters; `src/language/author-messages.ts` has its words. */
export function report(ctx: z.RefinementCtx, problem: Problem): never {
  ctx.addIssue({ code: 'custom', message: problem.code, params: problem });
  return z.NEVER;
}

/** Words in the source language, translated in `index.<lang>.mdx` under the same path; `error` says why they must be there. */
export function words(error?: string) {
  const why = error === undefined ? {} : { error };
  return z.string(why).trim().min(1, why).meta({ words: true });
}

/** Folder names and the ids of list items: they are addresses, so they are for ever. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id.form' })
  .meta(about('Lower-case letters, digits and hyphens.', '小写字母、数字和连字符。', 'lingang'));

/** Ids of list items may be those of paper plans (`L-01`). */
export const itemId = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, { error: 'id.form' });

export type CollectionName =
  | 'projects'
  | 'parks'
  | 'sites'
  | 'industries'
  | 'policies'
  | 'procedures'
  | 'contacts'
  | 'events'
  | 'companies'
  | 'stories'
  | 'pages'
  | 'media';

/** The id of a record of another collection; `references.ts` finds the dangling ones. */
export function reference(collection: CollectionName) {
  return recordId.meta({ reference: collection });
}

export const partialDate = z
  .union([z.string(), z.number()])
  .transform((text, ctx): PartialDate => {
    const read = readPartialDate(text);
    return read.ok ? read.value : report(ctx, read.problem);
  })
  .meta({
    ...about(
      'A date as exact as it is known.',
      '日期，知道到哪一级就写到哪一级。',
      '2026-09-30',
      '2026-09',
      '6月下旬',
    ),
    date: true,
  });

/** A day that the build reckons with (validity, review), so it must be whole. */
export const day = z.iso
  .date({ error: 'date.day' })
  .meta(about('A whole day, year-month-day.', '完整日期，年-月-日。', '2026-09-30'));

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** A zone of the IANA time zone database; the county's own clocks show Beijing time. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'zone.form' })
  .default('Asia/Shanghai');

/** A figure with where it comes from. `value` is null where it is not stated or could not be read. */
export type Figure = {
  value: Quantity | null;
  /** What a report says where that is not a quantity; shown as reported, never lost. */
  reported: string | null;
  asOf: PartialDate | null;
  source: string | null;
};

export const NOT_STATED: Figure = { value: null, reported: null, asOf: null, source: null };

const UNKNOWN = new Set(['未定', '待定', '不详', '面议', 'not stated', 'unknown']);

/** Tries the kinds in turn; the first problem is the one reported, as the first kind is the likeliest. */
function readFirst(text: string, kinds: readonly QuantityKind[], ctx: z.RefinementCtx) {
  let problem: Problem | undefined;
  for (const kind of kinds) {
    const read = readQuantity(text, kind);
    if (read.ok) return read.value;
    problem ??= read.problem;
  }
  return problem ? report(ctx, problem) : null;
}

/**
 * A figure of one of the given kinds. Authors write `约600亩`, or `{ value: 约600亩, asOf: 2026-09, source: 县自然资源局 }`,
 * or `{ reported: … }` for words that are no quantity. A missing figure is `NOT_STATED`, so that pages never branch on
 * `undefined`.
 */
export function figure(...kinds: QuantityKind[]) {
  const value = z
    .union([z.string(), z.number()])
    .transform((text, ctx): Quantity | null => {
      const trimmed = String(text).trim();
      return UNKNOWN.has(trimmed.toLowerCase()) ? null : readFirst(trimmed, kinds, ctx);
    })
    .meta({ quantity: kinds });
  const sheet = z.strictObject({
    value: value.nullable().default(null),
    reported: z
      .string()
      .nullable()
      .default(null)
      .meta(about('What a report says where that is no quantity.', '不是数量时的原文。')),
    asOf: partialDate
      .nullable()
      .default(null)
      .meta(about('As of when it holds.', '截止时间。', '2026-09')),
    source: words()
      .nullable()
      .default(null)
      .meta(about('Who says so.', '来源。', '可行性研究报告')),
  });
  return z
    .preprocess(
      (input) =>
        typeof input === 'string' || typeof input === 'number' ? { value: input } : input,
      sheet,
    )
    .prefault({})
    .meta({ figure: kinds });
}

/** What the report said and no field could hold: kept, shown to the official, never published as fact. */
export const reportedText = z.strictObject({
  field: z.string().meta(about('Its heading.', '原表头。', '备注')),
  text: z.string().meta(about('What it said.', '原文。')),
  from: z
    .string()
    .nullable()
    .default(null)
    .meta(about('File, sheet and cell.', '文件、工作表和单元格。', '项目表.xlsx!Sheet1!K9')),
});

/** The parts of a file that every record has beside its facts. */
export const file = {
  content: z.string().default(''),
  /** Line of the file on which the prose begins, so that an error in it can be located. */
  bodyLine: z.number().default(1),
};

/** What every record begins with. */
export const head = {
  title: words().meta(
    about('What it is, in one line.', '名称，一行说清是什么。', '年产2万吨磷酸铁锂正极材料'),
  ),
  summary: words().meta(
    about(
      'One or two sentences that an investor reads first: facts, no praise.',
      '投资人最先读到的一两句话：讲事实，不讲空话。',
    ),
  ),
  code: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{1,31}$/, { error: 'code.form' })
    .nullable()
    .default(null)
    .meta(about('What people quote on paper.', '纸面上引用的编号。', 'WC-2026-014')),
  /** Each stays a page that leads here. */
  formerIds: z
    .array(recordId)
    .default([])
    .meta(about('Folder names that it had before.', '曾用的文件夹名（旧地址）。', 'old-name')),
  contact: reference('contacts')
    .nullable()
    .default(null)
    .meta(about('Who answers for it.', '联系人。', 'lithium-desk')),
  revised: day
    .nullable()
    .default(null)
    .meta(
      about(
        'When its words were last changed; a translation that is older says so.',
        '文字最近一次修改的日期；译文落后时会据此注明。',
        '2026-10-12',
      ),
    ),
  reviewBy: day
    .nullable()
    .default(null)
    .meta(about('When somebody looks through it again.', '下次复核日期。', '2026-12-31')),
  reported: z
    .array(reportedText)
    .default([])
    .meta(
      about(
        'What an import could not place; never published.',
        '导入时未能归入字段的原文，不公开。',
      ),
    ),
};

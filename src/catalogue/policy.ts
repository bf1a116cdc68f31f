import { z } from 'zod';
import { about, day, file, head, words } from './fields.ts';

/** Incentives need a legal basis, an issuing body and a validity (fair-competition review rules, August 2024). */
export const policy = z.strictObject({
  ...file,
  ...head,
  issuer: words().nullable().default(null).meta(about('Who issued it.', '发文机关。')),
  number: words()
    .nullable()
    .default(null)
    .meta(about('Document number.', '文号。', '望政发〔2026〕8号')),
  legalBasis: words().nullable().default(null).meta(about('The law it rests on.', '上位法依据。')),
  validFrom: day.nullable().default(null),
  validUntil: day.nullable().default(null),
  qualifies: words().nullable().default(null).meta(about('Who qualifies.', '适用对象。')),
  gives: words().nullable().default(null).meta(about('What it gives.', '支持内容。')),
  apply: words().nullable().default(null).meta(about('How to apply.', '申报方式。')),
  authority: words().nullable().default(null).meta(about('Who decides.', '主管部门。')),
});
export type PolicyFacts = z.output<typeof policy>;

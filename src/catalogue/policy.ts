import { z } from 'zod';
import { about, day, file, head, words } from './fields.ts';
import type { Site } from './site.ts';
import { today } from './today.ts';

export const POLICY_KINDS = ['tax', 'land', 'finance', 'talent', 'trade', 'service'] as const;
export const POLICY_LEVELS = ['national', 'provincial', 'municipal', 'county'] as const;

/** Incentives need a legal basis, an issuing body and a validity (fair-competition review rules, August 2024). */
export const policy = z.strictObject({
  ...file,
  ...head,
  kind: z
    .enum(POLICY_KINDS)
    .nullable()
    .default(null)
    .meta(about('What it is on.', '政策类别。', 'tax')),
  level: z
    .enum(POLICY_LEVELS)
    .nullable()
    .default(null)
    .meta(about('Who made it.', '制定层级。', 'national')),
  issuer: words().nullable().default(null).meta(about('Who issued it.', '发文机关。')),
  number: words()
    .nullable()
    .default(null)
    .meta(about('Document number.', '文号。', '望政发〔2026〕8号')),
  legalBasis: words().nullable().default(null).meta(about('The law it rests on.', '上位法依据。')),
  validFrom: day
    .nullable()
    .default(null)
    .meta(about('First day in force.', '施行日期。', '2026-01-01')),
  validUntil: day
    .nullable()
    .default(null)
    .meta(
      about('Last day in force; it leaves the live lists after it.', '有效期至。', '2027-12-31'),
    ),
  qualifies: words().nullable().default(null).meta(about('Who qualifies.', '适用对象。')),
  gives: words().nullable().default(null).meta(about('What it gives.', '支持内容。')),
  apply: words().nullable().default(null).meta(about('How to apply.', '申报方式。')),
  authority: words().nullable().default(null).meta(about('Who decides.', '主管部门。')),
});
/** Whether a policy's last day lies behind the build's today; one without a last day goes on. */
export function isExpired({ validUntil }: { validUntil: string | null }, site: Site): boolean {
  return validUntil !== null && validUntil < today(site);
}

export type PolicyFacts = z.output<typeof policy>;

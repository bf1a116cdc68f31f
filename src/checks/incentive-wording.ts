import type { AnyRecord, Catalogue, Policy } from '../catalogue/load.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { sourceWords } from '../catalogue/words.ts';
import { type Check, type Finding, nameOf, placeOf } from './finding.ts';
import { translations } from './translations.ts';

/**
 * Promises that need a basis in law or an administrative regulation: Regulations on Fair Competition Review
 * (State Council Order No. 783, in force since 1 August 2024), articles 8 to 10.
 */
const RISKY: readonly RegExp[] = [
  /(?:税收|税款|增值税|所得税|地方留成|财政贡献)[^，。；、\n]{0,12}(?:返还|奖补|全额奖励|返奖)/,
  /先征后[返退]/,
  /即征即退/,
  /(?:財政|财政)(?:奖励|獎勵|奖补|補貼|补贴)[^，。；\n]{0,8}(?:按|与|與)[^，。；\n]{0,12}(?:比例|挂钩|掛鉤)/,
  /按[^，。；\n]{0,14}(?:税收|納稅|纳税|地方财政贡献)[^，。；\n]{0,10}(?:给予|予以|給予)[^，。；\n]{0,8}(?:奖励|补贴|獎勵|補貼)/,
  /(?:零|0元)地价|零地價/,
  /(?:土地)?出[让讓]金[^，。；\n]{0,8}(?:返还|返還|减免|減免|奖补)/,
  /(?:稅收|稅款)[^，。；、\n]{0,12}(?:返還|全額獎勵)/,
  /\b(?:tax|taxes|VAT|levy)\b[^.;\n]{0,30}\b(?:rebate|rebated|refund|refunded|returned)\b/i,
  /\b(?:rebate|refund|return) of (?:the )?(?:local )?(?:share of )?(?:tax|taxes|VAT|land)\b/i,
  /\b(?:zero|no|free)[- ](?:land price|land cost|cost land)\b|\bfree land\b/i,
  /\bland (?:price|premium|fee)s?\b[^.;\n]{0,20}\b(?:rebate|refund|refunded|returned|waived)\b/i,
];

/** @example riskyWording('对企业缴纳的税收地方留成部分返还50%') // => '税收地方留成部分返还' */
export function riskyWording(text: string): string | null {
  const found = RISKY.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  return found.sort((a, b) => a.index - b.index)[0]?.[0] ?? null;
}

function risky(record: AnyRecord, path: string, text: string, lang?: string): Finding[] {
  const value = riskyWording(text);
  if (value === null) return [];
  return [
    {
      check: 'incentive-wording',
      severity: 'warning',
      ...placeOf(record, path.split('.'), lang),
      code: 'incentive-wording.risky',
      params: { value, field: path },
    },
  ];
}

/** Prose, line by line, so that each promise is found where it stands. */
function riskyProse(
  record: AnyRecord,
  { content, bodyLine }: { content: string; bodyLine: number },
  lang?: string,
): Finding[] {
  return content
    .split('\n')
    .flatMap((text, index) =>
      risky(record, 'body', text, lang).map((finding) => ({ ...finding, line: bodyLine + index })),
    );
}

function wordingOf(catalogue: Catalogue, record: AnyRecord): Finding[] {
  const source = [...sourceWords(SCHEMAS[record.collection], record)];
  return [
    ...source.flatMap(([path, text]) => risky(record, path, text)),
    ...riskyProse(record, record),
    ...translations(catalogue, record).flatMap((words) => [
      ...[...words.texts].flatMap(([path, text]) => risky(record, path, text, words.lang)),
      ...riskyProse(record, words, words.lang),
    ]),
  ];
}

const BASIS = ['legalBasis', 'issuer', 'validFrom'] as const;

function withoutBasis(policy: Policy): Finding[] {
  const missing = BASIS.filter((field) => policy[field] === null);
  if (missing.length === 0) return [];
  return [
    {
      check: 'incentive-wording',
      severity: 'warning',
      ...placeOf(policy, []),
      code: 'incentive-wording.no-basis',
      params: { title: nameOf(policy), fields: missing.join(', ') },
    },
  ];
}

/** Tax and land promises that the review rules forbid, and policies that do not say what they rest on. */
export const incentiveWording: Check = {
  id: 'incentive-wording',
  title: { en: 'Incentives that need a legal basis', zh: '需要法律依据的优惠表述' },
  run: (catalogue) => [
    ...[
      ...catalogue.policies,
      ...catalogue.projects,
      ...catalogue.parks,
      ...catalogue.industries,
      ...catalogue.pages,
      ...catalogue.media,
    ].flatMap((record) => wordingOf(catalogue, record)),
    ...catalogue.policies.flatMap(withoutBasis),
  ],
};

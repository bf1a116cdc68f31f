import type { AuthorProblem } from '../catalogue/problems.ts';
import type { Problem, QuantityKind } from '../catalogue/quantity-types.ts';
import { CATALOGUE_WORDS } from './author-messages/catalogue.ts';
import { CHECK_WORDS } from './author-messages/checks.ts';
import { gapWords } from './author-messages/packaging.ts';
import { PROSE_WORDS } from './author-messages/prose.ts';
import { QUANTITY_WORDS } from './author-messages/quantities.ts';
import {
  type AuthorLanguage,
  EXPECTED_WORDS,
  KIND_WORDS,
  type Sentence,
} from './author-messages/words.ts';

export type { AuthorLanguage } from './author-messages/words.ts';

const SENTENCES: Record<string, Sentence> = {
  ...CATALOGUE_WORDS,
  ...QUANTITY_WORDS,
  ...PROSE_WORDS,
  ...CHECK_WORDS,
};
const LISTS = ['examples', 'choices', 'known', 'fields', 'ids', 'keys'];
const NONE_KNOWN: Sentence = { en: 'none there yet', zh: '（尚无）' };
const ANY_KIND: Sentence = { en: 'a quantity', zh: '数量' };

function sentenceOf(code: string): Sentence | undefined {
  return SENTENCES[code] ?? (code.startsWith('yaml.') ? SENTENCES['yaml.other'] : undefined);
}

/** @example hasWords('quantity.no-unit') // => true */
export function hasWords(code: string): boolean {
  return sentenceOf(code) !== undefined;
}

/** Parameters as an author should read them: kinds, types and parts in words, fields without the machinery. */
function readable({ params }: Problem, language: AuthorLanguage): Record<string, string> {
  const field = (params['field'] ?? '').replace(/\.value$/, '');
  const kind = KIND_WORDS[params['kind'] as QuantityKind] ?? ANY_KIND;
  const expected = params['expected'] ?? '';
  const list = (name: string) =>
    language === 'zh' ? params[name]?.replaceAll(', ', '、') : params[name];
  const lists = LISTS.flatMap((name) => (params[name] ? [[name, list(name) ?? '']] : []));
  return {
    ...params,
    ...Object.fromEntries(lists),
    field,
    at: field && `${field} `,
    kind: kind[language],
    gaps: gapWords(params['gaps'] ?? '', language),
    expected: EXPECTED_WORDS[expected]?.[language] ?? expected,
    ...(params['known'] === '' ? { known: NONE_KNOWN[language] } : {}),
    instead: (params['instead'] ?? '').replace(/\s*\n\s*/g, ' ⏎ '),
  };
}

/**
 * What is wrong, the value, and what to write instead, in one sentence or two.
 *
 * @example authorMessage({ code: 'quantity.no-unit', params: { field: 'land', value: '600', … } }, 'en')
 * // => 'land "600" has no unit. Write 600亩, 约600亩, 40公顷, 120,000 m2 or 未定.'
 */
export function authorMessage(problem: Problem, language: AuthorLanguage): string {
  const { reason, value = '', instead = '' } = problem.params;
  if (reason && problem.code === 'prose.quantity') {
    return authorMessage({ code: reason, params: { value, examples: instead } }, language);
  }
  const params = readable(problem, language);
  const sentence = sentenceOf(problem.code)?.[language];
  if (!sentence) return `${problem.code} ${JSON.stringify(problem.params)}`;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}

/** @example authorLine(problem, 'en') // => 'content/parks/x/index.mdx:12:13  land "600" has no unit. …' */
export function authorLine(problem: AuthorProblem, language: AuthorLanguage): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return `${place}  ${authorMessage(problem, language)}`;
}

/**
 * Chinese where the machine's language or the site's source language is Chinese, else English.
 *
 * @example authorLanguage('en', { LANG: 'zh_CN.UTF-8' }) // => 'zh'
 */
export function authorLanguage(
  source: string | null,
  environment: Record<string, string | undefined> = process.env,
): AuthorLanguage {
  const machine = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return machine.startsWith('zh') || source?.startsWith('zh') ? 'zh' : 'en';
}

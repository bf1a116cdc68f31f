import { ERRORS } from './messages/errors.ts';
import { FINDINGS } from './messages/findings.ts';
import { REPORT } from './messages/report.ts';
import type { Message } from './types.ts';

/** Every sentence that the import says, in English and in Chinese. */
const MESSAGES = { ...ERRORS, ...FINDINGS, ...REPORT } as const;

export type MessageCode = keyof typeof MESSAGES;
export type MessageLanguage = 'en' | 'zh';

function isCode(code: string): code is MessageCode {
  return code in MESSAGES;
}

/** @example say({ code: 'row.total', params: {} }, 'en') // => 'a subtotal or total' */
export function say({ code, params }: Message, language: MessageLanguage): string {
  const text: string = MESSAGES[code][language];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}

/** The problem of a quantity or a date as a sentence of this table. */
export function readingProblem(problem: { code: string; params: Record<string, string> }): Message {
  const code = problem.code.startsWith('date.') ? 'date.unreadable' : problem.code;
  return {
    code: isCode(code) ? code : 'quantity.unreadable',
    params: problem.params,
  };
}

/**
 * Chinese where the machine or the catalogue speaks Chinese, else English.
 *
 * @example messageLanguage({ LANG: 'zh_CN.UTF-8' }, null) // => 'zh'
 */
export function messageLanguage(
  environment: Record<string, string | undefined>,
  source: string | null,
): MessageLanguage {
  const machine = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return machine.startsWith('zh') || source?.startsWith('zh') ? 'zh' : 'en';
}

import type { Problem } from '../catalogue/quantity-types.ts';
import { type AuthorLanguage, authorMessage } from '../language/author-messages.ts';
import { ERRORS } from './messages/errors.ts';
import { FINDINGS } from './messages/findings.ts';
import { REPORT } from './messages/report.ts';
import type { Message } from './types.ts';

/** Every sentence that the import says, in English and in Chinese. */
const MESSAGES = { ...ERRORS, ...FINDINGS, ...REPORT } as const;

export type MessageCode = keyof typeof MESSAGES;

function isOwn(reason: Message | Problem): reason is Message {
  return reason.code in MESSAGES;
}

/** @example say({ code: 'row.total', params: {} }, 'en') // => 'a subtotal or total' */
export function say({ code, params }: Message, language: AuthorLanguage): string {
  const text: string = MESSAGES[code][language];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}

/**
 * A value and what is wrong with it; refusals of quantities and dates are worded as everywhere else.
 *
 * @example sayReason('?', { code: 'contact.email', params: {} }, 'en') // => '"?" is not an e-mail address'
 */
export function sayReason(
  value: string,
  reason: Message | Problem,
  language: AuthorLanguage,
): string {
  if (!isOwn(reason))
    return authorMessage({ ...reason, params: { ...reason.params, value } }, language);
  const words = say(reason, language);
  if (value === '') return words;
  return language === 'zh' ? `“${value}”${words}` : `"${value}" ${words}`;
}

import { createHash } from 'node:crypto';

/**
 * Eight hex digits that change when source words change; white space and line ends do not count.
 *
 * @example fingerprint('a  b\r\n') === fingerprint('a b') // => true
 */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);
}

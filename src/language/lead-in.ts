import type { Reader } from './reader.ts';

/**
 * What stands before a name that a label introduces, with the language's own colon.
 *
 * @example leadIn(french, 'Langue') // => 'Langue : '
 */
export function leadIn({ t }: Pick<Reader, 't'>, title: string): string {
  return t('sheet.titled', { title, of: '\0' }).split('\0')[0] ?? '';
}

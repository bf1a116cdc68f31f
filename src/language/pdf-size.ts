import { formatBytes } from './format/number.ts';
import type { Reader } from './reader.ts';

/**
 * What a link to a PDF says of it.
 *
 * @example pdfSize({ pages: 2, bytes: 151552 }, reader) // => 'PDF · 2 pages · 148 KB'
 */
export function pdfSize(
  { pages, bytes }: { pages: number; bytes: number },
  { t, locale }: Reader,
): string {
  // From right to left the number beside Latin letters would stand on their wrong side.
  const name = locale.dir === 'rtl' ? '\u2068PDF\u2069' : 'PDF';
  return [name, t('record.pages', { count: pages }), formatBytes(bytes, locale.tag)].join(' · ');
}

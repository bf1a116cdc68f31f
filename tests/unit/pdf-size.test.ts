import { expect, test } from 'vitest';
import { locale } from '../../src/language/locales.ts';
import { pdfSize } from '../../src/language/pdf-size.ts';
import type { Reader } from '../../src/language/reader.ts';

const sheet = { pages: 2, bytes: 151552 };

function reader(tag: 'en' | 'ar'): Reader {
  return { locale: locale(tag), t: () => '2 pages' } as unknown as Reader;
}

test('a PDF is told by its pages and its size', () => {
  expect(pdfSize(sheet, reader('en'))).toBe('PDF · 2 pages · 148\u00a0KB');
});

test('Latin letters are isolated where words run from right to left', () => {
  expect(pdfSize(sheet, reader('ar'))).toMatch(/^\u2068PDF\u2069 · /);
});

import { expect, test } from 'vitest';
import { formatBytes, formatCount, formatNumber } from '../../src/language/format/number.ts';

test.each([
  [486000, '486,000'],
  [18.6, '18.6'],
  [1386, '1,386'],
])('%d in every language with Latin digits', (number, expected) => {
  for (const tag of ['zh-Hans', 'zh-Hant', 'en', 'ar'] as const) {
    expect(formatNumber(number, tag)).toBe(expected);
  }
});

test.each([
  [512, '1\u00a0KB'],
  [151552, '148\u00a0KB'],
  [1048576, '1\u00a0MB'],
  [3565158, '3.4\u00a0MB'],
  [2147483648, '2\u00a0GB'],
])('%d bytes', (bytes, expected) => {
  expect(formatBytes(bytes, 'en')).toBe(expected);
});

test('bytes in Arabic', () => {
  expect(formatBytes(151552, 'ar')).toBe('148\u00a0كيلوبايت');
});

test('counts in their plural forms', () => {
  expect(formatCount(300, 'bed', 'en')).toBe('300\u00a0beds');
  expect(formatCount(1, 'company', 'en')).toBe('1\u00a0company');
  expect(formatCount(83, 'company', 'zh-Hans')).toBe('83家');
  expect(formatCount(2, 'company', 'ar')).toBe('شركتان');
  expect(formatCount(5, 'company', 'ar')).toBe('5\u00a0شركات');
  expect(formatCount(83, 'company', 'ar')).toBe('83\u00a0شركة');
});

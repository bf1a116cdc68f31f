import { expect, test } from 'vitest';
import { readPartialDate } from '../../src/catalogue/partial-date.ts';
import { formatDate, formatPartialDate } from '../../src/language/format/date.ts';
import type { LocaleTag } from '../../src/language/locales.ts';

test.each<[LocaleTag, string]>([
  ['zh-Hans', '2026年9月30日'],
  ['zh-Hant', '2026年9月30日'],
  ['en', '30 Sep 2026'],
  ['ar', '30 سبتمبر 2026'],
])('a day in %s', (tag, expected) => {
  expect(formatDate('2026-09-30', tag)).toBe(expected);
});

test('months before and after September keep their names', () => {
  expect(formatDate('2026-06-01', 'en')).toBe('1 Jun 2026');
  expect(formatDate('2026-10-31', 'en')).toBe('31 Oct 2026');
});

test.each([
  ['2026-06-12', '2026年6月12日', '2026年6月12日', '12 Jun 2026', '12 يونيو 2026'],
  ['2026-06', '2026年6月', '2026年6月', 'June 2026', 'يونيو 2026'],
  ['2026', '2026年', '2026年', '2026', '2026'],
  ['2026年9月上旬', '2026年9月上旬', '2026年9月上旬', 'early September 2026', 'أوائل سبتمبر 2026'],
  ['7月中旬', '7月中旬', '7月中旬', 'mid-July', 'منتصف يوليو'],
  ['6月下旬', '6月下旬', '6月下旬', 'late June', 'أواخر يونيو'],
  ['5月30日', '5月30日', '5月30日', '30 May', '30 مايو'],
  ['9月', '9月', '9月', 'September', 'سبتمبر'],
  [
    '20xx年7月',
    '7月（年份未注明）',
    '7月（年份未註明）',
    'July (year not given)',
    'يوليو (السنة غير مذكورة)',
  ],
  [
    '去年9月上旬',
    '报告前一年9月上旬',
    '報告前一年9月上旬',
    'early September, in the year before the report',
    'أوائل سبتمبر من السنة السابقة للتقرير',
  ],
  ['今年', '报告当年', '報告當年', 'the year of the report', 'سنة التقرير'],
])('%s', (text, zhHans, zhHant, en, ar) => {
  const result = readPartialDate(text);
  if (!result.ok) throw new Error(text);
  expect(formatPartialDate(result.value, 'zh-Hans')).toBe(zhHans);
  expect(formatPartialDate(result.value, 'zh-Hant')).toBe(zhHant);
  expect(formatPartialDate(result.value, 'en')).toBe(en);
  expect(formatPartialDate(result.value, 'ar')).toBe(ar);
});

import { type DateParts, NOTHING_KNOWN } from './parts.ts';

const YEAR = '(?:([12]\\d{3})|\\d{0,3}[xX×*]{1,4}|(今年|去年|前年))';
const YEAR_PART = '(?:年?初|年?中|年?底|年?末|上半年|下半年|[一二三四1-4]季度|第[一二三四1-4]季度)';
const MONTH = '(\\d{1,2})月份?';
const DAY = '(?:(\\d{1,2})[日号]|(上旬|中旬|下旬|初|中|底|末))';
const PATTERN = new RegExp(`^(?:${YEAR}年?)?(?:${MONTH}${DAY}?|(${YEAR_PART}))?$`);

const YEARS_BEFORE: Record<string, number> = { 今年: 0, 去年: 1, 前年: 2 };
const THIRDS: Record<string, DateParts['third']> = {
  上旬: 'early',
  初: 'early',
  中旬: 'mid',
  中: 'mid',
  下旬: 'late',
  底: 'late',
  末: 'late',
};

/**
 * @example readChineseDate('去年9月上旬')
 * // => { year: null, month: 9, day: null, third: 'early', yearsBefore: 1 }
 */
export function readChineseDate(text: string): DateParts | null {
  const compact = text.replaceAll(' ', '');
  const match = PATTERN.exec(compact);
  if (match === null || !/[年月]/.test(compact)) return null;
  const [, year, relative, month, day, third] = match;
  return {
    ...NOTHING_KNOWN,
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    third: third === undefined ? null : (THIRDS[third] ?? null),
    yearsBefore: relative === undefined ? null : (YEARS_BEFORE[relative] ?? null),
  };
}

import type { CellErrorValue, CellRichTextValue, CellValue } from 'exceljs';
import { cleanText } from './clean-text.ts';

/** What a cell shows. `unit` is the one its number format adds (`0"万元"`). */
export type CellText = { text: string; unit: string; problem: 'error' | 'formula' | null };

const plain = (text: string): CellText => ({ text: cleanText(text), unit: '', problem: null });

/**
 * Twelve digits are what a workbook means; further ones are binary noise of its formulas. Whole numbers are kept whole,
 * because telephones are among them.
 */
function digits(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 12 });
}

function numberText(value: number, format: string): CellText {
  const shown = format.split(';')[0] ?? '';
  if (/%\s*$/.test(shown)) return { text: `${digits(value * 100)}%`, unit: '', problem: null };
  const unit = /["\\]?([\p{Script=Han}㎡²]+)"?\s*$/u.exec(shown)?.[1] ?? '';
  return { text: digits(value), unit, problem: null };
}

/** As exact as the format shows it: 2026年6月 is stored as its first day. */
function dateText(value: Date, format: string): string {
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString().slice(0, 10);
  const letters = format.replace(/\[[^\]]*\]|"[^"]*"/g, '').toLowerCase();
  if (letters.includes('y') && !letters.includes('d')) return iso.slice(0, 7);
  const [, month, day] = iso.split('-').map(Number);
  return letters.includes('d') && !letters.includes('y') ? `${month}月${day}日` : iso;
}

/** The text of a cell as a reader of the workbook sees it. */
export function cellText(value: CellValue, format = ''): CellText {
  if (value === null || value === undefined) return plain('');
  if (typeof value === 'string') return plain(value);
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return plain(value ? '是' : '否');
  if (value instanceof Date) return plain(dateText(value, format));
  if ('error' in value) return { ...plain((value as CellErrorValue).error), problem: 'error' };
  if ('richText' in value) {
    return plain((value as CellRichTextValue).richText.map(({ text }) => text).join(''));
  }
  if ('text' in value) return cellText(value.text as CellValue, format);
  if ('result' in value && value.result !== undefined) {
    return cellText(value.result as CellValue, format);
  }
  const formula = 'formula' in value ? `=${value.formula ?? ''}` : '';
  return { ...plain(formula), problem: 'formula' };
}

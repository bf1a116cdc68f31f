import type { Sentence } from './words.ts';

const WRITE = { en: 'Write {examples} or 未定.', zh: '请写成 {examples}，或写“未定”。' };

/** A refusal of a quantity: what is wrong, then what to write. */
function refused(en: string, zh: string): Sentence {
  return { en: `{at}"{value}" ${en} ${WRITE.en}`, zh: `{at}“{value}”${zh}${WRITE.zh}` };
}

function noDate(en: string, zh: string): Sentence {
  return {
    en: `{at}"{value}" ${en} Write {examples}.`,
    zh: `{at}“{value}”${zh}请写成 {examples}。`,
  };
}

/** Refusals of `src/catalogue/quantity.ts` and `src/catalogue/partial-date.ts`. */
export const QUANTITY_WORDS: Record<string, Sentence> = {
  'quantity.empty': refused('is empty.', '是空的。'),
  'quantity.hidden-digits': refused(
    'has digits that are hidden or left out. Ask for the figure.',
    '有数字被隐去或漏写，请核实原数。',
  ),
  'quantity.letter-digits': refused(
    'has letters where digits should be (o for 0, l for 1).',
    '数字中混有字母（o 代 0、l 代 1）。',
  ),
  'quantity.unclear-comma': refused(
    'has a comma that is neither a decimal point nor a thousands mark.',
    '中的逗号既不是小数点，也不是千位分隔。',
  ),
  'quantity.no-unit': refused('has no unit.', '没有单位。'),
  'quantity.unclear-unit': refused(
    'has a unit that can be understood in several ways ({unit}).',
    '的单位“{unit}”有几种理解。',
  ),
  'quantity.unknown-unit': refused(
    'has a unit that is not known ({unit}).',
    '的单位“{unit}”不认识。',
  ),
  'quantity.wrong-kind': refused('is not {kind}.', '不是{kind}。'),
  'quantity.negative': refused('is negative.', '是负数。'),
  'quantity.range-order': refused('goes from the larger to the smaller.', '前大后小。'),
  'quantity.too-long': refused('has more digits than can be kept.', '位数太多，无法保存。'),
  'quantity.two-qualifiers': refused(
    'says twice how exact it is (about, over, at least …). Keep one.',
    '有两个限定词（约、多、以上等），请只留一个。',
  ),
  'quantity.registered-capital': refused(
    'is registered capital, which is not the investment.',
    '是注册资本，不是投资额。',
  ),
  'quantity.unreadable': refused('is not {kind}.', '不是{kind}。'),
  'date.day': {
    en: '{at}"{value}" is not a whole day. Write year-month-day: 2026-09-30.',
    zh: '{at}“{value}”不是完整日期。请写年-月-日，例如 2026-09-30。',
  },
  'date.empty': noDate('is empty.', '是空的。'),
  'date.unreadable': noDate('is not a date.', '不是日期。'),
  'date.hidden': noDate('hides both year and month.', '年和月都没有写明。'),
  'date.impossible': noDate('is a day that does not exist.', '这一天不存在。'),
};

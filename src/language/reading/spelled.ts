import { bareFigure, type ReadFigure } from './figures.ts';

const DIGITS = '零一二三四五六七八九';
const POWERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

function digit(sign: string): number {
  return sign === '两' || sign === '兩' ? 2 : DIGITS.indexOf(sign);
}

/** @example hanNumber('十万') // => 100000 */
function hanNumber(text: string): number {
  let [whole, part, figure] = [0, 0, 0];
  for (const sign of text) {
    const power = POWERS[sign];
    if (power === undefined) {
      figure = digit(sign);
    } else if (power < 4) {
      part += (figure || 1) * 10 ** power;
      figure = 0;
    } else {
      whole += (part + figure || 1) * 10 ** power;
      [part, figure] = [0, 0];
    }
  }
  return whole + part + figure;
}

/** Numbers that Chinese writes without digits: 两条, 万级, 七成, 一成半, 一半, 独资. */
export function spelledFigures(text: string): ReadFigure[] {
  const share = (value: number): ReadFigure => ({ ...bareFigure(value), unit: '%' });
  const numbers = [...text.matchAll(/[零一二两兩三四五六七八九十百千万萬亿億]+(?!成)(?=(级?))/g)]
    .filter(([number, grade]) => grade !== '' || !/^[百千万萬亿億]+$/.test(number))
    .map(([number]) => bareFigure(hanNumber(number)));
  const tenths = [...text.matchAll(/([一二两兩三四五六七八九])成(半?)/g)].map(
    ([, sign = '', half]) => share(digit(sign) * 10 + (half ? 5 : 0)),
  );
  const whole = /独资|全资/.test(text) ? [share(100)] : [];
  const half = text.includes('半') ? [share(50), bareFigure(0.5)] : [];
  return [...numbers, ...tenths, ...whole, ...half];
}

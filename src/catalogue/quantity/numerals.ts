import type { Oddity } from '../quantity-types.ts';

export type Numeral = { digits: string; rest: string; oddity: Oddity | null };
export type NumeralProblem = 'unclear-comma' | 'hidden-digits' | 'unreadable';

/**
 * Letters or signs where digits should be.
 * @example maskedDigits('20xx万元') // => 'hidden-digits'
 * @example maskedDigits('6oo亩') // => 'letter-digits'
 */
export function maskedDigits(text: string): 'hidden-digits' | 'letter-digits' | null {
  const sizes = /\d\s?(?:m|米)?\s*[x×*]\s*\d/i.test(text);
  if (!sizes && /(?<![a-z])[x×*?？□_]+(?![a-z])/i.test(text)) return 'hidden-digits';
  if (/\d[o]+(?![a-z])|(?<![a-z])[o]+\d|\d[li|]\d/i.test(text)) return 'letter-digits';
  return null;
}

/**
 * The number at the start of a text; null where the text starts with something else.
 * @example leadingNumeral('20,000 t') // => { digits: '20000', rest: ' t', oddity: null }
 */
export function leadingNumeral(text: string): Numeral | NumeralProblem | null {
  const match = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?/.exec(text);
  if (match === null) return null;
  const digits = match[0].replace(/[, ]/g, '');
  const rest = text.slice(match[0].length);
  const decimal = /^、(\d)(?=[万亿])/.exec(rest);
  if (decimal !== null && !digits.includes('.')) {
    return { digits: `${digits}.${decimal[1]}`, rest: rest.slice(2), oddity: 'decimal-comma' };
  }
  if (/^,\s*\d/.test(rest)) return 'unclear-comma';
  if (/^,[余多]/.test(rest)) return 'hidden-digits';
  return /^[.,、]/.test(rest) ? 'unreadable' : { digits, rest, oddity: null };
}

/**
 * A number written with digits times ten to `power`, by moving the point: 7.8 and 8 make 780000000,
 * where multiplying floats makes 779999999.9999999.
 * @example shift('7.8', 8) // => '780000000'
 * @example shift('1500', -4) // => '0.15'
 */
export function shift(digits: string, power: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const all = whole + fraction;
  const point = whole.length + power;
  const padded =
    point > all.length ? all.padEnd(point, '0') : all.padStart(all.length - point, '0');
  const at = Math.max(point, 0);
  const head = point > 0 ? padded.slice(0, at) : '0';
  const tail = point > 0 ? padded.slice(at) : padded.slice(padded.length - (all.length - point));
  const trimmed = tail.replace(/0+$/, '');
  const integer = head.replace(/^0+(?=\d)/, '');
  return trimmed === '' ? integer : `${integer}.${trimmed}`;
}

/**
 * A number in plain digits, without the exponent that small numbers get.
 * @example plainDigits(0.0000005) // => '0.0000005'
 */
export function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? shift(value.toFixed(20), 0) : text;
}

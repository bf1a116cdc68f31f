/**
 * A number above 0 as people type it: in full-width or Arabic digits, with separators or a decimal comma. Null where it
 * is none.
 *
 * @example typedNumber('１，０００') // => 1000
 * @example typedNumber('7,5') // => 7.5
 * @example typedNumber('-5') // => null
 */
export function typedNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    // Digits of Arabic and Persian keyboards, whose code points end in their value.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll('٫', '.')
    .replace(/[\s٬'’]/g, '')
    .replace(/[،，]/g, ',');
  const whole = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)
    ? plain.replaceAll(',', '')
    : plain.replace(/^(\d+),(\d+)$/, '$1.$2');
  if (!/^(\d+\.?\d*|\.\d+)$/.test(whole)) return null;
  const number = Number(whole);
  return number > 0 && Number.isFinite(number) ? number : null;
}

/** One telephone number in a text. `mobile` numbers are a person's, not an office's. */
export type Telephone = { phone: string; mobile: boolean };

const GROUPS = /^(\d{3})(\d{4})(\d+)$/;

/**
 * Reads a mainland number as people write it, or as a workbook keeps it once it took it for a number (the area code
 * has then lost its zero). A number without area code is null: nobody abroad can dial it.
 *
 * @example readTelephone('0555-1234567') // => { phone: '+86 555 1234567', mobile: false }
 * @example readTelephone('13800000000') // => { phone: '+86 138 0000 0000', mobile: true }
 */
export function readTelephone(text: string): Telephone | null {
  const whole = text.normalize('NFKC').replace(/[()\s.·-]/g, '');
  if (/^\+(?!86)\d{6,15}$/.test(whole)) return { phone: whole, mobile: false };
  const digits = whole.replace(/^(?:\+|00)?86(?=\d{9,})/, '');
  if (/^1[3-9]\d{9}$/.test(digits)) {
    return { phone: `+86 ${digits.replace(GROUPS, '$1 $2 $3')}`, mobile: true };
  }
  const area = /^0?(10|2\d|[3-9]\d{2})(\d{7,8})$/.exec(digits);
  const spelled = digits.startsWith('0') || whole !== digits || digits.length >= 10;
  return area && spelled ? { phone: `+86 ${area[1]} ${area[2]}`, mobile: false } : null;
}

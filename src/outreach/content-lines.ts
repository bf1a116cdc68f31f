/**
 * The lines that calendars (RFC 5545, 3.1) and visiting cards (RFC 2426, 2.6) are made of: folded at 75 octets, ended by
 * CRLF.
 */
type Line = [name: string, value: string | null];

/** One less than a line may have, for the space that goes on with the line before. */
const MOST_OCTETS = 74;

/** @example escapeText('Wharf, phase 1; open') // => 'Wharf\\, phase 1\\; open' */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

function folded(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      parts.push('');
      octets = 0;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n ');
}

/** A file of lines; those without a value are left out. */
export function contentLines(lines: Line[]): string {
  return lines
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`)
    .join('');
}

/** One line of an enquiry: what the form calls the field, and what was written. */
export type Line = { label: string; value: string };

/**
 * The enquiry as the text of a letter: what it is about with addresses, then the fields that were filled in, the message
 * by itself at the end.
 */
export function letter(
  about: readonly { quoted: string; url: string }[],
  lines: readonly Line[],
  message: string,
): string {
  const subjects = about.map(({ quoted, url }) => `${quoted}\n${url}`).join('\n');
  const fields = lines
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n');
  return [subjects, fields, message].filter((part) => part !== '').join('\n\n');
}

/** @example mailAddress('a@b.example', 'Enquiry', 'Hello') // => 'mailto:a@b.example?subject=Enquiry&body=Hello' */
export function mailAddress(to: string, subject: string, body: string): string {
  // Mail programs expect the line ends of mail.
  const text = body.replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

/** The desk that all of the records share; the front desk where they have different ones, or none. */
export function deskOf(mails: readonly (string | null)[], front: string): string {
  const [first, ...others] = new Set(mails);
  return others.length === 0 ? (first ?? front) : front;
}

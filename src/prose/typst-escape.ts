// Typst reads these as line ends; XML and PDF text cannot hold the control characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g;

function codePoint(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}

/**
 * Text as Typst markup that says exactly that text: every ASCII sign is escaped, also those that
 * only mean something in some places (`1.`, `--`, `//`, `https:`).
 * @example typstText('#1. a') // => '\\#1\\. a'
 */
export function typstText(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(UNSAFE, codePoint);
}

/**
 * Text as a Typst string literal.
 * @example typstString('a "b"') // => '"a \\"b\\""'
 */
export function typstString(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(UNSAFE, codePoint);
  return `"${escaped}"`;
}

/** Characters that begin something in MDX wherever they stand. */
const ANYWHERE = /[\\`*_{}[\]<>&~]/g;

/** A bare address would swallow the backslashes that follow it: `www.a.cn\<`. */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|@/gi;

/** What begins a heading, a list, a quotation or a rule at the start of a line. */
const LINE_START = /^[#+\-=|:]/;
const NUMBERED = /^(\d{1,9})([.)])/;

/** `import` and `export` begin code at the start of a line, and letters take no backslash. */
const CODE_START = /^(import|export)/;

function escapeLine(line: string): string {
  return line
    .replace(ANYWHERE, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(LINE_START, '\\$&')
    .replace(NUMBERED, '$1\\$2')
    .replace(CODE_START, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/**
 * Writes plain text as restricted MDX that says exactly that text, one paragraph a line.
 *
 * @example escapeProse('浓度<5mg，{a}') // => '浓度\\<5mg，\\{a\\}'
 */
export function escapeProse(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapeLine)
    .join('\n\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\u200B-\u200F\u2028-\u202E]/g;

/**
 * A cell's text without what nobody sees: control characters, carriage returns as workbooks write them, white space at
 * the ends of lines.
 *
 * @example cleanText('  陵县_x000D_\n　德州 ') // => '陵县\n德州'
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/_x000D_/gi, '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** @example oneLine('项目\n名称\nNo. 1') // => '项目名称 No. 1' */
export function oneLine(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}，。、；：])\n(?=\p{Script=Han})/gu, '')
    .replaceAll('\n', ' ');
}

/** @example sameName('陵县 开发区') === sameName('陵县开发区') // => true */
export function sameName(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** What people write into a cell to say that it is empty. */
export function isBlank(text: string): boolean {
  return /^(?:[-—–―/／…\\]*|无|暂无|n\/a)$/i.test(text.trim());
}

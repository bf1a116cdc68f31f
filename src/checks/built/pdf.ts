import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const WITHIN_WORDS = new RegExp(`(?<=${SIGN})\\n|\\n(?=${SIGN})`, 'gu');

/** The text of a PDF in the order in which it is tagged. Its lines are joined: Chinese and Japanese have no space there. */
export async function pdfText(file: string): Promise<string> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) =>
          'str' in item ? item.str.replaceAll('\u2060', '') + (item.hasEOL ? '\n' : '') : '',
        )
        .join(''),
    );
  }
  await task.destroy();
  return pages.join('\n').replace(WITHIN_WORDS, '').replaceAll('\n', ' ');
}

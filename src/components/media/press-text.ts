import type { MediaText } from '../../catalogue/load.ts';
import { textLength } from '../../language/length.ts';
import type { Reader } from '../../language/reader.ts';
import { proseContext } from '../../prose/context.ts';
import { parseProse } from '../../prose/parse.ts';
import { proseText } from '../../prose/text.ts';

/** A text for the press as it is copied, and its length in the reader's words; both empty where it has no prose. */
export function pressText(reader: Reader, text: MediaText): { plain: string; length: string } {
  const { body, bodyLine, bodyLang } = reader.view(text);
  const plain = proseText(parseProse(body, bodyLine).prose, proseContext(reader, bodyLang));
  const { unit, count } = textLength(plain, bodyLang);
  return { plain, length: plain && reader.t(`media.${unit}`, { count }) };
}

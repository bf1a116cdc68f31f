const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const HAN = String.raw`\p{Script=Han}`;
const KATAKANA = String.raw`[\p{Script=Katakana}ー]`;

/** A word that may stand alone on a line; a single character belongs to a neighbour. */
const WHOLE = new RegExp(`^(${HAN}{2,}|${KATAKANA}{2,})$`, 'u');
const BEGINS = new RegExp(`^(${HAN}|${KATAKANA})`, 'u');
const KATAKANA_ENDS = new RegExp(`${KATAKANA}$`, 'u');
const LONG_KATAKANA = new RegExp(`^${KATAKANA}{4,}$`, 'u');
/** An ending or a particle, with which a phrase is complete. */
const PHRASE_ENDS = /\p{Script=Hiragana}$/u;
const CLOSING = '）」』》〉】';
const OPENS = /^[（「『《〈【]$/;
const CLOSES = new RegExp(`^[${CLOSING}]$`);
const MARK = new RegExp(`^[${CLOSING}，、：；]$`);

/**
 * Whether a line may end between two neighbours. Katakana are parted before a long word only: what they spell is often
 * in no dictionary, and cut into syllables.
 */
function parted(before: string, after: string): boolean {
  if (before === '' || MARK.test(after)) return false;
  if (MARK.test(before) || OPENS.test(after)) return true;
  if (PHRASE_ENDS.test(before)) return BEGINS.test(after);
  const oneWord =
    KATAKANA_ENDS.test(before) && KATAKANA_ENDS.test(after) && !LONG_KATAKANA.test(after);
  return WHOLE.test(before) && WHOLE.test(after) && !oneWord;
}

/**
 * A title cut where its line may end: in Chinese between two words of at least two characters each, in Japanese also
 * after a phrase; never within brackets. Other scripts show their words themselves, and stay whole.
 *
 * @example titleWords('新建工业项目从名称登记到竣工验收') // => ['新建', '工业', '项目从名称', '登记到竣工', '验收']
 */
export function titleWords(title: string): string[] {
  const parts: string[] = [];
  let before = '';
  let depth = 0;
  for (const { segment } of segmenter.segment(title)) {
    if (depth === 0 && parted(before, segment)) parts.push(segment);
    else parts.push((parts.pop() ?? '') + segment);
    if (OPENS.test(segment)) depth += 1;
    if (CLOSES.test(segment)) depth = Math.max(0, depth - 1);
    before = segment;
  }
  return parts;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const WHOLE = /^\p{Script=Han}{2,}$/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A title cut where its line may end: in Chinese between two words of at least two characters each, as a single one
 * belongs to a neighbour. Other scripts show their words themselves, and stay whole.
 *
 * @example titleWords('新建工业项目从名称登记到竣工验收') // => ['新建', '工业', '项目从名称', '登记到竣工', '验收']
 */
export function titleWords(title: string): string[] {
  if (KANA.test(title)) return [title];
  const parts: string[] = [];
  let before = '';
  for (const { segment } of segmenter.segment(title)) {
    if (WHOLE.test(before) && WHOLE.test(segment)) parts.push(segment);
    else parts.push((parts.pop() ?? '') + segment);
    before = segment;
  }
  return parts;
}

import { Converter } from 'opencc-js/cn2t';
import type { Glossary } from '../catalogue/site.ts';

/** Characters only (OpenCC s2tw): its phrase tables write nonsense such as 招商引資專案. Terms come from the glossary. */
const convert = Converter({ from: 'cn', to: 'tw' });
const QUOTES: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const characters = (text: string) =>
  convert(text).replace(/[“”‘’]/g, (quote) => QUOTES[quote] ?? quote);

export type ToTraditional = (text: string) => string;

/**
 * Simplified Chinese to Traditional as Taiwan writes it, with the glossary's own terms.
 *
 * @example traditional([{ fixed: false, words: { 'zh-Hans': '信息', 'zh-Hant': '資訊' } }])('信息网络') // => '資訊網絡'
 */
export function traditional(glossary: Glossary): ToTraditional {
  const terms = glossary
    .map(({ words }) => [characters(words['zh-Hans'] ?? ''), words['zh-Hant'] ?? ''] as const)
    .filter(([plain, own]) => plain !== '' && own !== '' && plain !== own)
    .sort(([a], [b]) => b.length - a.length);
  if (terms.length === 0) return characters;
  const own = new Map(terms);
  const pattern = new RegExp([...own.keys()].map((term) => RegExp.escape(term)).join('|'), 'g');
  return (text) => characters(text).replace(pattern, (term) => own.get(term) ?? term);
}

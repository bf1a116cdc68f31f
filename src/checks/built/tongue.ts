import type { ToTraditional } from '../../language/han.ts';

/** Little words that tell one language of the Latin alphabet from another. */
const LITTLE: Record<string, string[]> = {
  en: ['the', 'and', 'of', 'is', 'are', 'for', 'with', 'by', 'this', 'from', 'which', 'has', 'not'],
  fr: ['le', 'les', 'et', 'des', 'du', 'est', 'sont', 'pour', 'avec', 'par', 'dans', 'une', 'au'],
  de: ['der', 'die', 'und', 'das', 'ist', 'sind', 'für', 'mit', 'von', 'den', 'im', 'eine', 'zu'],
  es: ['el', 'los', 'y', 'las', 'del', 'es', 'son', 'para', 'con', 'por', 'una', 'al'],
  pt: ['o', 'os', 'e', 'as', 'do', 'da', 'são', 'para', 'com', 'por', 'em', 'uma', 'ao', 'não'],
  vi: ['và', 'của', 'các', 'là', 'cho', 'với', 'được', 'trong', 'từ', 'không', 'có', 'tại', 'một'],
};

const SCRIPTS: Record<string, RegExp> = {
  zh: /\p{Script=Han}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  ar: /\p{Script=Arabic}/gu,
};
const LATIN = /\p{Script=Latin}/gu;
/** Letters of words; shorter ones are units and codes. */
const WORDS = /\p{Script=Latin}(?=\p{Script=Latin}{4})|(?<=\p{Script=Latin}{4})\p{Script=Latin}/gu;
const FOREIGN_TO_LATIN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** So many letters may be a name or a code. */
const NAME = 40;
/** So many little words make a sentence of a language. */
const SENTENCE = 3;

/** Korean explains a word by its characters: 성(省). */
const GLOSS = /(?<=\p{Script=Hangul})\(\p{Script=Han}+\)/gu;
/** Addresses are in no language. */
const ADDRESS = /\S+@\S+|https?:\S+|\S+\.(?:example|com|cn|org|net)\/\S*/g;

/** Frequent characters that only simplified Chinese has. */
const CHINESE_ONLY =
  /[县业园开发电车门间钢铁锂质项预额风饮马资贸货费购轻输过进运还边达适选设计记许证评试认议讲论语说请读课谈调谁贵贷贴厂产]/u;

function latinTongue(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(LITTLE)
    .map(([lang, little]) => ({
      lang,
      score: words.filter((word) => little.includes(word)).length,
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first && first.score >= SENTENCE && first.score > 2 * (second?.score ?? 0)
    ? first.lang
    : null;
}

/**
 * Why a text cannot be in the language it is said to be in; null where nothing speaks against it.
 *
 * @example notIn('fr', '望川县', convert) // => 'script'
 */
export function notIn(lang: string, written: string, traditional: ToTraditional): string | null {
  const text = written.replace(ADDRESS, ' ').replace(GLOSS, '');
  const [base = ''] = lang.split('-');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const own = SCRIPTS[base];
  if (!own) {
    if (FOREIGN_TO_LATIN.test(text)) return 'script';
    const tongue = latinTongue(text);
    return tongue !== null && tongue !== base ? tongue : null;
  }
  if (count(WORDS) > NAME && count(WORDS) > count(own)) return 'script';
  if (count(own) === 0 && count(LATIN) > NAME) return 'script';
  if (base !== 'ja' && base !== 'zh' && /[\p{Script=Han}]/u.test(text)) return 'script';
  if (lang === 'zh-Hant' && traditional(text) !== text) return 'simplified';
  if (base === 'ja' && CHINESE_ONLY.test(text)) return 'simplified';
  return null;
}

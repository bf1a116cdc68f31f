/**
 * Words that ask and say nothing of what is asked for; of a query in which nothing else stands they are kept.
 */
const WORDS: Record<string, string> = {
  zh: '没有 沒有 有没有 有沒有 是不是 能不能 可不可以 哪些 哪个 哪個 哪里 哪裡 哪儿 什么 什麼 怎么 怎麼 怎样 怎樣 如何 多少 几个 幾個 在哪 请问 請問 可以 需要 附近 相关 相關 关于 關於',
  ja: 'について には 使える どこですか どこ ですか ますか ありますか できますか できる ある どの どんな いくら 何 は が を の に で と や も へ から まで する したい ください',
  en: 'a an the of in on at to for and or is are be with by from as it do does can could how what which where who why when there any have has we i you your our me my need want near about much many available get',
  fr: 'le la les l un une des de du d en et ou à au aux pour par avec sur dans est sont y a t il quel quelle quels quelles où comment combien pourquoi qui que quoi avez vous nous je près',
  de: 'der die das den dem des ein eine einen einem einer und oder in im am an auf zu zum zur für von vom mit bei ist sind gibt es wie was welche welcher welches wo wer warum wann wir ich sie',
  es: 'el la los las un una unos unas de del en y o a al para por con sobre es son hay qué que cuál cuáles dónde cómo cuánto cuánta quién',
  pt: 'o a os as um uma uns umas de do da dos das em no na nos nas e ou para por com sobre é são há que qual quais onde como quanto quanta quem',
  ru: 'и или в во на с со по для от до о об из у к за есть ли что как где какой какая какие кто когда сколько это',
  ar: 'في من على إلى عن مع و أو هل ما ماذا كيف أين كم أي التي الذي هو هي',
  ko: '어디 무엇 어떻게 얼마 있나요 있습니까 인가요 및 또는 어떤',
  vi: 'là và hoặc ở tại cho của có không gì nào đâu bao nhiêu như thế về với các những',
};

/** @param language first part of a language tag: `zh` of `zh-Hant` */
export function questionWords(language: string): string[] {
  return (WORDS[language] ?? '').split(' ').filter((word) => word !== '');
}

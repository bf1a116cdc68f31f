import { formatWords } from '#format-words';
import { type PlainUnit, UNIT_SPELLINGS } from '../../catalogue/quantity/units.ts';
import type { Forms } from '../format/words.ts';
import type { LocaleTag } from '../locales.ts';

/** The acre is no unit of the records: it is known so that a mu that was called one is found. */
export type ReadUnit = PlainUnit | 'acre';

/** Words of one language after a number, longest first, in lower case and with plain spaces. */
export type Vocabulary = {
  scales: readonly { word: string; power: number }[];
  units: readonly { word: string; unit: ReadUnit }[];
};

type Synonyms = Partial<Record<ReadUnit, readonly string[]>>;

/** Symbols and codes that mean the same in every language. */
const EVERYWHERE: Synonyms = {
  CNY: ['cny', 'rmb', 'yuan', '¥'],
  USD: ['usd', 'us$', '$'],
  EUR: ['eur', '€'],
  GBP: ['gbp', '£'],
  HKD: ['hkd', 'hk$'],
  JPY: ['jpy'],
  KRW: ['krw', '₩'],
  mu: ['mu'],
  ha: ['ha'],
  m2: ['m²', 'm2', '㎡'],
  km2: ['km²', 'km2'],
  m3: ['m³', 'm3', '㎥'],
  mm: ['mm'],
  m: ['m'],
  km: ['km'],
  kg: ['kg'],
  t: ['t'],
  kW: ['kw'],
  MW: ['mw'],
  GW: ['gw'],
  kVA: ['kva'],
  MVA: ['mva'],
  kWh: ['kwh'],
  MWh: ['mwh'],
  GWh: ['gwh'],
  V: ['v'],
  kV: ['kv'],
  kPa: ['kpa'],
  MPa: ['mpa'],
  bar: ['bar'],
  teu: ['teu'],
  '%': ['%'],
  acre: ['acre', 'acres'],
};

/** Words that people write beside those which the site writes itself (`format/words/`). */
const SYNONYMS: Record<LocaleTag, Synonyms> = {
  'zh-Hans': { acre: ['英亩'], month: ['个月'] },
  'zh-Hant': { acre: ['英畝'], kWh: ['千瓦時'], t: ['噸'], m2: ['平方米'], month: ['個月'] },
  en: { ha: ['hectare', 'hectares'], t: ['tonne', 'tonnes'], USD: ['dollars', 'us dollars'] },
  fr: {
    CNY: ['yuans'],
    USD: ['dollars', 'dollars us'],
    EUR: ['euros', 'euro'],
    ha: ['hectare', 'hectares'],
    t: ['tonne', 'tonnes'],
    month: ['mois'],
    year: ['an', 'ans', 'année', 'années'],
    day: ['jour', 'jours'],
    hour: ['heure', 'heures', 'h'],
    minute: ['minute', 'minutes', 'min'],
    workday: ['jour ouvré', 'jours ouvrés', 'jour ouvrable', 'jours ouvrables'],
  },
  de: {
    USD: ['dollar', 'us-dollar'],
    EUR: ['euro'],
    ha: ['hektar'],
    t: ['tonne', 'tonnen'],
    month: ['monat', 'monate', 'monaten'],
    year: ['jahr', 'jahre', 'jahren'],
    day: ['tag', 'tage', 'tagen'],
    hour: ['stunde', 'stunden', 'std.'],
    minute: ['minute', 'minuten', 'min.'],
    workday: ['arbeitstag', 'arbeitstage', 'arbeitstagen', 'werktage', 'werktagen'],
    '%': ['prozent'],
  },
  es: {
    CNY: ['yuanes'],
    USD: ['dólares', 'dólar'],
    EUR: ['euros', 'euro'],
    ha: ['hectárea', 'hectáreas'],
    t: ['tonelada', 'toneladas'],
    month: ['mes', 'meses'],
    year: ['año', 'años'],
    day: ['día', 'días'],
    hour: ['hora', 'horas'],
    minute: ['minuto', 'minutos', 'min'],
    workday: ['día hábil', 'días hábiles', 'días laborables'],
  },
  pt: {
    CNY: ['yuans'],
    USD: ['dólares', 'dólar'],
    EUR: ['euros', 'euro'],
    ha: ['hectare', 'hectares'],
    t: ['tonelada', 'toneladas'],
    month: ['mês', 'meses'],
    year: ['ano', 'anos'],
    day: ['dia', 'dias'],
    hour: ['hora', 'horas'],
    minute: ['minuto', 'minutos', 'min'],
    workday: ['dia útil', 'dias úteis'],
  },
  ru: {
    CNY: ['юань', 'юаня', 'юаней'],
    USD: ['доллар', 'доллара', 'долларов', 'долл.'],
    EUR: ['евро'],
    mu: ['му'],
    ha: ['га', 'гектар', 'гектара', 'гектаров'],
    t: ['т', 'тонна', 'тонны', 'тонн'],
    m2: ['м²', 'кв. м'],
    km2: ['км²'],
    m3: ['м³'],
    m: ['м'],
    km: ['км'],
    kg: ['кг'],
    kW: ['квт'],
    MW: ['мвт'],
    kV: ['кв'],
    kVA: ['ква'],
    MVA: ['мва'],
    kWh: ['квт·ч', 'квт-ч'],
    MWh: ['мвт·ч'],
    month: ['месяц', 'месяца', 'месяцев', 'мес.'],
    year: ['год', 'года', 'лет'],
    day: ['день', 'дня', 'дней', 'суток'],
    hour: ['час', 'часа', 'часов', 'ч'],
    minute: ['мин', 'минут', 'минуты', 'минута'],
    workday: ['рабочий день', 'рабочих дня', 'рабочих дней'],
    acre: ['акр', 'акра', 'акров'],
  },
  ar: {
    CNY: ['يوان', 'يوانًا', 'يوانات'],
    USD: ['دولار', 'دولارًا', 'دولارات', 'دولار أمريكي'],
    EUR: ['يورو'],
    mu: ['مو'],
    t: ['طن', 'طنًا', 'أطنان'],
    hour: ['ساعة', 'ساعات'],
    '%': ['٪', 'في المئة', 'بالمئة'],
    acre: ['فدان', 'فدانًا', 'أكر'],
  },
  ja: {
    CNY: ['元', '人民元', '中国元'],
    USD: ['ドル', '米ドル'],
    EUR: ['ユーロ'],
    JPY: ['円'],
    mu: ['ムー', '畝'],
    ha: ['ヘクタール'],
    t: ['トン'],
    m2: ['平方メートル', '平米'],
    m: ['メートル'],
    km: ['キロメートル'],
    month: ['か月', 'カ月', 'ヶ月', 'ヵ月'],
    year: ['年間'],
    day: ['日間'],
    hour: ['時間'],
    minute: ['分'],
    workday: ['営業日', '業務日'],
    acre: ['エーカー'],
  },
  ko: {
    CNY: ['위안'],
    USD: ['달러', '미국 달러', '미 달러'],
    EUR: ['유로'],
    KRW: ['원'],
    mu: ['무'],
    ha: ['헥타르'],
    t: ['톤'],
    month: ['개월'],
    year: ['년간'],
    day: ['일간'],
    hour: ['시간'],
    minute: ['분'],
    workday: ['영업일', '근무일'],
    acre: ['에이커'],
  },
  vi: {
    CNY: ['nhân dân tệ', 'tệ', 'ndt'],
    USD: ['đô la', 'đô la mỹ'],
    EUR: ['euro'],
    ha: ['héc-ta', 'hecta'],
    t: ['tấn'],
    month: ['tháng'],
    year: ['năm'],
    day: ['ngày'],
    hour: ['giờ'],
    minute: ['phút'],
    workday: ['ngày làm việc'],
    acre: ['mẫu anh'],
  },
};

const SCALES: Partial<Record<LocaleTag, readonly (readonly [string, number])[]>> = {
  en: [
    ['thousand', 3],
    ['bn', 9],
  ],
  fr: [
    ['mille', 3],
    ['md', 9],
  ],
  de: [
    ['tausend', 3],
    ['million', 6],
    ['millionen', 6],
    ['milliarde', 9],
    ['milliarden', 9],
  ],
  es: [
    ['mil millones de', 9],
    ['mil', 3],
  ],
  pt: [
    ['mil milhões', 9],
    ['mil', 3],
    ['bilhão', 9],
    ['bilhões', 9],
  ],
  ru: [
    ['тыс.', 3],
    ['тысяч', 3],
    ['миллион', 6],
    ['миллиона', 6],
    ['миллионов', 6],
    ['миллиард', 9],
    ['миллиарда', 9],
    ['миллиардов', 9],
  ],
  ar: [
    ['ألف', 3],
    ['آلاف', 3],
  ],
  ko: [
    ['천만', 7],
    ['백만', 6],
    ['천', 3],
  ],
  // 3割 is 30 %.
  ja: [
    ['千', 3],
    ['割', 1],
  ],
  vi: [
    ['nghìn', 3],
    ['ngàn', 3],
    ['vạn', 4],
  ],
};
// Words for 1,000 in Chinese stand before 瓦 and 伏, as part of the unit.
const HAN_SCALES: readonly (readonly [string, number])[] = [
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
  ['萬', 4],
  ['億', 8],
];

/** In Chinese a bare 月, 年 or 日 after a number is a date. */
const DATES = new Set(['年', '月', '日', '时']);
const isChinese = (tag: LocaleTag) => tag === 'zh-Hans' || tag === 'zh-Hant';

function words(forms: Forms): string[] {
  return typeof forms === 'string' ? [forms] : Object.values(forms);
}

/** A word as a text is searched for it. */
export function plain(text: string): string {
  return text.replace(/[ \u00a0\u2009\u202f]/g, ' ').toLowerCase();
}

const longestFirst = (a: { word: string }, b: { word: string }) => b.word.length - a.word.length;
const made = new Map<LocaleTag, Vocabulary>();

function make(tag: LocaleTag): Vocabulary {
  const table = formatWords(tag);
  const own = Object.entries(table.units).flatMap(([unit, forms]) =>
    words(forms).map((word) => ({ word, unit: unit as ReadUnit })),
  );
  const others = [EVERYWHERE, SYNONYMS[tag]].flatMap((synonyms) =>
    Object.entries(synonyms).flatMap(([unit, list]) =>
      list.map((word) => ({ word, unit: unit as ReadUnit })),
    ),
  );
  const spelled =
    tag === 'en' || isChinese(tag)
      ? [...UNIT_SPELLINGS].map(([word, unit]) => ({ word, unit: unit as ReadUnit }))
      : [];
  const units = [...own, ...others, ...spelled]
    .map(({ word, unit }) => ({ word: plain(word), unit }))
    .filter(({ word }) => word !== '' && !(isChinese(tag) && DATES.has(word)))
    .sort(longestFirst);
  const scales = [
    ...table.scales.flatMap(({ word, power }) =>
      words(word).map((form) => ({ word: form, power })),
    ),
    ...(SCALES[tag] ?? []).map(([word, power]) => ({ word, power })),
    ...(isChinese(tag) || tag === 'ja' ? HAN_SCALES : []).map(([word, power]) => ({ word, power })),
  ]
    .map(({ word, power }) => ({ word: plain(word), power }))
    .sort(longestFirst);
  return { scales, units };
}

export function vocabulary(tag: LocaleTag): Vocabulary {
  const known = made.get(tag) ?? make(tag);
  made.set(tag, known);
  return known;
}

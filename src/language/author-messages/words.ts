import type { QuantityKind } from '../../catalogue/quantity-types.ts';

export type AuthorLanguage = 'zh' | 'en';

/** One sentence in both languages; `{name}` stands for a parameter, `{at}` for the field where there is one. */
export type Sentence = Record<AuthorLanguage, string>;

/** What a figure of each kind is called in a sentence that says that something is none. */
export const KIND_WORDS: Record<QuantityKind, Sentence> = {
  money: { en: 'an amount of money', zh: '金额' },
  area: { en: 'an area', zh: '面积' },
  length: { en: 'a length', zh: '长度或距离' },
  mass: { en: 'a weight', zh: '重量' },
  volume: { en: 'a volume', zh: '体积' },
  power: { en: 'a power', zh: '功率或容量' },
  energy: { en: 'an amount of energy', zh: '电量' },
  voltage: { en: 'a voltage', zh: '电压' },
  pressure: { en: 'a pressure', zh: '压力' },
  count: { en: 'a number of things', zh: '数量' },
  share: { en: 'a share', zh: '比例' },
  ratio: { en: 'a ratio', zh: '比率' },
  duration: { en: 'a length of time', zh: '时长' },
  rate: { en: 'so much a year, a month or a day', zh: '每年、每月或每日的量' },
  price: { en: 'a price for one of something', zh: '单价' },
};

/** What a field expects, as schemas name it. */
export const EXPECTED_WORDS: Record<string, Sentence> = {
  string: { en: 'text', zh: '文字' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  array: { en: 'a list: [one, two]', zh: '列表：[一, 二]' },
  object: { en: 'fields of its own, indented below it', zh: '缩进在下面的若干字段' },
  record: { en: 'fields of its own, indented below it', zh: '缩进在下面的若干字段' },
  too_small: { en: 'more than that', zh: '更多内容' },
  too_big: { en: 'less than that', zh: '更少内容' },
};

import type { Sentence } from './words.ts';

/** Findings of `src/checks/`. */
export const CHECK_WORDS: Record<string, Sentence> = {
  'figures-agree.figure': {
    en: '{path}: {text} is not what the source says. Write the figure of the source, in the way of the language; 1 mu is 1/15 ha, never an acre.',
    zh: '{path}：{text}与原文不符。请按该语言的写法写出原文的数字；1亩为1/15公顷，不是英亩。',
  },
  'figures-agree.date': {
    en: '{path}: {text} is not a date of the source.',
    zh: '{path}：{text}不是原文中的日期。',
  },
  'figures-agree.written': {
    en: '{path}: {text} is written as another language would, and reads as another figure. Use the separators of the language.',
    zh: '{path}：{text}用的是另一种语言的分隔符，会被读成别的数字。请改用该语言的写法。',
  },
  'fixed-terms.stray': {
    en: '{path}: the glossary says “{expected}” for {term}.',
    zh: '{path}：术语表中“{term}”译作“{expected}”。',
  },
  'stale-translation.changed': {
    en: 'The source words of {path} have changed since they were translated. Translate them again, then: npm run stamp -- {file}',
    zh: '{path} 的原文在翻译之后改过。请修订译文，然后运行：npm run stamp -- {file}',
  },
  'stale-translation.unstamped': {
    en: '{count} translated texts do not say which source words they translate. Compare them, then: npm run stamp -- {file}',
    zh: '有{count}处译文没有标明所译的原文版本。请核对，然后运行：npm run stamp -- {file}',
  },
  'undated-figure.undated': {
    en: '{count} figures do not say as of when they hold: {fields}. Write { value: …, asOf: 2026-09, source: … }.',
    zh: '有{count}个数据没有注明截止时间：{fields}。请写成 { value: …, asOf: 2026-09, source: … }。',
  },
  'missing-contact.missing': {
    en: '{title} has no contact. Write contact: and the id of one of: {known}.',
    zh: '{title}没有联系人。请填写 contact，可选：{known}。',
  },
  'missing-figure.missing': {
    en: '{title} does not state {fields}; investors shortlist by these. Write the figure with its unit.',
    zh: '{title}没有填写 {fields}，投资人凭这些数据筛选。请补上数据和单位。',
  },
  'packaging-depth.gaps': {
    en: '{title}: packaging depth {score} of 100. Missing: {gaps}. Fill in what is known; src/catalogue/README.md says what each part asks for.',
    zh: '{title}：项目包装深度{score}分，缺：{gaps}。请补上已知的内容；各项要求见 src/catalogue/README.md。',
  },
  'incentive-wording.risky': {
    en: '"{value}" promises what the fair-competition review rules forbid without a basis in law. Name the law and the document that allow it, or remove it.',
    zh: '“{value}”属公平竞争审查重点关注的优惠表述，没有法律、行政法规依据不得承诺。请写明依据，或删除。',
  },
  'incentive-wording.no-basis': {
    en: '{title} lacks {fields}: an incentive is published with its legal basis, the body that issued it and its validity.',
    zh: '{title}缺少 {fields}：公布优惠政策须写明上位法依据、发文机关和有效期。',
  },
  'missing-translation.count': {
    en: '{lang}: {done} of {total} records translated. Not yet: {ids}.',
    zh: '{lang}：{total}条记录中已译{done}条。未译：{ids}。',
  },
  'unusual-quantity.decimal-comma': {
    en: '{field} "{value}" was read with its comma as a decimal point. Write it with a point.',
    zh: '{field}“{value}”中的顿号或逗号已按小数点读取。请改用小数点。',
  },
  'unusual-quantity.full-width': {
    en: '{field} "{value}" has full-width digits. It was read; half-width ones are safer.',
    zh: '{field}“{value}”中有全角数字，已读出；建议改用半角。',
  },
  'unusual-quantity.reported': {
    en: '{field} is shown as reported, because it is no quantity: "{value}". Write the figure when it is known.',
    zh: '{field} 不是数量，按原文显示：“{value}”。核实后请填写数值。',
  },
  'unusual-quantity.unread': {
    en: '{field}: "{value}" could not be placed{from}. Move it to a field, or remove it.',
    zh: '{field}：“{value}”未能归入字段{from}。请移到相应字段，或删除。',
  },
  'expired-policy.expired': {
    en: '{title} expired on {date}. Write its successor or the new validUntil.',
    zh: '{title}已于 {date} 到期。请更新有效期，或写明接续的政策。',
  },
  'expired-policy.cited': {
    en: '{title} cites {policy}, which expired on {date}. Remove it from policies.',
    zh: '{title}引用的政策 {policy} 已于 {date} 到期。请从 policies 中移除。',
  },
  'heavy-photograph.large': {
    en: 'The picture "{value}" has {size} MB, and every copy of the records carries it. Save it 3000 pixels wide as jpg: pages show no more.',
    zh: '图片“{value}”有{size} MB，每份资料都要带上它。请另存为宽3000像素的 jpg，网页用不到更大的。',
  },
  'known-languages.unknown': {
    en: 'languages: "{value}" is not a language that the site speaks. Write one of: {known}.',
    zh: 'languages：网站不支持“{value}”。请从中选一个：{known}。',
  },
};

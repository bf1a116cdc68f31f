import { z } from 'zod';
import { colours } from './colours.ts';
import { about, day } from './fields.ts';
import { focus, PHOTOGRAPH_WORDS, photographFile } from './photograph.ts';
import { UTILITIES } from './utility.ts';

/** The same words in several languages, by language tag; the source language is always there. */
function wordsInLanguages(error?: string) {
  return z.record(z.string(), z.string().min(1), error === undefined ? {} : { error });
}

const inLanguages = wordsInLanguages();
export type InLanguages = z.output<typeof inLanguages>;

const rates = z.strictObject({
  date: day.meta(about('The day of the rates.', '汇率日期。', '2026-09-30')),
  source: inLanguages.meta(
    about('Whose rates they are.', '汇率来源。', 'zh-Hans: 中国外汇交易中心'),
  ),
  sample: z
    .boolean()
    .default(false)
    .meta(about('Whether they are invented.', '是否为示例汇率。', 'true')),
  perUnit: z
    .record(z.string().regex(/^[A-Z]{3}$/), z.number().positive())
    .meta(about('CNY for one unit of each currency.', '每一单位外币折合人民币。', 'USD: 7.12')),
});

const hero = z.strictObject({
  file: photographFile,
  alt: wordsInLanguages('photograph.alt').meta(PHOTOGRAPH_WORDS.alt),
  credit: wordsInLanguages('photograph.credit').meta({
    ...PHOTOGRAPH_WORDS.credit,
    examples: ['{ zh-Hans: 望川县融媒体中心 }'],
  }),
  caption: inLanguages.nullable().default(null).meta(PHOTOGRAPH_WORDS.caption),
  focus,
});

/** `content/site.yaml`: what the whole site needs to know of the place that publishes it. */
export const site = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: 'url.form' })
    .meta(
      about(
        'Where the site will stand; a folder is allowed.',
        '网站最终地址，可以带目录。',
        'https://www.example.gov.cn/invest',
      ),
    ),
  source: z.string().meta(about('The language records are written in.', '源语言。', 'zh-Hans')),
  languages: z
    .array(z.string())
    .min(1)
    .meta(about('Languages published, in this order.', '发布的语言，按此顺序。')),
  fallback: z
    .record(z.string(), z.string())
    .default({})
    .meta(about('Where words are missing: which language is shown.', '缺译时显示的语言。')),
  sample: z
    .boolean()
    .default(false)
    .meta(about('Everything here is invented, and every page says so.', '示例数据，逐页标明。')),
  dataDate: day.meta(about('The date of the data, and the build’s today.', '数据日期。')),
  name: inLanguages.meta(about('Name of the site.', '网站名称。', '{ en: Invest in Wangchuan }')),
  place: inLanguages.meta(about('Name of the place.', '地方名称。', '{ en: Wangchuan County }')),
  office: inLanguages.meta(about('The office that answers.', '主办单位。')),
  tagline: inLanguages.meta(about('The first line of the home page.', '首页标题。')),
  introduction: inLanguages.meta(about('Two sentences under it.', '首页导语。')),
  hero: hero.nullable().default(null).meta(about('The photograph of the home page.', '首页照片。')),
  seal: z
    .string()
    .min(1)
    .max(2)
    .meta(about('One or two characters for the seal.', '印章用字。', '望')),
  colours: colours.meta(
    about(
      'The colours of the site and of the PDFs.',
      '网站与PDF的颜色。',
      "{ sea: '#0e4a5a', seal: '#a93219' }",
    ),
  ),
  coordinates: z
    .strictObject({
      latitude: z.number().meta(about('Degrees north.', '纬度。', '31.25')),
      longitude: z.number().meta(about('Degrees east.', '经度。', '118.01')),
    })
    .nullable()
    .default(null)
    .meta(about('Where the place lies.', '所在位置。', '{ latitude: 31.25, longitude: 118.01 }')),
  featured: z.array(z.string()).default([]).meta(about('Projects on the home page.', '首页项目。')),
  rates: rates.meta(about('Exchange rates that conversions use.', '折算所用汇率。')),
  serviceLabels: z
    .array(
      z.strictObject({
        label: z.string().meta(about('The label.', '叫法。', '五通一平')),
        services: z
          .array(z.enum(UTILITIES))
          .min(1)
          .meta(about('The utilities it stands for.', '所含公用设施。', 'water', 'power', 'road')),
      }),
    )
    .default([])
    .meta(about('What 五通一平 and the like mean here.', '“五通一平”等在本地的含义。')),
  enquiry: z
    .strictObject({
      endpoint: z
        .url({ protocol: /^https$/, error: 'url.form' })
        .meta(
          about(
            'Where the enquiry form posts to; it answers with a status of 200 to 299.',
            '咨询表单提交到的网址，成功时返回 200 至 299。',
            'https://forms.example.gov.cn/enquiry',
          ),
        ),
    })
    .nullable()
    .default(null)
    .meta(
      about(
        'Without it the enquiry form makes an e-mail draft, and needs no server.',
        '不填时，咨询表单生成邮件，无需服务器。',
        '{ endpoint: https://forms.example.gov.cn/enquiry }',
      ),
    ),
  footer: z
    .strictObject({
      address: inLanguages.nullable().default(null).meta(about('Address of the office.', '地址。')),
      icp: z.string().nullable().default(null).meta(about('ICP filing number.', 'ICP备案号。')),
      police: z
        .string()
        .nullable()
        .default(null)
        .meta(about('Public-security filing number.', '公安备案号。')),
      siteCode: z
        .string()
        .nullable()
        .default(null)
        .meta(about('Identification code of a government site.', '政府网站标识码。')),
    })
    .prefault({})
    .meta(about('What stands at the foot of each page.', '页脚信息。')),
});
export type Site = z.output<typeof site>;

/**
 * `content/glossary.yaml`: the trade's terms, one entry a term, by language tag; `one | other` are forms that say the
 * same. A `fixed` term is never said otherwise, and `npm run check` finds where it is.
 */
export const glossary = z.array(
  z
    .object({
      fixed: z
        .boolean()
        .default(false)
        .meta(about('Never said otherwise.', '固定译法。', 'true')),
    })
    .catchall(z.string())
    .transform(({ fixed, ...words }): Term => ({ fixed, words: words as Term['words'] })),
);
/** A term in each language, by tag. */
export type Term = { fixed: boolean; words: Partial<Record<string, string>> };
export type Glossary = Term[];

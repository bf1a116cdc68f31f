import { z } from 'zod';
import { about, file, head, reference, timeZone, words } from './fields.ts';

export const DESKS = ['general', 'industry', 'country'] as const;

/** People by office: a desk and its telephone, not a private number. */
export const contact = z.strictObject({
  ...file,
  ...head,
  desk: z
    .enum(DESKS)
    .default('industry')
    .meta(
      about('For everything, an industry, or a language.', '综合、产业或语种窗口。', 'country'),
    ),
  role: words().nullable().default(null).meta(about('What they handle.', '负责事项。')),
  languages: z
    .array(z.string())
    .default([])
    .meta(about('Languages spoken, as language tags.', '工作语言（语言代码）。', 'zh', 'en')),
  phone: z
    .string()
    .regex(/^\+\d[\d ]{5,20}$/, { error: 'phone.form' })
    .nullable()
    .default(null)
    .meta(about('Office line with country code.', '办公电话，带国家代码。', '+86 555 000 0142')),
  email: z
    .email({ error: 'email.form' })
    .nullable()
    .default(null)
    .meta(about('Office address.', '单位邮箱。', 'invest@example.gov.cn')),
  hours: z
    .string()
    .regex(/^\d{1,2}:\d{2}–\d{1,2}:\d{2}$/, { error: 'hours.form' })
    .nullable()
    .default(null)
    .meta(about('Working hours.', '办公时间。', '8:30–17:30')),
  timeZone: timeZone.meta(about('Time zone of these hours.', '办公时间的时区。', 'Asia/Shanghai')),
  wechat: z
    .string()
    .nullable()
    .default(null)
    .meta(about('WeChat account of the office.', '单位微信号。')),
  address: words().nullable().default(null).meta(about('Where to find the desk.', '办公地址。')),
  industries: z
    .array(reference('industries'))
    .default([])
    .meta(about('Industries it answers for; none: all.', '负责的产业；不填即全部。', 'lithium')),
  order: z
    .number()
    .default(100)
    .meta(about('Place in lists.', '列表中的顺序。', '1')),
});
export type ContactFacts = z.output<typeof contact>;

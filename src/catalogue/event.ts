import { z } from 'zod';
import { about, day, file, head, reference, timeZone, words } from './fields.ts';

export const EVENT_KINDS = ['presentation', 'matchmaking', 'fair', 'visit', 'online'] as const;

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const time = z.string().regex(TIME_OF_DAY, { error: 'time.form' });

/** 推介会, 对接会: when and where the county shows which projects. */
export const event = z.strictObject({
  ...file,
  ...head,
  kind: z
    .enum(EVENT_KINDS)
    .nullable()
    .default(null)
    .meta(about('What it is.', '活动类型。', 'presentation')),
  starts: day
    .nullable()
    .default(null)
    .meta(about('First day.', '开始日期。', '2026-11-18')),
  ends: day.nullable().default(null).meta(about('Last day, if not the first.', '结束日期。')),
  from: time
    .nullable()
    .default(null)
    .meta(about('Begins at, local time.', '开始时刻（当地）。', '09:30')),
  until: time
    .nullable()
    .default(null)
    .meta(about('Ends at, local time.', '结束时刻（当地）。', '11:30')),
  timeZone: timeZone.meta(
    about('Time zone of the place.', '当地时区。', 'Asia/Shanghai', 'Europe/Berlin'),
  ),
  place: words().nullable().default(null).meta(about('Where.', '地点。')),
  languages: z
    .array(z.string())
    .default([])
    .meta(about('Spoken there.', '活动语言。', 'zh', 'en')),
  projects: z.array(reference('projects')).default([]).meta(about('Projects shown.', '推介项目。')),
  register: words().nullable().default(null).meta(about('How to sign up.', '报名方式。')),
  registerBy: day.nullable().default(null).meta(about('Last day to sign up.', '报名截止。')),
});

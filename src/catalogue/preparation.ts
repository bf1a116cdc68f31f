import { z } from 'zod';
import { about, partialDate, words } from './fields.ts';

export const PREPARATION_STATES = ['done', 'underWay', 'notBegun', 'notNeeded'] as const;

/** One formality: how far it is, when it was done, and under which number. */
export const formality = z.strictObject({
  state: z.enum(PREPARATION_STATES).meta(about('How far it is.', '办理情况。', 'done')),
  date: partialDate
    .nullable()
    .default(null)
    .meta(about('When it was done.', '办结日期。', '2026-06-12')),
  number: z
    .string()
    .nullable()
    .default(null)
    .meta(about('Number of the document.', '批复文号或项目代码。', '2606-000000-04-01-140014')),
  note: words().nullable().default(null).meta(about('What is still open.', '说明。')),
});

/** What a project has to have before it may build: 立项, 规划, 用地预审, 可研, 环评, 能评. */
export const PREPARATION_STEPS = [
  'filing',
  'planning',
  'land',
  'feasibility',
  'environment',
  'energy',
] as const;

export const preparation = z
  .partialRecord(z.enum(PREPARATION_STEPS), formality)
  .default({})
  .meta(about('Preparatory work, step by step.', '前期工作，逐项填写。'));

/** What a park has to have before projects may come: 总规, 规划环评, 水资源论证, 节能审查, 化工园区认定. */
export const PARK_APPROVALS = [
  'masterPlan',
  'planningEia',
  'waterAssessment',
  'energyReview',
  'chemicalPark',
] as const;

export const approvals = z
  .partialRecord(z.enum(PARK_APPROVALS), formality)
  .default({})
  .meta(about('Environmental and safety approvals of the park.', '园区环境与安全手续。'));

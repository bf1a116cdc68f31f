import type { UtilityName, UtilityState } from '../catalogue/utility.ts';
import { headingKey } from './heading-key.ts';

/** The columns of a list of park figures, one measure a row. */
export const PARK_LIST_HEADINGS = ['park', 'measure', 'value'] as const;
export type ParkColumn = (typeof PARK_LIST_HEADINGS)[number] | 'state' | 'note';

const COLUMNS: Record<ParkColumn, readonly string[]> = {
  park: ['园区', '园区名称', '开发区', '开发区名称', '产业园', '工业园区', '园区（开发区）'],
  measure: ['指标', '指标名称', '承载指标', '要素', '设施'],
  value: ['数值', '数量', '指标值', '面积', '规模'],
  state: ['状态', '进展', '现状', '情况'],
  note: ['说明', '备注'],
};

export type ParkFigure =
  | 'planned'
  | 'developed'
  | 'landFree'
  | 'landLevelled'
  | 'workshops'
  | 'workshopsFree'
  | 'housing';

const FIGURES: Record<ParkFigure, readonly string[]> = {
  planned: ['规划面积', '总规划面积', '规划总面积', '规划用地'],
  developed: ['建成面积', '已建成面积', '已开发面积', '开发面积', '建成区面积'],
  landFree: ['可用土地', '可供土地', '可供地', '可供用地', '可用地', '剩余可用土地', '可出让土地'],
  landLevelled: ['已平整土地', '已平整面积', '净地', '熟地'],
  workshops: ['标准厂房', '标准化厂房', '标准厂房面积', '厂房'],
  workshopsFree: ['可供厂房', '空置厂房', '可租厂房', '闲置厂房', '可用厂房'],
  housing: ['员工倒班房', '倒班房', '员工宿舍', '职工宿舍', '职工公寓', '人才公寓', '宿舍'],
};

const SERVICES: Record<UtilityName, readonly string[]> = {
  water: ['供水', '给水', '通水', '自来水', '水'],
  power: ['供电', '电力', '通电', '用电', '电'],
  road: ['道路', '通路', '路网', '路'],
  telecom: ['通讯', '通信', '电信', '宽带', '网络', '讯'],
  gas: ['供气', '燃气', '天然气', '通气', '气'],
  steam: ['供热', '蒸汽', '供汽', '集中供热', '热力'],
  sewage: ['排水', '排污', '污水', '污水处理', '雨污管网'],
  levelling: ['场地平整', '土地平整', '平整'],
  rail: ['铁路', '铁路专用线'],
  industrialGases: ['工业气体', '集中供气站', '空分'],
  hazardousWaste: ['危废', '危废处置', '危险废物', '危险废物处置'],
};

/** What offices call the state of a service or of a building, the negatives first: 不正常 holds 正常. */
const STATES: readonly [UtilityState, RegExp][] = [
  ['limited', /不正常|不稳定|不足|紧张|偏低|部分|受限/],
  ['none', /^无$|没有|未通|未达到|未建|未接/],
  ['planned', /规划|拟建|计划|筹建|前期|待建/],
  ['building', /在建|建设中|施工|推进|实施|正在/],
  ['connected', /正常|已通|已接|到位|达到|建成|完成|投用|运行|满足|已有/],
];

const inTable = <K extends string>(table: Record<K, readonly string[]>, text: string): K | null => {
  const key = headingKey(text);
  const found = Object.entries<readonly string[]>(table).find(([, names]) =>
    names.some((name) => headingKey(name) === key),
  );
  return (found?.[0] as K | undefined) ?? null;
};

/** @example parkColumnOf('指标') // => 'measure' */
export function parkColumnOf(text: string): ParkColumn | null {
  return inTable(COLUMNS, text);
}

export type Measure =
  | { kind: 'figure'; field: ParkFigure }
  | { kind: 'utility'; field: UtilityName }
  | { kind: 'industries' }
  | { kind: 'label' };

/** What a measure of a park is; null where it is a facility of its own name (污水处理厂). */
export function measureOf(text: string): Measure | null {
  const key = headingKey(text).replace(/\([^()]*\)$/, '');
  if (/^[三五六七八九十]通一平$/.test(key)) return { kind: 'label' };
  if (/^(?:主导|支柱|特色)产业$/.test(key)) return { kind: 'industries' };
  const figure = inTable(FIGURES, key);
  if (figure) return { kind: 'figure', field: figure };
  const utility = inTable(SERVICES, key);
  return utility ? { kind: 'utility', field: utility } : null;
}

/** @example utilityState('不正常') // => 'limited' */
export function utilityState(text: string): UtilityState | null {
  return STATES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Whether the state says all that the office's word says, so that the word need not be kept beside it. */
export function isWholeState(text: string): boolean {
  return /^(?:在建|正常|已通|已建成|建成|规划|无)$/.test(text);
}

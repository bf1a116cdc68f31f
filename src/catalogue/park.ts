import { z } from 'zod';
import {
  about,
  figure,
  file,
  head,
  itemId,
  partialDate,
  recordId,
  reference,
  words,
} from './fields.ts';
import { UTILITY_STATES, utilities } from './utility.ts';

export const PARK_LEVELS = ['national', 'provincial', 'municipal', 'county'] as const;
export const CONNECTION_KINDS = [
  'wharf',
  'seaport',
  'airport',
  'railFreight',
  'motorway',
  'customs',
  'city',
] as const;
export const SITE_KINDS = ['plot', 'workshop'] as const;
export const SITE_STATES = ['free', 'reserved', 'taken', 'building'] as const;
export const COSTS = [
  'land',
  'workshopRent',
  'power',
  'water',
  'gas',
  'steam',
  'sewage',
  'wage',
  'minimumWage',
] as const;

const site = z.strictObject({
  id: itemId,
  kind: z.enum(SITE_KINDS),
  area: figure('area').meta(
    about('Land of a plot, floor of a workshop.', '地块或厂房面积。', '210亩'),
  ),
  levelled: z.boolean().nullable().default(null),
  state: z.enum(SITE_STATES).default('free'),
  height: figure('length').meta(about('Clear height.', '净高。', '9米')),
  crane: figure('mass').meta(about('Crane capacity.', '行车起重量。', '20吨')),
  floorLoad: figure('rate').meta(about('Load on the floor.', '楼面荷载。', '2吨/平方米')),
  farRatio: z.string().nullable().default(null),
  price: figure('price'),
  from: partialDate.nullable().default(null),
  note: words().nullable().default(null),
});
export type Site = z.output<typeof site>;

const connection = z.strictObject({
  id: recordId,
  kind: z.enum(CONNECTION_KINDS),
  name: words(),
  distance: figure('length').meta(about('By road.', '公路里程。', '58公里')),
  time: figure('duration').meta(about('Driving time.', '车程。', '45分钟')),
});

const cost = z.strictObject({
  price: figure('price', 'rate'),
  note: words().nullable().default(null),
});

const facility = z.strictObject({
  id: recordId,
  name: words(),
  capacity: figure('area', 'rate', 'power', 'voltage', 'count', 'mass'),
  state: z.enum(UTILITY_STATES).default('notStated'),
  until: partialDate.nullable().default(null),
  note: words().nullable().default(null),
});

export const park = z.strictObject({
  ...file,
  ...head,
  level: z.enum(PARK_LEVELS).nullable().default(null),
  founded: partialDate.nullable().default(null),
  managedBy: words().nullable().default(null),
  address: words().nullable().default(null),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      datum: z.enum(['WGS84', 'CGCS2000', 'GCJ02']),
    })
    .nullable()
    .default(null),
  industries: z.array(reference('industries')).default([]),
  planned: figure('area').meta(about('Planned area.', '规划面积。', '7.2平方公里')),
  developed: figure('area').meta(about('Area built up.', '已建成面积。', '4.1平方公里')),
  landFree: figure('area').meta(about('Land that can be had now.', '可供土地。', '600亩')),
  landLevelled: figure('area').meta(about('Of it, levelled.', '其中已平整。', '600亩')),
  workshops: figure('area').meta(about('Standard workshops in all.', '标准厂房总面积。')),
  workshopsFree: figure('area').meta(about('Of them, free now.', '其中可供面积。')),
  housing: figure('area').meta(about('Staff housing.', '员工宿舍（倒班房）。')),
  utilities,
  connections: z.array(connection).default([]),
  costs: z.partialRecord(z.enum(COSTS), cost).default({}),
  sites: z.array(site).default([]),
  facilities: z.array(facility).default([]),
  mainIndustries: words()
    .nullable()
    .default(null)
    .meta(about('Main industries, as reported.', '主导产业（原文）。')),
});
export type ParkFacts = z.output<typeof park>;

import { z } from 'zod';
import { connections } from './connection.ts';
import { costs } from './cost.ts';
import { about, figure, file, head, partialDate, recordId, reference, words } from './fields.ts';
import { parkSite } from './land-site.ts';
import { mapImage } from './map-image.ts';
import { photographs } from './photograph.ts';
import { approvals } from './preparation.ts';
import { UTILITY_STATES, utilities } from './utility.ts';

export const PARK_LEVELS = ['national', 'provincial', 'municipal', 'county'] as const;
export const PARK_TYPES = [
  'economicZone',
  'industrialPark',
  'highTechZone',
  'bondedZone',
  'chemicalPark',
  'logisticsPark',
] as const;
export const FACILITY_KINDS = [
  'housing',
  'wharf',
  'sewagePlant',
  'substation',
  'warehouse',
  'workshops',
  'fireStation',
  'laboratory',
  'services',
] as const;
export const LIVING_KINDS = ['school', 'hospital', 'housing', 'hotel', 'shopping'] as const;

const facility = z.strictObject({
  id: recordId,
  kind: z
    .enum(FACILITY_KINDS)
    .nullable()
    .default(null)
    .meta(about('What it is.', '设施类别。', 'substation')),
  name: words().meta(about('Its name.', '名称。', '110 kV变电站')),
  capacity: figure('area', 'rate', 'power', 'voltage', 'count', 'mass').meta(
    about('What it holds or handles.', '能力或规模。', '440套', '1万吨/日'),
  ),
  state: z
    .enum(UTILITY_STATES)
    .default('notStated')
    .meta(about('Working, under construction or planned.', '运行、在建或规划。', 'building')),
  until: partialDate
    .nullable()
    .default(null)
    .meta(about('When it will work.', '预计投用时间。', '2027-03')),
  note: words().nullable().default(null).meta(about('What else one must know.', '其他须知。')),
});

const amenity = z.strictObject({
  id: recordId,
  kind: z.enum(LIVING_KINDS).meta(about('What it is.', '类别。', 'school')),
  name: words().meta(about('Its name.', '名称。', '望川县第一中学')),
  distance: figure('length').meta(about('By road from the park.', '距园区公路里程。', '9公里')),
  note: words().nullable().default(null).meta(about('What else one must know.', '其他须知。')),
});

/** What the park asks of who comes (入园条件): an investor who cannot meet it need not call. */
const entry = z
  .strictObject({
    intensity: figure('price').meta(
      about('Least investment for the land.', '投资强度下限。', '260万元/亩'),
    ),
    far: figure('ratio').meta(about('Least floor area ratio.', '容积率下限。', '≥1.0')),
    tax: figure('price').meta(
      about('Least tax for the land each year.', '亩均税收下限。', '12万元/亩/年'),
    ),
    welcomed: words().nullable().default(null).meta(about('What is wanted.', '鼓励引进。')),
    excluded: words().nullable().default(null).meta(about('What is not let in.', '不予准入。')),
    basis: words().nullable().default(null).meta(about('Where that stands.', '依据。')),
  })
  .prefault({})
  .meta(about('Entry requirements.', '入园条件。'));

export const park = z.strictObject({
  ...file,
  ...head,
  photographs,
  level: z
    .enum(PARK_LEVELS)
    .nullable()
    .default(null)
    .meta(about('Level of approval.', '园区级别。', 'provincial')),
  type: z
    .enum(PARK_TYPES)
    .nullable()
    .default(null)
    .meta(about('Kind of zone.', '园区类型。', 'industrialPark')),
  founded: partialDate
    .nullable()
    .default(null)
    .meta(about('When it was set up.', '设立时间。', '2009')),
  managedBy: words().nullable().default(null).meta(about('Managing body.', '管理机构。')),
  address: words().nullable().default(null).meta(about('Address of the managing body.', '地址。')),
  coordinates: z
    .strictObject({
      latitude: z
        .number()
        .min(-90)
        .max(90)
        .meta(about('Degrees north.', '纬度。', '31.25')),
      longitude: z
        .number()
        .min(-180)
        .max(180)
        .meta(about('Degrees east.', '经度。', '118.01')),
      datum: z
        .enum(['WGS84', 'CGCS2000', 'GCJ02'])
        .meta(about('The datum of both.', '坐标系。', 'CGCS2000')),
    })
    .nullable()
    .default(null)
    .meta(
      about(
        'Where it is, with the datum: Chinese map services shift by hundreds of metres.',
        '坐标，必须写明坐标系。',
        '{ latitude: 31.25, longitude: 118.01, datum: CGCS2000 }',
      ),
    ),
  map: mapImage,
  industries: z
    .array(reference('industries'))
    .default([])
    .meta(about('Industries that it is for.', '主导产业。', 'lithium')),
  planned: figure('area').meta(about('Planned area.', '规划面积。', '7.2平方公里')),
  developed: figure('area').meta(about('Area built up.', '已建成面积。', '4.1平方公里')),
  landFree: figure('area').meta(about('Land that can be had now.', '可供土地。', '600亩')),
  landLevelled: figure('area').meta(about('Of it, levelled.', '其中已平整。', '600亩')),
  workshops: figure('area').meta(about('Standard workshops in all.', '标准厂房总面积。')),
  workshopsFree: figure('area').meta(about('Of them, free now.', '其中可供面积。')),
  housing: figure('area').meta(about('Staff housing.', '员工宿舍（倒班房）。')),
  utilities,
  connections,
  costs,
  entry,
  approvals,
  sites: z.array(parkSite).default([]).meta(about('Plots and workshops.', '地块和厂房。')),
  facilities: z.array(facility).default([]).meta(about('Shared facilities.', '公共设施。')),
  living: z.array(amenity).default([]).meta(about('Living nearby.', '生活配套。')),
  mainIndustries: words()
    .nullable()
    .default(null)
    .meta(about('Main industries, as reported.', '主导产业（原文）。')),
});
export type ParkFacts = z.output<typeof park>;

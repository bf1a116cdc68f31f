import { z } from 'zod';
import { connections } from './connection.ts';
import { about, figure, file, head, itemId, partialDate, words } from './fields.ts';
import { photographs } from './photograph.ts';
import { utilities } from './utility.ts';

/** A plot to build on, a standard workshop to move into, or an idle plant (盘活闲置资源) to put to new use. */
export const SITE_KINDS = ['plot', 'workshop', 'idlePlant'] as const;
export const SITE_STATES = ['free', 'reserved', 'taken', 'building'] as const;
export const SITE_OFFERS = ['sale', 'lease', 'saleOrLease'] as const;

const COLUMN_GRID = /^(\d+(?:\.\d+)?)\s*[×xX*]\s*(\d+(?:\.\d+)?)\s*(?:m|米)?$/;

/** Metres between columns, across the bays and along them. */
export type ColumnGrid = { across: number; along: number };

const columnGrid = z
  .string()
  .regex(COLUMN_GRID, { error: 'grid.form' })
  .transform((text): ColumnGrid => {
    const [, across, along] = COLUMN_GRID.exec(text) ?? [];
    return { across: Number(across), along: Number(along) };
  });

/** What is known of a plot or a building, wherever it stands. */
const siteFacts = {
  kind: z
    .enum(SITE_KINDS)
    .meta(about('Plot, workshop or idle plant.', '地块、厂房或闲置厂房。', 'plot')),
  area: figure('area').meta(
    about(
      'Land of a plot, floor space of a building.',
      '地块面积或厂房建筑面积。',
      '210亩',
      '9000平方米',
    ),
  ),
  state: z
    .enum(SITE_STATES)
    .default('free')
    .meta(about('Whether it can be had.', '是否可供。', 'free')),
  asOf: partialDate
    .nullable()
    .default(null)
    .meta(about('When that was last checked.', '可供状态的核对日期。', '2026-09-30')),
  from: partialDate
    .nullable()
    .default(null)
    .meta(about('From when it can be had.', '何时可交付。', '2027-06')),
  offer: z
    .enum(SITE_OFFERS)
    .nullable()
    .default(null)
    .meta(about('Sold, let, or either.', '出让（出售）、出租，或两者均可。', 'sale')),
  price: figure('price').meta(
    about('Asking price or rent.', '起始价或租金。', '18万元/亩', '12元/平方米/月'),
  ),
  zoning: words()
    .nullable()
    .default(null)
    .meta(about('What the plan allows there.', '规划用途。', '二类工业用地（M2）')),
  far: figure('ratio').meta(about('Floor area ratio required.', '容积率要求。', '≥1.0')),
  heightLimit: figure('length').meta(about('How high one may build.', '建筑限高。', '24米')),
  intensity: figure('price').meta(
    about('Least investment for the land.', '投资强度要求。', '260万元/亩'),
  ),
  tenure: figure('duration').meta(about('Years of the land right.', '土地使用年限。', '50年')),
  yearsLeft: figure('duration').meta(
    about(
      'Years of it that are left, where it runs already.',
      '剩余使用年限（已出让的）。',
      '38年',
    ),
  ),
  levelled: z
    .boolean()
    .nullable()
    .default(null)
    .meta(about('Levelled ground, ready to build on.', '是否已平整。', 'true')),
  floors: figure('count').meta(about('Storeys.', '层数。', '1层')),
  height: figure('length').meta(about('Clear height.', '净高。', '9米')),
  crane: figure('mass').meta(about('Largest crane.', '行车最大起重量。', '20吨')),
  floorLoad: figure('rate').meta(about('Load on the floor.', '地面荷载。', '3吨/平方米')),
  columnGrid: columnGrid
    .nullable()
    .default(null)
    .meta(about('Metres between columns, across × along.', '柱网（米），跨度×柱距。', '24×9')),
  note: words().nullable().default(null).meta(about('What else one must know.', '其他须知。')),
};

/** A plot or workshop of a park, in the park's own file. */
export const parkSite = z.strictObject({
  id: itemId.meta(about('As on the plan of the park.', '园区图上的编号。', 'L-01')),
  ...siteFacts,
});
export type ParkSite = z.output<typeof parkSite>;

/** One that stands outside any park: a record of its own, with what a park would say for it. */
export const landSite = z.strictObject({
  ...file,
  ...head,
  photographs,
  ...siteFacts,
  location: words()
    .nullable()
    .default(null)
    .meta(about('Where it is.', '所在地。', '望川镇老城区')),
  owner: words().nullable().default(null).meta(about('Who owns it.', '权属单位。')),
  utilities,
  connections,
});

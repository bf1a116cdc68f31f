import type { QuantityKind } from '../quantity-types.ts';

/**
 * Every plain unit: its id, its kind, and the spellings that are read.
 * A spelling is written without spaces, in lower case, in simplified characters, with 2 and 3 for ² and ³.
 */
const TABLE = {
  money: {
    CNY: ['cny', 'rmb', 'yuan', '元', '人民币', '元人民币', 'yuanrenminbi', 'renminbi'],
    USD: ['usd', 'us$', '美元', '美金', 'usdollar', 'usdollars'],
    EUR: ['eur', '€', '欧元', 'euro', 'euros'],
    GBP: ['gbp', '£', '英镑', 'poundssterling', 'poundsterling'],
    HKD: ['hkd', 'hk$', '港元', '港币', 'hongkongdollar', 'hongkongdollars'],
    JPY: ['jpy', '日元', '日圆', 'japaneseyen', 'yen'],
    KRW: ['krw', '韩元', '韩圜', '韩圆', 'koreanwon', 'won'],
  },
  area: {
    mu: ['mu', '亩'],
    ha: ['ha', '公顷', 'hectare', 'hectares'],
    m2: [
      'm2',
      '㎡',
      '平方米',
      '平米',
      '平方',
      '平方公尺',
      'sqm',
      'squaremetre',
      'squaremetres',
      'squaremeter',
      'squaremeters',
    ],
    km2: [
      'km2',
      '㎢',
      '平方公里',
      '平方千米',
      'sqkm',
      'squarekilometre',
      'squarekilometres',
      'squarekilometer',
      'squarekilometers',
    ],
  },
  length: {
    mm: ['mm', '毫米', '公厘', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
    m: ['m', '米', '公尺', 'metre', 'metres', 'meter', 'meters'],
    km: ['km', '㎞', '公里', '千米', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  },
  mass: {
    kg: ['kg', '㎏', '公斤', '千克', 'kilogram', 'kilograms'],
    t: ['t', '吨', '公吨', 'tonne', 'tonnes', 'ton', 'tons', 'metricton', 'metrictons'],
  },
  volume: {
    L: ['l', '升', '公升', 'litre', 'litres', 'liter', 'liters'],
    m3: [
      'm3',
      '㎥',
      '立方米',
      '立方',
      '方',
      '立方公尺',
      'cubicmetre',
      'cubicmetres',
      'cubicmeter',
      'cubicmeters',
    ],
  },
  power: {
    kW: ['kw', '千瓦', 'kilowatt', 'kilowatts'],
    MW: ['mw', '兆瓦', 'megawatt', 'megawatts'],
    GW: ['gw', '吉瓦', 'gigawatt', 'gigawatts'],
    kVA: ['kva', '千伏安'],
    MVA: ['mva', '兆伏安'],
  },
  energy: {
    kWh: ['kwh', 'kw·h', '千瓦时', '千瓦·时', '千瓦小时', '度'],
    MWh: ['mwh', '兆瓦时'],
    GWh: ['gwh', '吉瓦时'],
  },
  voltage: {
    V: ['v', '伏', 'volt', 'volts'],
    kV: ['kv', '千伏', 'kilovolt', 'kilovolts'],
  },
  pressure: {
    kPa: ['kpa', '千帕'],
    MPa: ['mpa', '兆帕'],
    bar: ['bar', '巴'],
  },
  count: {
    item: ['个', '件', '项', 'item', 'items'],
    person: ['人', '名', '位', '名员工', 'person', 'persons', 'people', 'job', 'jobs', 'employees'],
    visit: ['人次', 'visit', 'visits', 'visitors'],
    household: ['户', 'household', 'households'],
    bed: ['张', '床', '张床', '张床位', '个床位', '床位', 'bed', 'beds'],
    company: ['家', '家企业', '户企业', 'company', 'companies', 'enterprises', 'firms'],
    set: ['套', 'set', 'sets', 'unit', 'units'],
    machine: ['台', '台套', 'machine', 'machines'],
    vehicle: ['辆', 'vehicle', 'vehicles'],
    room: ['间', 'room', 'rooms'],
    building: ['栋', '幢', 'building', 'buildings'],
    line: ['条', '条生产线', 'line', 'lines', 'productionlines'],
    berth: ['个泊位', '泊位', '个船席', '船席', 'berth', 'berths'],
    parking: ['个车位', '个停车位', '车位', '停车位', 'parkingspace', 'parkingspaces'],
    teu: ['标箱', 'teu'],
    storey: ['层', 'storey', 'storeys', 'story', 'stories', 'floor', 'floors'],
  },
  share: {
    '%': ['%', 'percent'],
  },
  /** Written as a bare number, and read as one by `amount.ts` where a field asks for a ratio. */
  ratio: {
    ratio: [],
  },
  duration: {
    minute: ['分钟', 'min', 'mins', 'minute', 'minutes'],
    hour: ['小时', '时', 'h', 'hour', 'hours'],
    day: ['天', '日', 'd', 'day', 'days'],
    workday: [
      '工作日',
      '个工作日',
      '工作天',
      '个工作天',
      'workingday',
      'workingdays',
      'workday',
      'workdays',
    ],
    week: ['周', '星期', '个星期', 'week', 'weeks'],
    month: ['月', '个月', 'month', 'months'],
    year: ['年', 'y', 'yr', 'yrs', 'year', 'years'],
  },
} as const satisfies Partial<Record<QuantityKind, Record<string, readonly string[]>>>;

type Table = typeof TABLE;
export type PlainKind = keyof Table;
export type PlainUnit = { [K in PlainKind]: keyof Table[K] }[PlainKind];
export type Currency = keyof Table['money'];
export type CountUnit = keyof Table['count'];

/** Every plain unit with its kind, for schemas and documentation. */
export const PLAIN_UNITS: readonly { id: PlainUnit; kind: PlainKind }[] = Object.entries(
  TABLE,
).flatMap(([kind, units]) =>
  Object.keys(units).map((id) => ({ id: id as PlainUnit, kind: kind as PlainKind })),
);

const KINDS = new Map<string, PlainKind>(PLAIN_UNITS.map(({ id, kind }) => [id, kind]));

const SPELLINGS = new Map<string, PlainUnit>(
  Object.values<Record<string, readonly string[]>>(TABLE).flatMap((units) =>
    Object.entries(units).flatMap(([id, spellings]) =>
      spellings.map((spelling): [string, PlainUnit] => [spelling, id as PlainUnit]),
    ),
  ),
);

/** Every spelling that is read, with its unit: without spaces, in lower case, 2 and 3 for ² and ³. */
export const UNIT_SPELLINGS: ReadonlyMap<string, PlainUnit> = SPELLINGS;

/** @example plainKind('mu') // => 'area' */
export function plainKind(id: string): PlainKind | null {
  return KINDS.get(id) ?? null;
}

/** @example isCurrency('USD') // => true */
export function isCurrency(id: string): id is Currency {
  return KINDS.get(id) === 'money';
}

/** @example spelledUnit('Square metres') // => 'm2' */
export function spelledUnit(text: string): PlainUnit | null {
  const key = text.replaceAll(' ', '').toLowerCase().replace('²', '2').replace('³', '3');
  return SPELLINGS.get(key.replace('^', '')) ?? null;
}

import type { FormatWords } from '../words.ts';
import { zhHans } from './zh-hans.ts';

const after = (word: string) => ({ before: '', after: word });
const before = (word: string) => ({ before: word, after: '' });

/** As Taiwan writes. 元 alone would be read as New Taiwan dollars, so the mainland's says its name. */
export const zhHant: FormatWords = {
  ...zhHans,
  scales: [
    { power: 12, decimals: 3, word: '萬億' },
    { power: 8, decimals: 3, word: '億' },
    { power: 4, decimals: 2, word: '萬' },
  ],
  qualifiers: {
    about: before('約'),
    nearly: before('近'),
    over: before('超過'),
    atLeast: after('以上'),
    atMost: before('不超過'),
    under: after('以下'),
  },
  overInside: { scaled: '多', plain: '餘' },
  units: {
    ...zhHans.units,
    CNY: '元人民幣',
    EUR: '歐元',
    GBP: '英鎊',
    JPY: '日圓',
    KRW: '韓元',
    mu: '畝',
    ha: '公頃',
    m2: '平方公尺',
    mm: '公釐',
    m: '公尺',
    t: '公噸',
    L: '公升',
    m3: '立方公尺',
    kWh: '度',
    machine: '臺',
    item: '個',
    household: '戶',
    bed: '張',
    vehicle: '輛',
    room: '間',
    building: '棟',
    line: '條',
    berth: '個船席',
    parking: '個車位',
    teu: '標箱',
    storey: '層',
    minute: '分鐘',
    hour: '小時',
    workday: '個工作天',
    week: '週',
    month: '個月',
  },
  periods: { year: '/年', month: '/月', week: '/週', day: '/日', hour: '/小時' },
  firstPhase: '{whole}（一期{first}）',
  conversion: '約合{value}',
  dates: {
    ...zhHans.dates,
    yearHidden: '{date}（年份未註明）',
    yearsBefore: [
      { alone: '報告當年', dated: '報告當年{date}' },
      { alone: '報告前一年', dated: '報告前一年{date}' },
      { alone: '報告前兩年', dated: '報告前兩年的{date}' },
    ],
  },
};

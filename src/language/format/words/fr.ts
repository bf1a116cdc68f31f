import type { FormatWords } from '../words.ts';
import { SYMBOLS } from './symbols.ts';

const before = (word: string) => ({ before: word, after: '' });
const plural = (word: string) => ({ one: word, other: `${word}s` });

export const fr: FormatWords = {
  // Un « billion » français est mille milliards ; on écrit « 1 200 milliards ».
  scales: [
    { power: 9, decimals: 3, word: plural('milliard') },
    { power: 6, decimals: 3, word: plural('million') },
  ],
  scalesSymbols: true,
  // « 5 millions de tonnes » : le symbole seul ne se lit pas après « millions de ».
  afterScale: (unit: string) => {
    if (unit === 't') return 'de tonnes';
    return /^[aeéèêhiouàâ]/i.test(unit) ? `d’${unit}` : `de ${unit}`;
  },
  grouped: true,
  currencyFirst: false,
  tight: /^(?!)/,
  range: '–',
  space: ' ',
  qualifiers: {
    about: before('environ'),
    nearly: before('près de'),
    over: before('plus de'),
    atLeast: before('au moins'),
    atMost: before('jusqu’à'),
    under: before('moins de'),
  },
  overInside: null,
  units: {
    ...SYMBOLS,
    CNY: plural('yuan'),
    USD: { one: 'dollar US', other: 'dollars US' },
    EUR: plural('euro'),
    GBP: { one: 'livre sterling', other: 'livres sterling' },
    HKD: { one: 'dollar de Hong Kong', other: 'dollars de Hong Kong' },
    JPY: plural('yen'),
    KRW: plural('won'),
    mu: 'mu',
    ha: 'ha',
    bar: plural('bar'),
    item: plural('unité'),
    person: plural('personne'),
    visit: plural('visite'),
    household: plural('ménage'),
    bed: plural('lit'),
    company: plural('entreprise'),
    // 套 : seuls des logements se comptent ainsi dans les fiches.
    set: plural('logement'),
    machine: plural('appareil'),
    vehicle: plural('véhicule'),
    room: plural('chambre'),
    building: plural('bâtiment'),
    line: plural('ligne'),
    berth: { one: 'poste à quai', other: 'postes à quai' },
    parking: { one: 'place de stationnement', other: 'places de stationnement' },
    teu: 'EVP',
    storey: { one: 'niveau', other: 'niveaux' },
    '%': '%',
    ratio: '',
    minute: 'min',
    hour: plural('heure'),
    day: plural('jour'),
    workday: { one: 'jour ouvré', other: 'jours ouvrés' },
    week: plural('semaine'),
    month: 'mois',
    year: plural('an'),
  },
  wordIsNumber: [],
  periods: {
    year: 'par an',
    month: 'par mois',
    week: 'par semaine',
    day: 'par jour',
    hour: 'par heure',
  },
  each: 'par {thing}',
  firstPhase: '{whole} (phase\u00a01\u00a0: {first})',
  also: '{value} ({also})',
  conversion: '≈\u00a0{value}',
  convertInto: 'EUR',
  bytes: ['Ko', 'Mo', 'Go'],
  dates: {
    full: { day: '2-digit', month: 'long', year: 'numeric' },
    monthAlone: 'long',
    // Two digits, so that only the day can begin with 0: 1er janvier, never 21er.
    rename: [
      ['01 ', '1er '],
      ['02 ', '2 '],
      ['03 ', '3 '],
      ['04 ', '4 '],
      ['05 ', '5 '],
      ['06 ', '6 '],
      ['07 ', '7 '],
      ['08 ', '8 '],
      ['09 ', '9 '],
    ],
    thirds: { early: 'début {date}', mid: 'mi-{date}', late: 'fin {date}' },
    yearHidden: '{date} (année non précisée)',
    yearsBefore: [
      { alone: 'l’année du rapport', dated: '{date} de l’année du rapport' },
      { alone: 'l’année précédant le rapport', dated: '{date} de l’année précédant le rapport' },
      { alone: 'deux ans avant le rapport', dated: '{date}, deux ans avant le rapport' },
    ],
  },
};

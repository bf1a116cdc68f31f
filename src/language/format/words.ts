import type { Period } from '../../catalogue/quantity/compound-units.ts';
import type { Currency, PlainUnit } from '../../catalogue/quantity/units.ts';
import type { PartialDate, Qualifier } from '../../catalogue/quantity-types.ts';
import type { LocaleTag } from '../locales.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';
import { pt } from './words/pt.ts';
import { ru } from './words/ru.ts';
import { vi } from './words/vi.ts';
import { zhHans } from './words/zh-hans.ts';
import { zhHant } from './words/zh-hant.ts';

/** A word, or its plural forms by the categories of `Intl.PluralRules`. */
export type Forms = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Everything that formatting says in one language. A language is added by a table of this type. */
export type FormatWords = {
  /** Big units, largest first, each with the decimals a figure in it may have. */
  scales: readonly { power: number; decimals: number; word: Forms }[];
  /** Whether a big unit may stand before a symbol: 5 million kW, but never 500万 kW. */
  scalesSymbols: boolean;
  /** The unit as it stands after a big unit's word: millions de yuans, millions d’euros. */
  afterScale: (unit: string) => string;
  /** 20,000 in a quantity, against 20000. */
  grouped: boolean;
  /** CNY 5 against 5元. */
  currencyFirst: boolean;
  /** Words that follow a figure without a space. */
  tight: RegExp;
  /** Between the ends of a range: 50–120, 50～120. */
  range: string;
  /** Between a figure and the words around it: about, or more. */
  space: '' | ' ';
  qualifiers: Record<Exclude<Qualifier, 'exact'>, { before: string; after: string }>;
  /** 3000多万元 (before a big unit), 4000余亩 (before a unit); null where a language only says "over". */
  overInside: { scaled: string; plain: string } | null;
  units: Record<PlainUnit, Forms>;
  /** Plural categories in which the word alone gives the number: شهران is two months. */
  wordIsNumber: readonly Intl.LDMLPluralRule[];
  /** So much a year. */
  periods: Record<Period, string>;
  /** Money for one {thing}. */
  each: string;
  /** {whole} with the part that the {first} phase takes. */
  firstPhase: string;
  /** {value} with the same {also} in another unit. */
  also: string;
  conversion: string;
  convertInto: Currency;
  /** KB, MB, GB. */
  bytes: readonly [string, string, string];
  dates: {
    full: Intl.DateTimeFormatOptions;
    /** How a month is named where no year stands beside it. */
    monthAlone: 'long' | 'short';
    /** Corrections to what `Intl` writes. */
    rename: readonly (readonly [string, string])[];
    thirds: Record<NonNullable<PartialDate['third']>, string>;
    yearHidden: string;
    /** 今年, 去年, 前年 of a report: alone, or with the {date} within that year. */
    yearsBefore: readonly { alone: string; dated: string }[];
  };
};

const WORDS: Record<LocaleTag, FormatWords> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
  fr,
  de,
  es,
  pt,
  ru,
  ar,
  ja,
  ko,
  vi,
};

/** @example formatWords('en').currencyFirst // => true */
export function formatWords(tag: LocaleTag): FormatWords {
  return WORDS[tag];
}

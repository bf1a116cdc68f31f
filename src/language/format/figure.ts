import { formatWords } from '#format-words';
import { isPeriod } from '../../catalogue/quantity/compound-units.ts';
import { plainDigits, shift } from '../../catalogue/quantity/numerals.ts';
import { isCurrency, type PlainUnit } from '../../catalogue/quantity/units.ts';
import type { Quantity } from '../../catalogue/quantity-types.ts';
import type { LocaleTag } from '../locales.ts';
import { fill } from './fill.ts';
import { numberFormat, pluralOf } from './intl.ts';
import type { FormatWords, Forms } from './words.ts';

/** What formatting needs of a quantity: one amount, without its phases and its history. */
export type FigureSource = Pick<Quantity, 'unit' | 'low' | 'high' | 'qualifier'>;

/** A quantity in the parts it is written in, in reading order. `tail` begins with its own space. */
export type Figure = {
  before: string;
  currency: string;
  number: string;
  tail: string;
  per: string;
  after: string;
};

type Scale = FormatWords['scales'][number] | null;

const NBSP = '\u00a0';

/**
 * The canonical form of an amount, in parts.
 * @example figure(aboutEightMillionYuan, 'en')
 * // => { before: 'about', currency: 'CNY', number: '8', tail: ' million', per: '', after: '' }
 */
export function figure(source: FigureSource, tag: LocaleTag): Figure {
  const words = formatWords(tag);
  const [top = '', ...below] = source.unit.split('/');
  const unit = unitForm(source, words.units[top as PlainUnit], words, tag);
  const scale = scaleOf(source, unit.word, words);
  const first = words.currencyFirst && isCurrency(top);
  const number = unit.isNumber ? '' : numberText(source, scale, words, tag);
  const inside = overInside(source, scale, unit.word, number, words);
  const scaleWord = scale === null ? '' : form(scale.word, source.high / 10 ** scale.power, tag);
  const unitWord = first ? '' : scale && unit.word !== '' ? words.afterScale(unit.word) : unit.word;
  const qualifier =
    source.qualifier === 'exact' || inside !== '' ? null : words.qualifiers[source.qualifier];
  return {
    before: qualifier?.before ?? '',
    currency: first ? unit.word : '',
    number,
    tail: unit.isNumber
      ? unitWord
      : inside + glued(scaleWord, words.tight) + glued(unitWord, words.tight),
    per: perText(below, words),
    after: qualifier?.after ?? '',
  };
}

function glued(word: string, tight: RegExp): string {
  return word === '' || tight.test(word) ? word : NBSP + word;
}

function form(forms: Forms, count: number, tag: LocaleTag): string {
  return typeof forms === 'string' ? forms : (forms[pluralOf(count, tag)] ?? forms.other);
}

function unitForm(
  { low, high, qualifier }: FigureSource,
  forms: Forms,
  words: FormatWords,
  tag: LocaleTag,
): { word: string; isNumber: boolean } {
  const category = pluralOf(high, tag);
  if (typeof forms === 'string' || !words.wordIsNumber.includes(category)) {
    return { word: form(forms, high, tag), isNumber: false };
  }
  const alone = low === high && qualifier === 'exact' ? forms[category] : undefined;
  return { word: alone ?? forms.other, isNumber: alone !== undefined };
}

/** The largest big unit in which both ends of the quantity are at least one and stay short. */
function scaleOf({ low, high }: FigureSource, unit: string, words: FormatWords): Scale {
  if (!words.scalesSymbols && /^[a-z]/i.test(unit)) return null;
  return (
    words.scales.find(
      ({ power, decimals }) =>
        low >= 10 ** power &&
        [low, high].every((value) => decimalsOf(shift(plainDigits(value), -power)) <= decimals),
    ) ?? null
  );
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}

function numberText(
  { low, high }: FigureSource,
  scale: Scale,
  words: FormatWords,
  tag: LocaleTag,
): string {
  const format = numberFormat(tag, {
    maximumFractionDigits: 20,
    useGrouping: words.grouped ? 'auto' : false,
  });
  const ends = (low === high ? [low] : [low, high]).map((value) =>
    format.format(Number(shift(plainDigits(value), -(scale?.power ?? 0)))),
  );
  return ends.join(words.range);
}

/** 3000多万元 reads naturally after round figures only; elsewhere the language's "over" is used. */
function overInside(
  { qualifier }: FigureSource,
  scale: Scale,
  unit: string,
  number: string,
  words: FormatWords,
): string {
  const round = /^\d+0$/.test(number) && /^\p{Script=Han}/u.test(unit);
  if (qualifier !== 'over' || words.overInside === null || !round) return '';
  return scale === null ? words.overInside.plain : words.overInside.scaled;
}

function perText(below: readonly string[], words: FormatWords): string {
  return below
    .map((id) => {
      if (isPeriod(id)) return words.periods[id];
      const forms = words.units[id as PlainUnit];
      return fill(words.each, { thing: typeof forms === 'string' ? forms : singular(forms) });
    })
    .join(words.space);
}

/** In a price the thing is named without a number, so a form that is itself a number will not do. */
function singular(forms: Exclude<Forms, string>): string {
  return forms.two === undefined ? (forms.one ?? forms.other) : forms.other;
}

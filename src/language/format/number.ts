import { formatWords } from '#format-words';
import type { CountUnit } from '../../catalogue/quantity/units.ts';
import type { LocaleTag } from '../locales.ts';
import { numberFormat } from './intl.ts';
import { formatQuantity } from './quantity.ts';

const KB = 1024;

/** @example formatNumber(486000, 'en') // => '486,000' */
export function formatNumber(number: number, tag: LocaleTag): string {
  return numberFormat(tag, { maximumFractionDigits: 3 }).format(number);
}

/**
 * A number of things, with the plural form that the language wants.
 * @example formatCount(300, 'bed', 'en') // => '300 beds'
 */
export function formatCount(number: number, unit: CountUnit, tag: LocaleTag): string {
  return formatQuantity(
    { unit, low: number, high: number, qualifier: 'exact', firstPhase: null },
    tag,
  );
}

/** @example formatBytes(151552, 'en') // => '148 KB' */
export function formatBytes(bytes: number, tag: LocaleTag): string {
  const { bytes: words } = formatWords(tag);
  const step = bytes < KB ** 2 ? 0 : bytes < KB ** 3 ? 1 : 2;
  const size = bytes / KB ** (step + 1);
  const figure = numberFormat(tag, { maximumFractionDigits: step === 0 ? 0 : 1 }).format(
    step === 0 ? Math.ceil(size) : size,
  );
  return `${figure}\u00a0${words[step] ?? words[2]}`;
}

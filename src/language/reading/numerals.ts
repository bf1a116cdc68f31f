import type { LocaleTag } from '../locales.ts';

/** A number in running text: where it stands, what it is worth, and whether the language writes numbers so. */
export type Numeral = {
  start: number;
  end: number;
  value: number;
  decimals: number;
  wellFormed: boolean;
};

type Separators = { group: string; decimal: string; spaces: boolean };

/** What stands between thousands and before decimals; a space of any width groups in French, Spanish and Russian. */
const POINT: Separators = { group: ',', decimal: '.', spaces: false };
const COMMA: Separators = { group: '.', decimal: ',', spaces: false };
const SEPARATORS: Record<LocaleTag, Separators> = {
  'zh-Hans': POINT,
  'zh-Hant': POINT,
  en: POINT,
  fr: { group: ' ', decimal: ',', spaces: true },
  de: COMMA,
  es: { ...COMMA, spaces: true },
  pt: COMMA,
  ru: { group: ' ', decimal: ',', spaces: true },
  ar: POINT,
  ja: POINT,
  ko: POINT,
  vi: COMMA,
};

/** @example latinDigits('٣٫٥') // => '3.5' */
export function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('．', '.')
    .replace(/(?<=\d)，(?=\d)/g, ',');
}

/** Digits with whatever stands between them; before decimals one space of any kind may group three more. */
const CLOSE = /\d+(?:[.,]\d+)*/g;
const SPACED = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)*/g;

type Worth = Pick<Numeral, 'value' | 'decimals' | 'wellFormed'>;

function worth(run: string, { group, decimal }: Separators): Worth {
  const valued = (plain: string, wellFormed: boolean): Worth => ({
    value: Number(plain),
    decimals: plain.split('.')[1]?.length ?? 0,
    wellFormed,
  });
  const text = run.replace(/[ \u00a0\u2009\u202f]/g, ' ');
  const escaped = (mark: string) => mark.replace('.', '\\.');
  const grouped = `\\d{1,3}(?:${escaped(group)}\\d{3})+`;
  const spaced = '\\d{1,3}(?: \\d{3})+';
  const strict = new RegExp(`^(?:${grouped}|${spaced}|\\d+)(?:${escaped(decimal)}\\d+)?$`);
  if (strict.test(text)) {
    const plain = text.replaceAll(group, '').replaceAll(' ', '').replace(decimal, '.');
    return valued(plain, true);
  }
  // Written as another language would: read as its own shape says.
  const marks = [...text.matchAll(/[.,]/g)];
  const last = marks.at(-1)?.[0] ?? '.';
  const plain = text
    .replaceAll(' ', '')
    .replaceAll(last === '.' ? ',' : '.', '')
    .replace(last, '.');
  return valued(plain, false);
}

/**
 * The numbers of a text, whose digits are Latin (`latinDigits`).
 *
 * @example numeralsIn('20.000 t', 'de') // => [{ start: 0, end: 6, value: 20000, decimals: 0, … }]
 */
export function numeralsIn(text: string, tag: LocaleTag): Numeral[] {
  return [...text.matchAll(SEPARATORS[tag].spaces ? SPACED : CLOSE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...worth(match[0], SEPARATORS[tag]),
  }));
}

import { LOCALE_TAGS, type LocaleTag, locale } from '../../language/locales.ts';
import { disagreements } from '../../language/reading/agree.ts';
import type { BuiltPage, Piece } from './page.ts';

/** A figure of a page or PDF that the source's own page or PDF does not bear out. */
export type Difference = { file: string; text: string };
type Rates = Parameters<typeof disagreements>[2];

const BY_LANG = new Map<string, LocaleTag>(LOCALE_TAGS.map((tag) => [tag, tag]));
/** Sizes and page counts of PDFs are each language's own. */
const OWN = /\bPDF\b|\d\s?(?:[KMG]B|[КМГ]Б|[KMG]o|كيلوبايت|ميغابايت|غيغابايت)/u;

/** The same page in the source's language, by its path: `fr/parks/lingang/` and `zh/parks/lingang/`. */
export function counterpart(file: string, source: LocaleTag): string {
  return file.replace(/^[^/]+/, locale(source).path);
}

const speaks = ({ text }: Piece) => /\d|[٠-٩]/.test(text) && !OWN.test(text);

/**
 * Figures of a page, read as its readers read them, that are not on the same page in the source's language. Words in
 * another language are compared with the records (`figures-agree`).
 */
export function pageDifferences(
  page: BuiltPage,
  source: BuiltPage,
  sourceTag: LocaleTag,
  rates: Rates,
): Difference[] {
  const tag = BY_LANG.get(page.lang);
  if (!tag) return [];
  const original = source.pieces.map(({ text }) => text).join('\n');
  return page.pieces
    .filter((piece) => piece.lang === page.lang && speaks(piece))
    .flatMap(({ text }) =>
      disagreements({ text, tag }, { text: original, tag: sourceTag }, rates).map((found) => ({
        file: page.file,
        text: `${found.text} (${found.why}): ${text}`,
      })),
    );
}

import { formatWords } from '../../language/format/words.ts';
import { LOCALE_TAGS, type LocaleTag, locale } from '../../language/locales.ts';
import { disagreements, type Known, knownIn } from '../../language/reading/agree.ts';
import type { BuiltPage, Piece } from './page.ts';

/** A figure of a page or PDF that the source's own page or PDF does not bear out. */
export type Difference = { file: string; text: string };
type Rates = Parameters<typeof disagreements>[2];

const BY_LANG = new Map<string, LocaleTag>(LOCALE_TAGS.map((tag) => [tag, tag]));
/** Sizes and page counts of PDFs are each language's own. */
const SIZES = LOCALE_TAGS.flatMap((tag) => formatWords(tag).bytes);
const OWN = new RegExp(`\\bPDF\\b|\\d\\s?(?:${SIZES.join('|')})`, 'u');
const AROUND = 40;

const speaks = ({ text }: Piece) => /\d|[٠-٩]/.test(text) && !OWN.test(text);

/** The same page in the source's language, by its path: `fr/parks/lingang/` and `zh/parks/lingang/`. */
export function counterpart(file: string, source: LocaleTag): string {
  return file.replace(/^[^/]+/, locale(source).path);
}

/** All that a page says, in one text. */
export function wordsOf({ pieces }: BuiltPage): string {
  return pieces.map(({ text }) => text).join('\n');
}

/**
 * Figures of a page, read as its readers read them, that are not on the same page in the source's language. Words in
 * another language are compared with the records (`figures-agree`).
 */
export function pageDifferences(page: BuiltPage, source: Known, rates: Rates): Difference[] {
  const tag = BY_LANG.get(page.lang);
  if (!tag) return [];
  return page.pieces
    .filter((piece) => piece.lang === page.lang && speaks(piece))
    .flatMap(({ text }) =>
      disagreements({ text, tag }, source, rates).map((found) => ({
        file: page.file,
        text: `${found.text} (${found.why}): ${text}`,
      })),
    );
}

type Sheet = { file: string; text: string; pages: number; tag: LocaleTag; fallback: LocaleTag };

/**
 * Figures of a PDF that its source does not bear out. `text` is what is read from the PDF; from right to left, where that
 * comes out of order, what was set in it. Words that are not translated are in the fallback language, so a
 * figure may be read in either.
 */
export function pdfDifferences(sheet: Sheet, source: string, sourceTag: LocaleTag, rates: Rates) {
  const { file, text, pages, tag, fallback } = sheet;
  const known = knownIn({ text: `${source}\n${pages}`, tag: sourceTag });
  const other = new Set(disagreements({ text, tag: fallback }, known, rates).map(({ at }) => at));
  return disagreements({ text, tag }, known, rates)
    .filter(({ at }) => other.has(at))
    .map((found): Difference => ({ file, text: around(text, found.at) }));
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - AROUND), at + AROUND);
}

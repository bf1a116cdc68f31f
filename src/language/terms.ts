import type { Glossary } from '../catalogue/site.ts';
import type { LocaleTag } from './locales.ts';

/** A term of the source that a text translates otherwise. */
export type StrayTerm = { term: string; expected: string };

/** Scripts without spaces are searched for the term as it stands. */
const UNSPACED = new Set<LocaleTag>(['zh-Hans', 'zh-Hant', 'ja']);
/** Words too short to tell anything: of, de, à, von. */
const SHORTEST = 3;
/** As much of a word as no ending changes. */
const STEM = 0.6;

/** Letters without marks: déblayé → deblaye, الأرض → الارض. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[إأآ]/g, 'ا')
    .replace(/ة/g, 'ت')
    .replace(/ى/g, 'ي');
}

function stem(word: string): string {
  const root = word.replace(/^ال/, '');
  return root.slice(0, Math.max(SHORTEST, Math.ceil(root.length * STEM)));
}

/** Whether a text holds a term, whatever endings its words take and in whatever order they stand. */
function holds(text: string, term: string, tag: LocaleTag): boolean {
  if (UNSPACED.has(tag)) return text.includes(term);
  const haystack = bare(text);
  const words = bare(term.replace(/\([^)]*\)/g, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= SHORTEST);
  return (telling.length > 0 ? telling : words).every((word) => haystack.includes(stem(word)));
}

/**
 * The fixed terms of the glossary that a source text holds and its translation renders otherwise. Inside a longer term a
 * shorter one is not looked for: 污水 in 污水处理厂.
 */
export function strayTerms(
  glossary: Glossary,
  source: { text: string; tag: LocaleTag },
  written: { text: string; tag: LocaleTag },
): StrayTerm[] {
  const terms = glossary
    .map(({ fixed, words }) => ({
      fixed,
      term: words[source.tag] ?? '',
      expected: words[written.tag] ?? '',
    }))
    .filter(({ term, expected }) => term !== '' && expected !== '')
    .sort((a, b) => b.term.length - a.term.length);
  let rest = source.text;
  return terms.filter(({ fixed, term, expected }) => {
    if (!rest.includes(term)) return false;
    rest = rest.replaceAll(term, '\0');
    return fixed && !expected.split(' | ').some((form) => holds(written.text, form, written.tag));
  });
}

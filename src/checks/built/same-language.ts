import type { Site } from '../../catalogue/site.ts';
import type { ToTraditional } from '../../language/han.ts';
import { LOCALE_TAGS, locale } from '../../language/locales.ts';
import { basePath } from '../../outreach/addresses.ts';
import type { BuiltPage } from './page.ts';
import { notIn } from './tongue.ts';

/** Something of the built site that is in another language than it says. */
export type Slip = { file: string; what: 'link' | 'words' | 'hreflang'; text: string };

const TAGS = new Map(LOCALE_TAGS.map((tag) => [locale(tag).path, tag as string]));

/** The language that an address of the site leads into; null where it has none. */
function targetOf(href: string, base: string): string | null {
  if (!href.startsWith(base)) return null;
  const segments = href.slice(base.length).split(/[/#?]/);
  const path = segments[0] === 'brochures' ? segments[1] : segments[0];
  return TAGS.get(path ?? '') ?? null;
}

/** Links, PDFs and calendar files that lead into another language without saying so. */
export function silentLinks({ file, lang, links }: BuiltPage, site: Site): Slip[] {
  const base = basePath(site);
  return links.flatMap(({ href, hreflang }) => {
    const target = targetOf(href, base);
    return target === null || target === lang || hreflang === target
      ? []
      : [{ file, what: 'link' as const, text: href }];
  });
}

/** Words that are marked, or left to pass, as a language which they are not in. */
export function foreignWords({ file, pieces }: BuiltPage, traditional: ToTraditional): Slip[] {
  return pieces.flatMap(({ lang, text }) => {
    const why = notIn(lang, text, traditional);
    return why === null
      ? []
      : [{ file, what: 'words' as const, text: `${lang} (${why}): ${text}` }];
  });
}

/** Sets of `hreflang` that are not the same on each of their pages, or that name a page which is not translated. */
export function brokenAlternates(pages: readonly BuiltPage[]): Slip[] {
  const byAddress = new Map(pages.map((page) => [page.canonical, page]));
  const slip = (file: string, text: string): Slip => ({ file, what: 'hreflang', text });
  return pages.flatMap((page) => {
    const named = page.alternates.filter(({ hreflang }) => hreflang !== 'x-default');
    if (named.length > 0 && !page.indexed) return [slip(page.file, 'noindex')];
    if (named.length > 0 && !named.some(({ hreflang }) => hreflang === page.lang)) {
      return page.lang === '' || page.file.startsWith('p/') ? [] : [slip(page.file, page.lang)];
    }
    return named.flatMap(({ hreflang, href }) => {
      const other = byAddress.get(href);
      const whole =
        other?.lang === hreflang &&
        other.indexed &&
        JSON.stringify(other.alternates) === JSON.stringify(page.alternates);
      return whole ? [] : [slip(page.file, `${hreflang} ${href}`)];
    });
  });
}

import type { Reader } from '../language/reader.ts';
import { recordPath } from '../outreach/addresses.ts';

/** The hand-made pages, as the menus name them. */
export function handMadePages({ catalogue, locale, view }: Reader) {
  return [...catalogue.pages]
    .sort((a, b) => a.order - b.order)
    .map((page) => {
      const { record, langOf } = view(page);
      return {
        href: recordPath(catalogue.site, locale.tag, page),
        title: record.menu ?? record.title,
        inMenu: page.menu !== null,
        lang: langOf(record.menu ? 'menu' : 'title'),
        summary: record.summary,
      };
    });
}

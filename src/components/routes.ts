import { type Catalogue, loadCatalogue } from '../catalogue/load.ts';
import { locale } from '../language/locales.ts';
import { publishedTags } from '../language/localise.ts';
import { type Reader, readerOf } from '../language/reader.ts';
import type { Section } from '../outreach/addresses.ts';
import { publishedSections } from '../outreach/sections.ts';

export type PageProps<R = undefined> = { reader: Reader; record: R };

/** Static paths of a section in every published language; none where the catalogue has nothing to show in it. */
export async function sectionPaths(section: Section) {
  const catalogue = await loadCatalogue();
  if (!publishedSections(catalogue).includes(section)) return [];
  return publishedTags(catalogue).map((tag) => ({
    params: { locale: locale(tag).path },
    props: { reader: readerOf(catalogue, tag), record: undefined },
  }));
}

/**
 * Static paths of a page for each record in each language. Every language has every page: where words are not
 * translated the page says so, is `noindex`, and stays out of `hreflang` and the sitemap. An address that a record had
 * before shows the same page, whose canonical address is the new one.
 */
export async function recordPaths<R extends { id: string; formerIds: string[] }>(
  select: (catalogue: Catalogue) => R[],
) {
  const catalogue = await loadCatalogue();
  return publishedTags(catalogue).flatMap((tag) =>
    select(catalogue).flatMap((record) =>
      [record.id, ...record.formerIds].map((id) => ({
        params: { locale: locale(tag).path, id },
        props: { reader: readerOf(catalogue, tag), record },
      })),
    ),
  );
}

import type { AstroGlobal } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { LOCALE_TAGS, locale } from '../../language/locales.ts';
import { type Reader, readerOf } from '../../language/reader.ts';

/** The reader of the page that a hand-made page's component stands on, known by its address. */
export async function pageReader({ params }: Pick<AstroGlobal, 'params'>): Promise<Reader> {
  const tag = LOCALE_TAGS.find((candidate) => locale(candidate).path === params['locale']);
  if (!tag) throw new Error(`No language has the path "${params['locale']}".`);
  return readerOf(await loadCatalogue(), tag);
}

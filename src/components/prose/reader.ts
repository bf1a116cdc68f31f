import type { AstroGlobal } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { LOCALE_TAGS, locale } from '../../language/locales.ts';
import { readerOf } from '../../language/reader.ts';
import { proseContext } from '../../prose/context.ts';
import type { ProseContext } from '../../prose/render.ts';

/**
 * What a component of a hand-made page needs: figures in the language that the page's words are in, and where other
 * records are for its reader. The page is known by its address.
 */
export async function pageContext({ params }: Pick<AstroGlobal, 'params'>): Promise<ProseContext> {
  const tag = LOCALE_TAGS.find((candidate) => locale(candidate).path === params['locale']);
  if (!tag) throw new Error(`No language has the path "${params['locale']}".`);
  const reader = readerOf(await loadCatalogue(), tag);
  const page = reader.catalogue.pages.find(({ id }) => id === params['page']);
  return proseContext(reader, page && reader.view(page).bodyLang);
}

import { BOOK_ID, type Brochure, loadBrochures } from '../brochures/manifest.ts';
import { publishedTags } from '../language/localise.ts';
import type { Reader } from '../language/reader.ts';

/** The catalogue book in every published language; none before PDFs have been made. */
export async function publishedBooks({ catalogue }: Reader): Promise<Brochure[]> {
  const brochures = await loadBrochures();
  return publishedTags(catalogue).flatMap((tag) => brochures.find('book', BOOK_ID, tag) ?? []);
}

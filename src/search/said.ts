import type { SearchData } from './data.ts';
import type { Answer } from './find.ts';

/** How many results there are, for the eye and for screen readers; a corrected query is named as it was understood. */
export function saidOf(
  { found, none }: Pick<SearchData['words'], 'found' | 'none'>,
  query: string,
  { hits, instead }: Answer,
): string {
  if (query.trim() === '') return '';
  const words = hits.length === 0 ? none : found;
  const asked = hits.length > 0 && instead !== null ? instead : query.trim();
  return words.replace('{count}', String(hits.length)).replace('{query}', asked);
}

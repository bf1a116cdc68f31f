import { createIndex } from 'pagefind';
import { loadBrochures } from '../brochures/manifest.ts';
import type { Catalogue } from '../catalogue/load.ts';
import { publishedTags } from '../language/localise.ts';
import { searchRecords } from './records.ts';

/**
 * Writes a search index for each language into `outputPath`.
 *
 * @returns how many records were indexed
 * @throws Error with what Pagefind says where it refuses a record
 */
export async function buildSearch(catalogue: Catalogue, outputPath: string): Promise<number> {
  const { index, errors } = await createIndex({ includeCharacters: '-/' });
  if (!index) throw new Error(errors.join('\n'));
  const brochures = await loadBrochures();
  let count = 0;
  for (const tag of publishedTags(catalogue)) {
    for (const record of searchRecords(catalogue, tag, brochures)) {
      const { errors: refused } = await index.addCustomRecord(record);
      if (refused.length > 0) throw new Error(`${record.url}: ${refused.join('; ')}`);
      count++;
    }
  }
  const { errors: unwritten } = await index.writeFiles({ outputPath });
  if (unwritten.length > 0) throw new Error(unwritten.join('\n'));
  await index.deleteIndex();
  return count;
}

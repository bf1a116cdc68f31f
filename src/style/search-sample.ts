import { loadBrochures } from '../brochures/manifest.ts';
import type { Reader } from '../language/reader.ts';
import { unspaced } from '../search/cjk-text.ts';
import type { Group } from '../search/groups.ts';
import type { Fragment } from '../search/pagefind.ts';
import { searchRecords } from '../search/records.ts';

export type SampleHit = Fragment & { group: Group };

const EACH = 3;
const BEFORE = 14;
const AFTER = 60;

/** What the search would find for one word, without its index, which only a build makes. */
export async function searchSample({ catalogue, locale, t }: Reader) {
  const query = t('utility.steam');
  const word = query.toLocaleLowerCase(locale.tag);
  const found = searchRecords(catalogue, locale.tag, await loadBrochures()).flatMap(
    ({ url, content, meta, filters }): SampleHit[] => {
      const text = unspaced(content);
      const at = text.toLocaleLowerCase(locale.tag).indexOf(word);
      if (at < 0) return [];
      const { title = '', lang = '', code = '', fact = '' } = meta;
      const excerpt = text.slice(Math.max(0, at - BEFORE), at + AFTER);
      return [
        { url, excerpt, meta: { title, lang, code, fact }, group: filters['group']?.[0] as Group },
      ];
    },
  );
  const hits = [...Map.groupBy(found, ({ group }) => group).values()].flatMap((group) =>
    group.slice(0, EACH),
  );
  return { query, hits };
}

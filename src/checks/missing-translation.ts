import { join } from 'node:path';
import { contentDirectory } from '../catalogue/directories.ts';
import { shownPath } from '../catalogue/problems.ts';
import { language, publishedTags, sourceTag } from '../language/localise.ts';
import { allRecords, type Check } from './finding.ts';
import { named } from './named.ts';

const MOST_NAMED = 12;

/** How far each language has come; what is missing is shown in the fallback language, and said so. */
export const missingTranslation: Check = {
  id: 'missing-translation',
  title: { en: 'Records not yet translated', zh: '尚未翻译的记录' },
  run: (catalogue) => {
    const records = allRecords(catalogue);
    return publishedTags(catalogue)
      .filter((tag) => tag !== sourceTag(catalogue))
      .flatMap((tag) => {
        const { view } = language(catalogue, tag);
        const missing = records
          .filter((record) => view(record).wording === 'fallback')
          .map(({ collection, id }) => `${collection}/${id}`);
        if (missing.length === 0) return [];
        const done = records.length - missing.length;
        return [
          {
            check: 'missing-translation',
            severity: 'note' as const,
            file: shownPath(join(contentDirectory())),
            code: 'missing-translation.count',
            params: {
              lang: tag,
              done: String(done),
              total: String(records.length),
              ids: named(missing, MOST_NAMED),
            },
          },
        ];
      });
  },
};

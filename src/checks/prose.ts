import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFrontmatter } from '../catalogue/frontmatter.ts';
import { type AnyRecord, type Catalogue, recordFile } from '../catalogue/load.ts';
import { nearest } from '../catalogue/nearest.ts';
import { type AuthorProblem, shownPath } from '../catalogue/problems.ts';
import { parseProse } from '../prose/parse.ts';
import { proseTargets } from '../prose/targets.ts';
import { allRecords, type Check } from './finding.ts';
import { translations } from './translations.ts';

type Text = { content: string; bodyLine: number; lang?: string };

/** A record that could not be read is there all the same, and reported for itself. */
function isThere(to: string): boolean {
  const [collection = '', id = ''] = to.split('/');
  return existsSync(recordFile({ collection, id }));
}

function problemsOf(record: AnyRecord, text: Text, known: ReadonlySet<string>): AuthorProblem[] {
  const file = recordFile(record, text.lang);
  const { prose, problems } = parseProse(text.content, text.bodyLine);
  const { references, figures } = proseTargets(prose);
  const dangling = references
    .filter(({ to }) => /^[a-z]+\/./.test(to) && !known.has(to) && !isThere(to))
    .map(({ to, at }) => {
      const siblings = [...known].filter((id) => id.startsWith(to.replace(/\/.*/, '/')));
      const params = { value: to, known: nearest(to, siblings.length > 0 ? siblings : known) };
      return { ...at, code: 'prose.dangling', params };
    });
  const missing = figures
    .filter(({ src }) => src !== '' && !existsSync(join(dirname(file), src)))
    .map(({ src, at }) => ({ ...at, code: 'prose.picture-missing', params: { value: src } }));
  return [...problems, ...dangling, ...missing].map((problem) => ({
    ...problem,
    file: shownPath(file),
  }));
}

/**
 * Every mistake in every record's prose, in every language; these stop the build. Hand-made pages are
 * trusted code, which Astro reads.
 */
export function proseProblems(catalogue: Catalogue): AuthorProblem[] {
  const records = allRecords(catalogue);
  const known = new Set(records.map(({ collection, id }) => `${collection}/${id}`));
  return records
    .filter(({ collection }) => collection !== 'pages')
    .flatMap((record) =>
      [record, ...translations(catalogue, record)].flatMap((text) =>
        problemsOf(record, text, known),
      ),
    );
}

/** Mistakes in the prose of a file whose facts could not be read. */
export function fileProseProblems(file: string): AuthorProblem[] {
  const { content, bodyLine } = readFrontmatter(readFileSync(file, 'utf8'));
  return parseProse(content, bodyLine).problems.map((problem) => ({
    ...problem,
    file: shownPath(file),
  }));
}

export const prose: Check = {
  id: 'prose',
  title: { en: 'Mistakes in prose', zh: '正文中的错误' },
  run: (catalogue) =>
    proseProblems(catalogue).map(({ column: _, ...problem }) => ({
      check: 'prose',
      severity: 'error',
      ...problem,
    })),
};

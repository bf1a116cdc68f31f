import type { Catalogue } from '../catalogue/load.ts';
import { packagedProjects, packagingOf } from '../catalogue/packaging.ts';
import { gapWords, PACKAGING_TABLE } from '../language/author-messages/packaging.ts';
import type { AuthorLanguage } from '../language/author-messages/words.ts';
import { fill } from '../language/format/fill.ts';
import { shownGaps } from './packaging-depth.ts';
import { columns, shortened } from './text-columns.ts';

const LARGEST = 3;
/** Cells of a terminal for a title, so that scores stay beside it. */
const TITLE_WIDTH = 36;

/**
 * The open projects with their score and three largest gaps, the lowest first, then mean and lowest; null where no
 * project is open.
 */
export function packagingTable(
  { projects }: Pick<Catalogue, 'projects'>,
  language: AuthorLanguage,
): string | null {
  const scored = packagedProjects(projects)
    .map((project) => ({ project, ...packagingOf(project) }))
    .sort((a, b) => a.score - b.score);
  const [lowest] = scored;
  if (!lowest) return null;
  const word = (name: keyof typeof PACKAGING_TABLE) => PACKAGING_TABLE[name][language];
  const mean = scored.reduce((all, { score }) => all + score, 0) / scored.length;
  const rows = scored.map(({ project, score, gaps }) => [
    project.code ?? project.id,
    shortened(project.title, TITLE_WIDTH),
    String(score),
    gapWords(shownGaps(gaps.slice(0, LARGEST)), language),
  ]);
  return [
    word('title'),
    ...columns([[word('code'), word('project'), word('score'), word('gaps')], ...rows], [2]),
    fill(word('mean'), { mean: String(Math.round(mean)), lowest: String(lowest.score) }),
  ].join('\n');
}

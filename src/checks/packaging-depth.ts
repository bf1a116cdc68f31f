import type { Project } from '../catalogue/load.ts';
import { type Packaging, packagedProjects, packagingOf } from '../catalogue/packaging.ts';
import { type Check, type Finding, placeOf } from './finding.ts';

/** Below this an investor cannot judge the project without asking. */
const ENOUGH = 60;

/** @example shownGaps([{ id: 'returns', points: 10 }, { id: 'market', points: 4 }]) // => 'returns 10, market 4' */
export function shownGaps(gaps: Packaging['gaps']): string {
  return gaps.map(({ id, points }) => `${id} ${Math.max(1, Math.round(points))}`).join(', ');
}

function findingsOf(project: Project): Finding[] {
  const { score, gaps } = packagingOf(project);
  if (gaps.length === 0) return [];
  const title = [project.code, project.title].filter(Boolean).join(' ');
  return [
    {
      check: 'packaging-depth',
      severity: score < ENOUGH ? 'warning' : 'note',
      ...placeOf(project, []),
      code: 'packaging-depth.gaps',
      params: { title, score: String(score), gaps: shownGaps(gaps) },
    },
  ];
}

/** How well each open project is packaged (项目包装深度), and what it lacks, what costs most first. */
export const packagingDepth: Check = {
  id: 'packaging-depth',
  title: { en: 'Packaging depth', zh: '项目包装深度' },
  run: ({ projects }) => packagedProjects(projects).flatMap(findingsOf),
};

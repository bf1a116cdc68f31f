import type { Figure } from './fields.ts';
import type { Project } from './load.ts';
import { PREPARATION_STEPS } from './preparation.ts';
import { OPEN_STAGES } from './stage.ts';

/** The parts of a well-packaged project; `src/language/author-messages/packaging.ts` names them. */
export type PackagingPart =
  | 'identity'
  | 'reason'
  | 'scale'
  | 'products'
  | 'investment'
  | 'sought'
  | 'cooperation'
  | 'place'
  | 'land'
  | 'needs'
  | 'schedule'
  | 'market'
  | 'returns'
  | 'risks'
  | 'preparation'
  | 'documents'
  | 'answerable';

type Weight = {
  id: PackagingPart;
  points: number;
  /** How much of it the record gives, 0 to 1. */
  given(project: Project): number;
};

function share(list: readonly boolean[]): number {
  return list.length === 0 ? 0 : list.filter(Boolean).length / list.length;
}

/** A figure counts half where nobody can tell how old it is. */
function figure({ value, asOf }: Figure): number {
  if (!value) return 0;
  return asOf ? 1 : 0.5;
}

function some(list: readonly unknown[]): number {
  return list.length > 0 ? 1 : 0;
}

/** A list counts whole from `enough` entries that also say what `also` asks of them. */
function entries<T>(list: readonly T[], enough: number, also: (entry: T) => boolean): number {
  return Math.min(1, list.filter(also).length / enough);
}

/**
 * What makes a project well packaged (项目包装深度), and what it weighs; together 100 points. First what an investor
 * shortlists by (what, how much, where, on what terms), then what shows that it is real.
 */
export const PACKAGING_WEIGHTS: readonly Weight[] = [
  { id: 'identity', points: 4, given: (p) => share([p.code, p.type, p.class].map(Boolean)) },
  { id: 'reason', points: 5, given: ({ reason }) => Number(reason !== null) },
  { id: 'scale', points: 5, given: ({ scale }) => Number(scale !== null) },
  {
    id: 'products',
    points: 5,
    given: ({ products }) => entries(products, 1, ({ capacity }) => capacity.value !== null),
  },
  { id: 'investment', points: 8, given: ({ investment }) => figure(investment) },
  { id: 'sought', points: 8, given: ({ sought }) => figure(sought) },
  {
    id: 'cooperation',
    points: 6,
    given: (p) => share([p.cooperation.length > 0, p.share.value !== null]),
  },
  {
    id: 'place',
    points: 6,
    given: (p) => share([p.park !== null || p.location !== null, p.sites.length > 0]),
  },
  { id: 'land', points: 5, given: (p) => Math.max(figure(p.land), figure(p.building)) },
  { id: 'needs', points: 6, given: ({ needs }) => some(Object.keys(needs.utilities)) },
  {
    id: 'schedule',
    points: 4,
    given: (p) => share([p.period.value !== null, p.jobs.value !== null]),
  },
  {
    id: 'market',
    points: 8,
    given: ({ market }) => entries(market, 2, ({ source }) => source !== null),
  },
  {
    id: 'returns',
    points: 10,
    given: ({ returns: { revenue, profit, tax, irr, payback, basis } }) =>
      share([revenue, profit, tax, irr, payback].map(({ value }) => value !== null)) *
      (basis ? 1 : 0.5),
  },
  {
    id: 'risks',
    points: 5,
    given: ({ risks }) => entries(risks, 2, ({ answer }) => answer !== null),
  },
  {
    id: 'preparation',
    points: 8,
    given: ({ preparation }) => share(PREPARATION_STEPS.map((step) => step in preparation)),
  },
  { id: 'documents', points: 3, given: ({ documents }) => some(documents) },
  {
    id: 'answerable',
    points: 4,
    given: (p) => share([p.contact, p.reviewBy].map((value) => value !== null)),
  },
];

export type Packaging = {
  /** 0 to 100. */
  score: number;
  /** What is missing, what costs most first. */
  gaps: { id: PackagingPart; points: number }[];
};

/** How well a project is packaged, and what it lacks. For officials: an investor sees "not stated" instead. */
export function packagingOf(project: Project): Packaging {
  const parts = PACKAGING_WEIGHTS.map(({ id, points, given }) => {
    const has = points * given(project);
    return { id, has, points: points - has };
  });
  return {
    score: Math.round(parts.reduce((all, { has }) => all + has, 0)),
    gaps: parts
      .filter(({ points }) => points > 0)
      .map(({ id, points }) => ({ id, points }))
      .sort((a, b) => b.points - a.points),
  };
}

/** Only a project that still looks for an investor has to be packaged. */
export function packagedProjects(projects: readonly Project[]): Project[] {
  return projects.filter(({ stage }) => OPEN_STAGES.includes(stage));
}

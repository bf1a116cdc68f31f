import { bandAmount, bandOf } from './bands.ts';
import { CHAIN_STEPS } from './industry.ts';
import type { Catalogue, Project } from './load.ts';
import { OPEN_STAGES } from './stage.ts';

/** Why one project belongs beside another, the strongest reason first. */
export const RELATIONS = ['upstream', 'downstream', 'industry', 'park', 'size'] as const;
export type Relation = (typeof RELATIONS)[number];
export type Related = { project: Project; reasons: Relation[] };

/** What a reason weighs; size alone does not make two projects related. */
const WEIGHTS: Record<Relation, number> = {
  upstream: 4,
  downstream: 4,
  industry: 3,
  park: 2,
  size: 1,
};
const LEAST = 2;
const MOST = 3;

type Parts = Pick<Catalogue, 'projects' | 'industries' | 'site'>;

/** The steps of the chain that a project fills, as places in it: 0 is upstream. */
function stepsOf({ industry, fills }: Project, { industries }: Parts): number[] {
  const chain = industries.find(({ id }) => id === industry)?.chain ?? [];
  return chain.filter(({ id }) => fills.includes(id)).map(({ step }) => CHAIN_STEPS.indexOf(step));
}

function sizeOf({ investment }: Project, { site }: Parts): number | null {
  const amount = bandAmount('investment', investment.value, site.rates.perUnit);
  return amount === null ? null : bandOf('investment', amount);
}

function relations(own: Project, other: Project, parts: Parts): Relation[] {
  const isOfOneIndustry = own.industry !== null && own.industry === other.industry;
  const [from, to] = [stepsOf(own, parts), stepsOf(other, parts)];
  const stands = (side: 'upstream' | 'downstream') =>
    from.some((step) => to.includes(side === 'upstream' ? step - 1 : step + 1));
  const size = sizeOf(own, parts);
  const holds: Record<Relation, boolean> = {
    upstream: isOfOneIndustry && stands('upstream'),
    downstream: isOfOneIndustry && stands('downstream'),
    industry: isOfOneIndustry && !stands('upstream') && !stands('downstream'),
    park: own.park !== null && own.park === other.park,
    size: size !== null && size === sizeOf(other, parts),
  };
  return RELATIONS.filter((relation) => holds[relation]);
}

/** Open projects that a reader of this one would look at next, with the reasons. */
export function relatedTo(project: Project, parts: Parts): Related[] {
  const weight = ({ reasons }: Related) =>
    reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return parts.projects
    .filter(({ id, stage }) => id !== project.id && OPEN_STAGES.includes(stage))
    .map((other) => ({ project: other, reasons: relations(project, other, parts) }))
    .filter((related) => weight(related) >= LEAST)
    .sort((a, b) => weight(b) - weight(a) || a.project.id.localeCompare(b.project.id))
    .slice(0, MOST);
}

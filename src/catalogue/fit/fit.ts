import type { Figure } from '../fields.ts';
import type { Catalogue, Project } from '../load.ts';
import { amountIn } from '../quantity/convert.ts';
import { today } from '../today.ts';
import { UTILITIES } from '../utility.ts';
import { type Answer, assess, type Demand, overall, type Verdict, type Wanted } from './assess.ts';
import { type Place, placesOf } from './place.ts';
import { profileOf, serviceAmount, serviceLevel } from './profile.ts';

export type Fit = { place: Place; answers: Answer[]; verdict: Verdict; chosen: boolean };

type Asking = Pick<Project, 'land' | 'building' | 'needs'>;

/** A need that is stated and cannot be compared is still a need. */
function wanted({ value, reported }: Figure, comparable: number | null): Wanted {
  return comparable ?? (value || reported ? 'unlike' : null);
}

/** What a project asks of a place, from its record. A project that states its land is looked for among plots. */
export function demandOf({ land, building, needs }: Asking): Demand {
  const inUnit = ({ value }: Asking['land'], unit: string) =>
    (value && amountIn(value, unit)) ?? null;
  return {
    land: inUnit(land, 'm2')?.low ?? null,
    floor: inUnit(building, 'm2')?.low ?? null,
    height: inUnit(needs.height, 'm')?.low ?? null,
    crane: inUnit(needs.crane, 't')?.low ?? null,
    floorLoad: inUnit(needs.floorLoad, 't/m2')?.low ?? null,
    port: inUnit(needs.port, 'km')?.high ?? null,
    utilities: Object.fromEntries(
      UTILITIES.flatMap((name) => {
        const need = needs.utilities[name];
        if (!need) return [];
        const amount = wanted(need.amount, serviceAmount(name, need.amount));
        return [[name, { amount, level: wanted(need.level, serviceLevel(name, need.level)) }]];
      }),
    ),
  };
}

const ORDER: Verdict[] = ['met', 'unknown', 'later', 'short'];

/**
 * Which places can carry a project, the chosen ones first, then those that fit, then those that nearly do. Plots where
 * it needs land, buildings where it needs floor space only; none where it says neither. A project that names a location
 * of its own stays there: only the places that it has chosen are looked at.
 */
export function fitsOf(
  { parks, sites, site }: Pick<Catalogue, 'parks' | 'sites' | 'site'>,
  project: Project,
): Fit[] {
  const demand = demandOf(project);
  if (demand.land === null && demand.floor === null) return [];
  const wantsLand = demand.land !== null;
  const day = today(site);
  const own = (place: Place) =>
    project.sites.includes(place.site.id) && (place.park?.id ?? null) === project.park;
  return placesOf({ parks, sites })
    .filter((place) => own(place) || (place.site.kind === 'plot') === wantsLand)
    .filter((place) => own(place) || project.location === null)
    .map((place) => {
      const chosen = own(place);
      const answers = assess(profileOf(place, day), demand)
        // A place that is reserved or taken is so for the project that has chosen it.
        .filter(({ asked, verdict }) => !(chosen && asked === 'state' && verdict !== 'later'));
      return { place, answers, verdict: overall(answers), chosen };
    })
    .sort(
      (a, b) =>
        Number(b.chosen) - Number(a.chosen) || ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict),
    );
}

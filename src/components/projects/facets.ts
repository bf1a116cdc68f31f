import {
  BAND_STEPS,
  type Banded,
  bandAmount,
  bandOf,
  bandQuantity,
} from '../../catalogue/bands.ts';
import type { Project } from '../../catalogue/load.ts';
import { COOPERATION_MODES } from '../../catalogue/project.ts';
import { OPEN_STAGES } from '../../catalogue/stage.ts';
import { languageNames } from '../../language/names.ts';
import type { Reader } from '../../language/reader.ts';

export type Option = { value: string; label: string; lang?: string | undefined };
/** A question that the list can be narrowed by, and the answers that its projects give. */
export type Facet = { name: string; label: string; options: Option[] };

/** What a list knows of one project: its answers as `facet=value`, and what it is sorted by. */
export type Listed = {
  answers: string[];
  investment: number | null;
  land: number | null;
  published: string | null;
};

const BANDS: readonly Banded[] = ['investment', 'land'];
const MAJORITY = 50;
/** The answer of a project that states none. */
const NONE = 'none';

/** What is offered to investors from abroad. */
function abroad({ sought, foreignShare }: Project): string[] {
  const share = foreignShare.value?.high ?? 0;
  return [
    ...(sought.value ? ['sought'] : []),
    ...(share > MAJORITY ? ['majority'] : []),
    ...(share === 100 ? ['whole'] : []),
  ];
}

function amount(name: Banded, project: Project, { catalogue }: Reader): number | null {
  return bandAmount(name, project[name].value, catalogue.site.rates.perUnit);
}

export function listed(reader: Reader, project: Project): Listed {
  const bands = BANDS.map((name) => {
    const value = amount(name, project, reader);
    return `${name}=${value === null ? NONE : bandOf(name, value)}`;
  });
  const whole = reader.view(project).wording !== 'fallback';
  return {
    answers: [
      `industry=${project.industry ?? NONE}`,
      `park=${project.park ?? NONE}`,
      `stage=${project.stage}`,
      ...project.cooperation.map((mode) => `form=${mode}`),
      ...bands,
      ...abroad(project).map((offer) => `abroad=${offer}`),
      ...(whole ? ['words=own'] : []),
    ],
    investment: amount('investment', project, reader),
    land: amount('land', project, reader),
    published: project.published,
  };
}

/** Every facet that tells the projects apart, with the answers that are given; one that narrows nothing is left out. */
export function facets(reader: Reader, projects: Project[]): Facet[] {
  const { catalogue, locale, t, view } = reader;
  const industries = [...catalogue.industries].sort((a, b) => a.order - b.order);
  const titled = (record: (typeof catalogue.industries | typeof catalogue.parks)[number]) => ({
    value: record.id,
    label: view(record).record.title,
    lang: view(record).langOf('title'),
  });
  const all: Facet[] = [
    {
      name: 'industry',
      label: t('field.industry'),
      options: [...industries.map(titled), { value: NONE, label: t('lists.noIndustry') }],
    },
    {
      name: 'park',
      label: t('field.park'),
      options: [...catalogue.parks.map(titled), { value: NONE, label: t('filter.noPark') }],
    },
    {
      name: 'stage',
      label: t('field.stage'),
      options: OPEN_STAGES.map((value) => ({ value, label: t(`stage.${value}`) })),
    },
    ...BANDS.map((name) => ({
      name,
      label: t(`field.${name}`),
      options: [
        ...BAND_STEPS[name].map((_, band) => ({
          value: String(band),
          label: reader.quantity(bandQuantity(name, band)),
        })),
        { value: NONE, label: t('value.notStated') },
      ],
    })),
    {
      name: 'form',
      label: t('field.cooperation'),
      options: COOPERATION_MODES.map((value) => ({ value, label: t(`cooperation.${value}`) })),
    },
    {
      name: 'abroad',
      label: t('filter.abroad'),
      options: (['sought', 'majority', 'whole'] as const).map((value) => ({
        value,
        label: t(`filter.abroadOffer.${value}`),
      })),
    },
    {
      name: 'words',
      label: t('filter.words'),
      options: [
        {
          value: 'own',
          label: t('filter.ownWords', { language: languageNames(reader, [locale.tag]) }),
        },
      ],
    },
  ];
  const given = projects.map((project) => new Set(listed(reader, project).answers));
  const count = (name: string, value: string) =>
    given.filter((answers) => answers.has(`${name}=${value}`)).length;
  return all
    .map((facet) => ({
      ...facet,
      options: facet.options.filter(({ value }) => count(facet.name, value) > 0),
    }))
    .filter(({ name, options }) =>
      options.some(({ value }) => count(name, value) < projects.length),
    );
}

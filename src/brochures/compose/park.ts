import { COST_ITEMS } from '../../catalogue/cost.ts';
import type { Figure } from '../../catalogue/fields.ts';
import type { Park } from '../../catalogue/load.ts';
import { PARK_APPROVALS } from '../../catalogue/preparation.ts';
import { isEnded } from '../../catalogue/stage.ts';
import type { Reader } from '../../language/reader.ts';
import { contactBlock } from './contact.ts';
import { distances } from './distances.ts';
import { figureRow, inLine, isKnown, type Row, strip, wordsRow } from './figure.ts';
import { viewOf } from './find.ts';
import { opening } from './opening.ts';
import { stateWords, utilities } from './utilities.ts';

type Labelled = [label: string, figure: Figure];

const NOTHING: Figure = { value: null, reported: null, asOf: null, source: null };

/** Figures in the order in which an investor looks for them. */
export function parkFigures(park: Park, { t }: Reader): Labelled[] {
  return [
    [t('field.landFree'), park.landFree],
    [t('field.landLevelled'), park.landLevelled],
    [t('field.workshopsFree'), park.workshopsFree],
    [t('sheet.sparePower'), park.utilities.power?.spare ?? NOTHING],
    [t('field.planned'), park.planned],
    [t('field.workshops'), park.workshops],
    [t('field.developed'), park.developed],
    [t('field.housing'), park.housing],
  ];
}

function facts(park: Park, shown: Set<string>, reader: Reader) {
  const { partialDate, t } = reader;
  const figures = parkFigures(park, reader).filter(
    ([label, figure]) => isKnown(figure) && !shown.has(label),
  );
  const rows = [
    ...figures.map(([label, figure]) => figureRow(label, figure, reader)),
    ...wordsRow(t('field.level'), park.level && t(`level.${park.level}`)),
    ...wordsRow(t('field.founded'), park.founded && partialDate(park.founded)),
    ...wordsRow(t('field.mainIndustries'), park.mainIndustries),
    ...wordsRow(t('field.managedBy'), park.managedBy),
    ...wordsRow(t('field.address'), park.address),
  ];
  return rows.length > 0 ? { title: t('record.facts'), rows } : null;
}

type Cost = Row & { item: string; about: string };

/** Prices of land, power, labour … by class; an item that has several is named at the first. */
function costs({ costs }: Park, reader: Reader) {
  const { t } = reader;
  const known = costs.filter(({ price }) => isKnown(price));
  const rows = COST_ITEMS.flatMap((item) =>
    known
      .filter((cost) => cost.item === item)
      .map(({ class: kind, price, note }, i): Cost => {
        const label = t(`cost.${item}`);
        const about = [kind, note].filter((words) => words !== null).join(' · ');
        return { ...figureRow(label, price, reader), item: i === 0 ? label : '', about };
      }),
  );
  return rows.length > 0 ? { title: t('record.costs'), rows } : null;
}

/** One price for each item: what the book has room for. */
export function mainCosts(park: Park, reader: Reader) {
  const all = costs(park, reader);
  return all && { ...all, rows: all.rows.filter(({ item }) => item !== '') };
}

/** What the park asks of who comes. */
function entry({ entry }: Park, reader: Reader) {
  const { t } = reader;
  const figures: Labelled[] = [
    [t('entry.intensity'), entry.intensity],
    [t('entry.far'), entry.far],
    [t('entry.tax'), entry.tax],
  ];
  const rows = [
    ...figures
      .filter(([, figure]) => isKnown(figure))
      .flatMap(([label, figure]) => wordsRow(label, inLine(figure, reader))),
    ...wordsRow(t('field.welcomed'), entry.welcomed),
    ...wordsRow(t('field.excluded'), entry.excluded),
    ...wordsRow(t('field.entryBasis'), entry.basis),
  ];
  return rows.length > 0 ? { title: t('record.entry'), rows } : null;
}

function approvals({ approvals }: Park, { partialDate, t }: Reader) {
  const steps = PARK_APPROVALS.flatMap((name) => {
    const step = approvals[name];
    if (!step) return [];
    const words = step.date ? partialDate(step.date) : t(`preparationState.${step.state}`);
    const { state, number } = step;
    return [{ name: t(`approval.${name}`), state, words, number }];
  });
  return steps.length > 0 ? { title: t('record.approvals'), steps } : null;
}

/** A column of the table of sites; `share` is how wide it is, beside the others. */
type Column = { name: string; share: number; of(site: Park['sites'][number]): string | null };

/** Plots and workshops as a table; columns that no row fills are left out. */
function sites({ sites }: Park, reader: Reader) {
  const { t } = reader;
  const columns: Column[] = [
    { name: t('field.code'), share: 1.4, of: ({ id }) => id },
    { name: t('field.area'), share: 2.6, of: ({ area }) => inLine(area, reader) },
    { name: t('field.state'), share: 1.8, of: ({ state }) => t(`siteState.${state}`) },
    {
      name: t('field.price'),
      share: 2.8,
      of: ({ price }) => price.value && reader.quantity(price.value),
    },
    { name: t('field.height'), share: 1.4, of: ({ height }) => inLine(height, reader) },
    {
      name: t('field.crane'),
      share: 1.4,
      of: ({ crane }) => (crane.value?.high === 0 ? null : inLine(crane, reader)),
    },
    { name: t('field.floorLoad'), share: 1.5, of: ({ floorLoad }) => inLine(floorLoad, reader) },
    { name: t('field.far'), share: 1.6, of: ({ far }) => inLine(far, reader) },
    { name: t('field.note'), share: 4.2, of: ({ note }) => note },
  ];
  const filled = columns.filter(({ of }) => sites.some((site) => of(site)));
  if (sites.length === 0) return null;
  return {
    title: t('record.sites'),
    header: filled.map(({ name }) => name),
    shares: filled.map(({ share }) => share),
    rows: sites.map((site) => filled.map(({ of }) => of(site) ?? '–')),
  };
}

function facilities({ facilities }: Park, reader: Reader) {
  const { t } = reader;
  const items = facilities.map(({ name, capacity, state, until, note }) => ({
    name,
    state,
    words: stateWords(state, until, reader, 'facilityState'),
    details: [inLine(capacity, reader), note].filter((part) => part !== null),
  }));
  return items.length > 0 ? { title: t('record.facilities'), items } : null;
}

function projects(park: Park, { catalogue, t, view }: Reader) {
  const rows = catalogue.projects
    .filter((project) => project.park === park.id && !isEnded(project.stage))
    .map((project) => {
      const { record } = view(project);
      const value = t(`stage.${record.stage}`);
      const code = record.code ?? '';
      return { label: record.title, code, value };
    });
  return rows.length > 0 ? { title: t('record.projectsHere'), rows } : null;
}

function eyebrow(park: Park, reader: Reader): string[] {
  const { catalogue, t } = reader;
  const industries = park.industries
    .map((id) => viewOf(reader, catalogue.industries, id)?.record.title)
    .filter((title) => title !== undefined);
  const level = park.level ? [t(`level.${park.level}`)] : [];
  return [...level, ...industries];
}

/** Everything that a park's fact sheet shows, in the reader's words. */
export function parkSheet(park: Park, reader: Reader) {
  const view = reader.view(park);
  const { record } = view;
  const figures = strip(parkFigures(record, reader), 3, reader);
  const shown = new Set(figures.items.map(({ label }) => label));
  return {
    ...opening(view, reader),
    eyebrow: eyebrow(record, reader),
    stage: null,
    notices: [] as string[],
    strip: figures,
    utilities: {
      title: reader.t('record.utilities'),
      matrix: utilities(record, reader, { full: true }),
    },
    facts: facts(record, shown, reader),
    costs: costs(record, reader),
    entry: entry(record, reader),
    approvals: approvals(record, reader),
    sites: sites(record, reader),
    facilities: facilities(record, reader),
    projects: projects(record, reader),
    distances: distances(record, reader),
    contact: contactBlock(record, reader),
  };
}

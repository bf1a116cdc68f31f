import type { Figure } from '../../catalogue/fields.ts';
import { precheck } from '../../catalogue/fit/precheck.ts';
import type { Industry, Park, Project } from '../../catalogue/load.ts';
import { PREPARATION_STEPS } from '../../catalogue/preparation.ts';
import { isEnded, OPEN_STAGES, STAGES } from '../../catalogue/stage.ts';
import { UTILITIES } from '../../catalogue/utility.ts';
import { endingOf } from '../../language/ending.ts';
import type { View } from '../../language/localise.ts';
import type { Reader } from '../../language/reader.ts';
import { chain } from './chain.ts';
import { contactBlock } from './contact.ts';
import { distances } from './distances.ts';
import { figureRow, isKnown, type Row, type Strip, strip, unknownRow, wordsRow } from './figure.ts';
import { viewOf } from './find.ts';
import { opening } from './opening.ts';
import { policies } from './policies.ts';
import { servicesFor, utilities } from './utilities.ts';

type Labelled = [label: string, figure: Figure];

/** Figures in the order in which an investor looks for them. */
export function keyFigures(
  { investment, sought, land, returns, ...project }: Project,
  { t }: Reader,
) {
  return [
    [t('field.investment'), investment],
    [t('field.sought'), sought],
    [t('field.land'), land],
    [t('field.payback'), returns.payback],
    [t('field.irr'), returns.irr],
    [t('field.share'), project.share],
    [t('field.building'), project.building],
    [t('field.jobs'), project.jobs],
    [t('field.period'), project.period],
    [t('field.revenue'), returns.revenue],
  ] satisfies Labelled[];
}

export function stage(project: Project, { t, partialDate }: Reader) {
  const step = (STAGES as readonly string[]).indexOf(project.stage) + 1;
  const name = t(`stage.${project.stage}`);
  const reached = project.history.findLast((entry) => entry.stage === project.stage);
  return {
    step,
    withdrawn: isEnded(project.stage),
    label: step > 0 ? t('stage.label', { step, name }) : name,
    since: reached ? partialDate(reached.date) : null,
  };
}

/** What must not be overlooked: that it is closed, since when, and what takes its place. */
export function notices({ record }: View<Project>, reader: Reader): string[] {
  if (OPEN_STAGES.includes(record.stage)) return [];
  const { words, note, successor } = endingOf(reader, record);
  const next =
    successor && `${reader.t('record.successor')} ${reader.view(successor).record.title}`;
  return [words, note, isEnded(record.stage) ? next : null].filter((line) => line !== null);
}

function returnsGroup({ returns }: Project, reader: Reader) {
  const { t } = reader;
  const figures: Labelled[] = [
    [t('field.revenue'), returns.revenue],
    [t('field.profit'), returns.profit],
    [t('field.tax'), returns.tax],
    [t('field.irr'), returns.irr],
    [t('field.payback'), returns.payback],
  ];
  if (!figures.some(([, figure]) => isKnown(figure))) return [];
  const rows = figures.map(([label, figure]) => figureRow(label, figure, reader));
  const note = [returns.basis, t('record.returnsNote')].filter((part) => part !== null);
  return [{ title: t('record.returns'), rows, note: note.join(t('sheet.sentence')) }];
}

type Statement = { text: string; note: string | null };
type Statements = { title: string; firm: boolean; items: Statement[] };

/** What it asks of a place, in one sentence: each thing with its amount. */
function needs({ needs, building }: Project, reader: Reader): Statement[] {
  const { t, quantity } = reader;
  const said = (label: string, figures: Figure[]) => {
    const parts = figures.flatMap(({ value }) => (value ? [quantity(value)] : []));
    return parts.length > 0
      ? [t('project.need', { label, amount: parts.join(t('value.comma')) })]
      : [];
  };
  const parts = [
    ...UTILITIES.flatMap((name) => {
      const need = needs.utilities[name];
      if (!need) return [];
      const words = said(t(`utility.${name}`), [need.amount, need.level]);
      return words.length > 0 ? words : [t(`utility.${name}`)];
    }),
    ...said(t('field.building'), [building]),
    ...said(t('field.height'), [needs.height]),
    ...said(t('field.crane'), [needs.crane]),
    ...said(t('field.floorLoad'), [needs.floorLoad]),
    ...said(t('project.port'), [needs.port]),
  ];
  return parts.length > 0 ? [{ text: parts.join(t('sheet.semicolon')), note: null }] : [];
}

/** The park's entry requirements, what the project comes to, and whether that will do. */
function prechecks(project: Project, park: View<Park> | null, reader: Reader): Statement[] {
  const { t, quantity } = reader;
  const rows = park ? precheck(project, park.record) : [];
  return rows.map(({ requirement, required, actual, verdict }) => ({
    text: t('project.need', {
      label: t(`entry.${requirement}`),
      amount: quantity(actual),
    }),
    note: t('project.asks', { required: quantity(required), verdict: t(`verdict.${verdict}`) }),
  }));
}

/** What is said in sentences, each with what belongs to it: a source, an answer, a verdict. */
function statements(project: Project, park: View<Park> | null, reader: Reader): Statements[] {
  const { t, partialDate } = reader;
  const market = project.market.map(({ fact, source, asOf }) => ({
    text: fact,
    note: [asOf ? partialDate(asOf) : t('value.undated'), source ?? t('project.noSource')].join(
      ' · ',
    ),
  }));
  const risks = project.risks.map(({ risk, answer }) => ({ text: risk, note: answer }));
  return [
    { title: t('record.needs'), firm: false, items: needs(project, reader) },
    { title: t('record.precheck'), firm: false, items: prechecks(project, park, reader) },
    { title: t('record.marketSources'), firm: false, items: market },
    { title: t('record.risks'), firm: true, items: risks },
  ].filter(({ items }) => items.length > 0);
}

export function cooperation({ cooperation }: Project, { t }: Reader): string | null {
  const modes = cooperation.map((mode) => t(`cooperation.${mode}`)).join(t('value.comma'));
  return modes === '' ? null : modes;
}

function location({ location }: Project, reader: Reader): Row[] {
  const label = reader.t('field.location');
  return location ? wordsRow(label, location) : [unknownRow(label, reader)];
}

/** Facts that are neither in the strip nor in a group of their own. */
function factsGroup(project: Project, park: View<Park> | null, shown: Set<string>, reader: Reader) {
  const { t } = reader;
  const figures: Labelled[] = [
    [t('field.inPlace'), project.inPlace],
    [t('field.share'), project.share],
    [t('field.foreignShare'), project.foreignShare],
    [t('field.period'), project.period],
    [t('field.jobs'), project.jobs],
  ];
  const rows: Row[] = [
    ...project.products.map(({ name, capacity }) => figureRow(name, capacity, reader)),
    ...wordsRow(t('field.cooperation'), cooperation(project, reader)),
    ...figures
      .filter(([label, figure]) => isKnown(figure) && !shown.has(label))
      .map(([label, figure]) => figureRow(label, figure, reader)),
    ...(park ? [] : location(project, reader)),
    ...wordsRow(t('field.promoter'), project.promoter),
  ];
  return rows.length > 0 ? [{ title: t('record.facts'), rows, note: null }] : [];
}

function preparation({ preparation }: Project, { t, partialDate }: Reader) {
  const steps = PREPARATION_STEPS.flatMap((name) => {
    const step = preparation[name];
    if (!step) return [];
    const words = step.date ? partialDate(step.date) : t(`preparationState.${step.state}`);
    return [{ name: t(`preparation.${name}`), state: step.state, words, number: step.number }];
  });
  return steps.length > 0 ? { title: t('record.preparation'), steps } : null;
}

function site(project: Project, park: View<Park> | null, reader: Reader) {
  if (!park) return null;
  const { t } = reader;
  const plots = park.record.sites
    .filter(({ id }) => project.sites.includes(id))
    .map(({ id, kind, area, levelled }) => {
      const row = figureRow(`${t(`siteKind.${kind}`)} ${id}`, area, reader);
      const also =
        levelled === null ? row.also : t(levelled ? 'value.levelled' : 'value.notLevelled');
      return { ...row, also };
    });
  const offered = utilities(park.record, reader, { names: servicesFor(project) });
  if (!offered && plots.length === 0) return null;
  return { title: t('record.site'), rows: plots, utilities: offered };
}

/** The stages that it reached, each with its day and what happened. */
function historyGroup({ history }: Project, { t, partialDate }: Reader) {
  const rows = history.flatMap(({ stage, date, note }) =>
    wordsRow(partialDate(date), [t(`stage.${stage}`), note].filter((part) => part).join(' · ')),
  );
  return rows.length > 0 ? [{ title: t('record.history'), rows, note: null }] : [];
}

const NO_FIGURES: Strip = { items: [], missing: null };

function eyebrow(project: Project, industry: View<Industry> | null, park: View<Park> | null) {
  const place = park?.record.title ?? project.location;
  return [industry?.record.title ?? null, place].filter((words) => words !== null);
}

/** Everything that a project's fact sheet shows, in the reader's words; one that has ended invites nobody. */
export function projectSheet(project: Project, reader: Reader) {
  const { catalogue } = reader;
  const view = reader.view(project);
  const { record } = view;
  const industry = viewOf(reader, catalogue.industries, record.industry);
  const park = viewOf(reader, catalogue.parks, record.park);
  const figures = strip(keyFigures(record, reader), 3, reader);
  const open = OPEN_STAGES.includes(record.stage);
  const ended = isEnded(record.stage);
  const shown = new Set(figures.items.map(({ label }) => label));
  return {
    ...opening(view, reader),
    eyebrow: eyebrow(record, industry, park),
    stage: stage(record, reader),
    notices: notices(view, reader),
    strip: ended ? NO_FIGURES : figures,
    site: ended ? null : site(record, park, reader),
    groups: [
      ...(ended ? historyGroup(record, reader) : factsGroup(record, park, shown, reader)),
      ...(open ? returnsGroup(record, reader) : []),
    ],
    statements: open ? statements(record, park, reader) : [],
    preparation: ended ? null : preparation(record, reader),
    distances: park && !ended ? distances(park.record, reader) : null,
    policies: ended ? null : policies(record.policies, reader),
    chain: ended ? null : chain(industry, reader),
    contact: contactBlock(record, reader),
  };
}

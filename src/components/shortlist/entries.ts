import type { Brochures } from '../../brochures/manifest.ts';
import { answering } from '../../catalogue/answering.ts';
import type { Figure } from '../../catalogue/fields.ts';
import { type Place, placesOf } from '../../catalogue/fit/place.ts';
import { type Park, type Project, permanentId } from '../../catalogue/load.ts';
import { isEnded } from '../../catalogue/stage.ts';
import { leadIn } from '../../language/lead-in.ts';
import { pdfSize } from '../../language/pdf-size.ts';
import type { Reader } from '../../language/reader.ts';
import { absolute, basePath, permanentPath, recordPath } from '../../outreach/addresses.ts';
import { type Cell, comparison } from '../compare/comparison.ts';
import {
  availabilityWords,
  decisiveServices,
  keyProperties,
  nearestPort,
  placeLink,
} from '../finder/place.ts';

export const KEPT_KINDS = ['projects', 'parks', 'sites'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** A record that can be kept: what its column in the comparison says, row by row. */
export type Entry = {
  kind: KeptKind;
  title: string;
  lang?: string | undefined;
  href: string;
  /** What is quoted of it: the code, else the name by itself. */
  quoted: string;
  /** The address that mail and paper carry. */
  url: string;
  /** The desk that answers for it. */
  mail: string | null;
  sheet: { href: string; size: string } | null;
  cells: Text[][];
};
type Text = { text: string; lang?: string | undefined; quiet?: boolean | undefined };

/** All that the shortlist page reads, in one language: the rows of each kind's table, and every record by its key. */
export type ShortlistData = {
  rows: Record<KeptKind, string[]>;
  entries: Record<string, Entry>;
};

type Row<R> = { label: string; cell: (record: R) => Text[] };

const PARK_GROUPS = ['identity', 'areas', 'utilities', 'costs'];

function figureTexts({ figure, conversion }: Reader, of: Figure): Text[] {
  const converted = conversion(of.value);
  if (!of.value && !of.reported) return [];
  return [{ text: figure(of) }, ...(converted ? [{ text: converted, quiet: true }] : [])];
}

function titleOf(reader: Reader, record: Parameters<Reader['view']>[0] | undefined): Text[] {
  if (!record) return [];
  const { record: shown, langOf } = reader.view(record);
  return [{ text: shown.title, lang: langOf('title') }];
}

function projectRows(reader: Reader): Row<Project>[] {
  const { catalogue, t, view } = reader;
  const names = ['investment', 'sought', 'share', 'foreignShare', 'land', 'building'] as const;
  const later = ['period', 'jobs'] as const;
  const figureRow = (name: (typeof names | typeof later)[number]): Row<Project> => ({
    label: t(`field.${name}`),
    cell: (project) => figureTexts(reader, project[name]),
  });
  return [
    {
      label: t('field.industry'),
      cell: ({ industry }) =>
        titleOf(
          reader,
          catalogue.industries.find(({ id }) => id === industry),
        ),
    },
    {
      label: t('field.place'),
      cell: (project) => {
        const park = catalogue.parks.find(({ id }) => id === project.park);
        const { record, langOf } = view(project);
        const elsewhere = record.location
          ? [{ text: record.location, lang: langOf('location') }]
          : [];
        return park ? titleOf(reader, park) : elsewhere;
      },
    },
    { label: t('field.stage'), cell: ({ stage }) => [{ text: t(`stage.${stage}`) }] },
    ...names.map(figureRow),
    {
      label: t('field.cooperation'),
      cell: ({ cooperation }) => cooperation.map((mode) => ({ text: t(`cooperation.${mode}`) })),
    },
    ...later.map(figureRow),
    ...(['payback', 'irr'] as const).map((name) => ({
      label: t(`field.${name}`),
      cell: ({ returns }: Project) => figureTexts(reader, returns[name]),
    })),
    {
      label: t('shortlist.desk'),
      cell: (project) => titleOf(reader, answering(catalogue, project).contact),
    },
  ];
}

function siteRows(reader: Reader): Row<Place>[] {
  const { t } = reader;
  return [
    { label: t('field.kind'), cell: ({ site }) => [{ text: t(`siteKind.${site.kind}`) }] },
    {
      label: t('field.place'),
      cell: (place) => {
        const { where } = placeLink(reader, place);
        return where ? [{ text: where.text, lang: where.lang }] : [];
      },
    },
    { label: t('field.area'), cell: ({ site }) => figureTexts(reader, site.area) },
    { label: t('field.state'), cell: ({ site }) => [{ text: availabilityWords(reader, site) }] },
    {
      label: t('field.offer'),
      cell: ({ site }) => (site.offer ? [{ text: t(`siteOffer.${site.offer}`) }] : []),
    },
    { label: t('field.price'), cell: ({ site }) => figureTexts(reader, site.price) },
    {
      label: t('finder.properties'),
      cell: ({ site }) =>
        keyProperties(reader, site).map(({ label, value }) => ({
          text: `${leadIn(reader, label)}${value}`,
        })),
    },
    {
      label: t('record.utilities'),
      cell: (place) =>
        decisiveServices(reader, place).map(({ name, state, level, there }) => ({
          text: there
            ? [name, level].filter((part) => part).join(' ')
            : `${leadIn(reader, name)}${state}`,
          quiet: !there,
        })),
    },
    {
      label: t('finder.port'),
      cell: (place) => {
        const port = nearestPort(reader, place);
        return port ? [{ text: port.distance }, { ...port.name, quiet: true }] : [];
      },
    },
  ];
}

function cellTexts({ lines }: Cell): Text[] {
  return lines.map(({ text, lang, quiet }) => ({ text, lang, quiet }));
}

function sheetOf(reader: Reader, brochures: Brochures, kind: 'project' | 'park', id: string) {
  const { catalogue, locale } = reader;
  const sheet = brochures.find(kind, id, locale.tag);
  if (!sheet) return null;
  const size = pdfSize(sheet, reader);
  return { href: `${basePath(catalogue.site)}${sheet.file}`, size };
}

function recordEntry(
  reader: Reader,
  record: Project | Park,
): Omit<Entry, 'kind' | 'cells' | 'sheet'> {
  const { catalogue, locale, view } = reader;
  const { record: shown, langOf } = view(record);
  return {
    title: shown.title,
    lang: langOf('title'),
    href: recordPath(catalogue.site, locale.tag, record),
    quoted: [record.code, shown.title].filter((part) => part).join(' '),
    url: absolute(catalogue.site, permanentPath(catalogue.site, record)),
    mail: answering(catalogue, record).contact?.email ?? null,
  };
}

/** A plot is kept under the key of its place, a project and a park under the id that paper carries. */
export function keptKey(record: Project | Park): string {
  return permanentId(record);
}

export function shortlistData(reader: Reader, brochures: Brochures): ShortlistData {
  const { catalogue } = reader;
  const [ofProjects, ofSites] = [projectRows(reader), siteRows(reader)];
  const ofParks = comparison(reader, catalogue.parks)
    .filter(({ id }) => PARK_GROUPS.includes(id))
    .flatMap(({ rows }) => rows);
  const entries: [string, Entry][] = [
    ...catalogue.projects
      .filter(({ stage }) => !isEnded(stage))
      .map((project): [string, Entry] => [
        keptKey(project),
        {
          kind: 'projects',
          ...recordEntry(reader, project),
          sheet: sheetOf(reader, brochures, 'project', project.id),
          cells: ofProjects.map(({ cell }) => cell(project)),
        },
      ]),
    ...catalogue.parks.map((park, place): [string, Entry] => [
      keptKey(park),
      {
        kind: 'parks',
        ...recordEntry(reader, park),
        sheet: sheetOf(reader, brochures, 'park', park.id),
        cells: ofParks.map(({ cells }) => cellTexts(cells[place] ?? { lines: [] })),
      },
    ]),
    ...placesOf(catalogue).map((place): [string, Entry] => [
      place.key.toLowerCase(),
      { kind: 'sites', ...siteEntry(reader, place), cells: ofSites.map(({ cell }) => cell(place)) },
    ]),
  ];
  return {
    rows: {
      projects: ofProjects.map(({ label }) => label),
      parks: ofParks.map(({ label }) => label),
      sites: ofSites.map(({ label }) => label),
    },
    entries: Object.fromEntries(entries),
  };
}

function siteEntry(reader: Reader, place: Place): Omit<Entry, 'kind' | 'cells'> {
  const { catalogue } = reader;
  const { name, href, where } = placeLink(reader, place);
  const home = place.park ?? (place.site as Parameters<typeof permanentPath>[1]);
  const asked = place.park ?? (place.site as Parameters<typeof answering>[1]);
  return {
    title: name.text,
    lang: name.lang,
    href,
    quoted: [name.text, where ? where.text : null].filter((part) => part).join(' · '),
    url: absolute(catalogue.site, permanentPath(catalogue.site, home)),
    mail: answering(catalogue, asked).contact?.email ?? null,
    sheet: null,
  };
}

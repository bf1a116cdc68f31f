import { CONNECTION_KINDS } from '../../catalogue/connection.ts';
import { COST_ITEMS } from '../../catalogue/cost.ts';
import type { Figure } from '../../catalogue/fields.ts';
import { SITE_KINDS } from '../../catalogue/land-site.ts';
import type { Park } from '../../catalogue/load.ts';
import { LIVING_KINDS } from '../../catalogue/park.ts';
import { PARK_APPROVALS } from '../../catalogue/preparation.ts';
import { amountIn } from '../../catalogue/quantity/convert.ts';
import { UTILITIES, type UtilityState } from '../../catalogue/utility.ts';
import type { View } from '../../language/localise.ts';
import type { Reader } from '../../language/reader.ts';
import { stateWords } from '../../language/states.ts';
import { recordPath } from '../../outreach/addresses.ts';

type Line = {
  text: string;
  lang?: string | undefined;
  href?: string | undefined;
  quiet?: boolean;
  /** It names the lines below it. */
  head?: boolean;
};
/** What one park says on one matter; without lines it says nothing, or that there is none. */
export type Cell = { lines: Line[]; mark?: UtilityState | undefined; none?: boolean };
export type Row = { label: string; cells: Cell[]; differs: boolean };
export type Group = { id: string; title: string; rows: Row[] };

type Entry = { label: string; cell: (view: View<Park>) => Cell };

const AREAS = [
  'planned',
  'developed',
  'landFree',
  'landLevelled',
  'workshops',
  'workshopsFree',
  'housing',
] as const;

function saying(text: string | null | undefined, lang?: string): Cell {
  return { lines: text ? [{ text, lang }] : [] };
}

function figureCell({ quantity, conversion }: Reader, { value }: Figure): Cell {
  if (!value) return { lines: [] };
  const converted = conversion(value);
  const quiet = converted ? [{ text: converted, quiet: true }] : [];
  return { lines: [{ text: quantity(value) }, ...quiet] };
}

function identity(reader: Reader): Entry[] {
  const { catalogue, t, view, partialDate } = reader;
  return [
    {
      label: t('field.level'),
      cell: ({ record: { level } }) => saying(level && t(`level.${level}`)),
    },
    {
      label: t('field.type'),
      cell: ({ record: { type } }) => saying(type && t(`parkType.${type}`)),
    },
    {
      label: t('field.founded'),
      cell: ({ record: { founded } }) => saying(founded && partialDate(founded)),
    },
    {
      label: t('field.mainIndustries'),
      cell: ({ record }) => ({
        lines: catalogue.industries
          .filter(({ id }) => record.industries.includes(id))
          .map((industry) => ({
            text: view(industry).record.title,
            lang: view(industry).langOf('title'),
          })),
      }),
    },
  ];
}

/** What can be had in the parks now, site by site. */
function freeSites({ catalogue, locale, t, quantity }: Reader): Entry[] {
  return SITE_KINDS.map((kind) => ({
    label: t(`compare.free.${kind}`),
    cell: ({ record }) => ({
      // A park that lists its sites says by that what it has not.
      none: record.sites.length > 0,
      lines: record.sites
        .filter((site) => site.kind === kind && site.state === 'free')
        .map(({ id, area }) => ({
          // Isolated, so that the id stays before the area in a line from right to left.
          text: `\u2066${id}\u2069 ${quantity(area.value)}`,
          href: `${recordPath(catalogue.site, locale.tag, record)}#site-${id}`,
        })),
    }),
  }));
}

function utilities(reader: Reader): Entry[] {
  const { t, quantity } = reader;
  return UTILITIES.map((name) => ({
    label: t(`utility.${name}`),
    cell: ({ record }) => {
      const utility = record.utilities[name];
      if (!utility) return { lines: [] };
      const { level, spare, price } = utility;
      const more = [
        level.value && quantity(level.value),
        spare.value && t('compare.spare', { amount: quantity(spare.value) }),
        price.value && quantity(price.value),
      ].filter((text) => text !== null);
      const state = { text: stateWords(reader, 'utilityState', utility) };
      return {
        lines: [state, ...more.map((text) => ({ text, quiet: true }))],
        mark: utility.outside,
      };
    },
  }));
}

function costs(reader: Reader): Entry[] {
  return COST_ITEMS.map((item) => ({
    label: reader.t(`cost.${item}`),
    cell: ({ record, langOf }) => ({
      lines: record.costs
        .filter((cost) => cost.item === item)
        .flatMap(({ id, class: kind, price }) => [
          ...(kind
            ? [{ text: kind, lang: langOf(`costs.${id}.class`), quiet: true, head: true }]
            : []),
          ...figureCell(reader, price).lines,
        ]),
    }),
  }));
}

function entry(reader: Reader): Entry[] {
  const { t } = reader;
  return [
    ...(['intensity', 'far', 'tax'] as const).map((name) => ({
      label: t(`entry.${name}`),
      cell: ({ record }: View<Park>) => figureCell(reader, record.entry[name]),
    })),
    ...(['welcomed', 'excluded'] as const).map((name) => ({
      label: t(`field.${name}`),
      cell: ({ record, langOf }: View<Park>) => saying(record.entry[name], langOf(`entry.${name}`)),
    })),
  ];
}

/** The nearest of each kind. */
function distances({ t, quantity }: Reader): Entry[] {
  const km = ({ value }: Figure) => (value && amountIn(value, 'km')?.low) ?? Infinity;
  return CONNECTION_KINDS.map((kind) => ({
    label: t(`compare.connection.${kind}`),
    cell: ({ record, langOf }) => {
      const [nearest] = record.connections
        .filter((connection) => connection.kind === kind)
        .sort((a, b) => km(a.distance) - km(b.distance));
      if (!nearest) return { lines: [] };
      const { id, name, distance, time } = nearest;
      const length = { text: quantity(distance.value) };
      const minutes = time.value ? [{ text: quantity(time.value), quiet: true }] : [];
      const called = { text: name, lang: langOf(`connections.${id}.name`), quiet: true };
      return { lines: [length, ...minutes, called] };
    },
  }));
}

function approvals({ t, partialDate }: Reader): Entry[] {
  return PARK_APPROVALS.map((name) => ({
    label: t(`approval.${name}`),
    cell: ({ record }) => {
      const { state, date } = record.approvals[name] ?? {};
      const dated = date ? [{ text: partialDate(date), quiet: true }] : [];
      return { lines: [...saying(state && t(`preparationState.${state}`)).lines, ...dated] };
    },
  }));
}

function living({ t, quantity }: Reader): Entry[] {
  return LIVING_KINDS.map((kind) => ({
    label: t(`living.${kind}`),
    cell: ({ record, langOf }) => ({
      lines: record.living
        .filter((amenity) => amenity.kind === kind)
        .flatMap(({ id, name, distance }) => [
          { text: name, lang: langOf(`living.${id}.name`) },
          { text: quantity(distance.value), quiet: true },
        ]),
    }),
  }));
}

/** What a cell says, in a form that can be held against another's. */
function said({ lines, mark, none }: Cell): string {
  return [mark, none && lines.length === 0, ...lines.map(({ text }) => text)].join('\n');
}

/**
 * Parks side by side, matter by matter. What no park states is left out, and so is a group of which nothing is left.
 *
 * @example comparison(english, [lingang, citrus])[0]?.rows[0]
 * // => { label: 'Level', cells: [{ lines: [{ text: 'Provincial' }] }, …], differs: true }
 */
export function comparison(reader: Reader, parks: Park[]): Group[] {
  const { t, view } = reader;
  const areas = AREAS.map((name) => ({
    label: t(`field.${name}`),
    cell: ({ record }: View<Park>) => figureCell(reader, record[name]),
  }));
  const groups: [string, string, Entry[]][] = [
    ['identity', t('compare.identity'), identity(reader)],
    ['areas', t('compare.areas'), areas],
    ['sites', t('compare.sitesFree'), freeSites(reader)],
    ['utilities', t('record.utilities'), utilities(reader)],
    ['costs', t('record.costs'), costs(reader)],
    ['entry', t('record.entry'), entry(reader)],
    ['connections', t('record.connections'), distances(reader)],
    ['approvals', t('record.approvals'), approvals(reader)],
    ['living', t('record.living'), living(reader)],
  ];
  return groups
    .map(([id, title, entries]) => ({
      id,
      title,
      rows: entries
        .map(({ label, cell }) => {
          const cells = parks.map((park) => cell(view(park)));
          return { label, cells, differs: new Set(cells.map(said)).size > 1 };
        })
        .filter(({ cells }) => cells.some(({ lines }) => lines.length > 0)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

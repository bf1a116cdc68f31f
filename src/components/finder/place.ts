import type { Figure } from '../../catalogue/fields.ts';
import type { Asked, Side } from '../../catalogue/fit/assess.ts';
import type { Place } from '../../catalogue/fit/place.ts';
import { LEVEL_UNITS } from '../../catalogue/fit/units.ts';
import type { ParkSite } from '../../catalogue/land-site.ts';
import type { LandSite } from '../../catalogue/load.ts';
import { amountIn } from '../../catalogue/quantity/convert.ts';
import type { Quantity } from '../../catalogue/quantity-types.ts';
import { UTILITIES, type Utility, type UtilityName } from '../../catalogue/utility.ts';
import type { Reader } from '../../language/reader.ts';
import { stateWords } from '../../language/states.ts';
import { recordPath } from '../../outreach/addresses.ts';
import type { Own, ReasonWords } from './reasons.ts';

/** Services by which plants choose their place; roads and telephones reach every one. */
const DECISIVE = ['power', 'water', 'steam', 'sewage', 'gas', 'rail'] as const;

type Text = { text: string; lang: string | undefined };

/** Where a place is found: a plot among those of its park, a site outside parks on its own page. */
export function placeLink({ catalogue, locale, view }: Reader, { site, park }: Place) {
  const home = park ?? ('title' in site ? site : null);
  const path = home ? recordPath(catalogue.site, locale.tag, home) : '';
  if (park) {
    const { record, langOf } = view(park);
    return {
      name: { text: site.id, lang: undefined } as Text,
      href: `${path}#site-${site.id}`,
      where: { text: record.title, lang: langOf('title'), href: path },
    };
  }
  const { record, langOf } = view(site as LandSite);
  return {
    name: { text: record.title, lang: langOf('title') } as Text,
    href: path,
    where: record.location && { text: record.location, lang: langOf('location'), href: null },
  };
}

/** `available from Jun 2027`, `reserved`. */
export function availabilityWords(
  { t, partialDate }: Reader,
  { state, from }: ParkSite | LandSite,
) {
  const words = t(`siteState.${state}`);
  return from
    ? t('finder.dated', { state: words, date: t('value.from', { date: partialDate(from) }) })
    : words;
}

/** A property in words; a crane of 0 t is none. */
export function propertyWords({ t, quantity }: Reader, { value }: Figure): string {
  return value?.high === 0 ? t('facilityState.none') : quantity(value);
}

/** What decides on a plot or a building, label and value. */
export function keyProperties(reader: Reader, site: ParkSite | LandSite) {
  const { t } = reader;
  const ground =
    site.kind === 'plot' && site.levelled !== null
      ? [
          {
            label: t('field.levelling'),
            value: t(site.levelled ? 'value.levelled' : 'value.notLevelled'),
          },
        ]
      : [];
  const names =
    site.kind === 'plot' ? (['far'] as const) : (['height', 'crane', 'floorLoad'] as const);
  return [
    ...ground,
    ...names
      .filter((name) => site[name].value)
      .map((name) => ({ label: t(`field.${name}`), value: propertyWords(reader, site[name]) })),
  ];
}

/** The decisive services that the place mentions; one that is there by its voltage or pressure, another by its state. */
export function decisiveServices(reader: Reader, { utilities }: Place) {
  return DECISIVE.flatMap((name) => {
    const utility = utilities[name];
    if (!utility) return [];
    const there = utility.outside === 'connected';
    return [
      {
        name: reader.t(`utility.${name}`),
        mark: utility.outside,
        state: stateWords(reader, 'utilityState', utility),
        level:
          there && LEVEL_UNITS[name] && utility.level.value
            ? reader.quantity(utility.level.value)
            : null,
        there,
      },
    ];
  });
}

function km(distance: Quantity | null): number {
  return (distance && amountIn(distance, 'km')?.low) ?? Number.POSITIVE_INFINITY;
}

/** The nearer of wharf and sea port. */
export function nearestPort({ view, quantity }: Reader, { site, park, connections }: Place) {
  const [nearest] = connections
    .filter(({ kind, distance }) => distance.value && (kind === 'wharf' || kind === 'seaport'))
    .sort((a, b) => km(a.distance.value) - km(b.distance.value));
  if (!nearest) return null;
  const { record, langOf } = view(park ?? (site as LandSite));
  const named = record.connections.find(({ id }) => id === nearest.id) ?? nearest;
  return {
    distance: quantity(nearest.distance.value),
    name: { text: named.name, lang: langOf(`connections.${nearest.id}.name`) } as Text,
  };
}

function sides(reader: Reader, utility: Utility): Record<Side, string> {
  return {
    state: stateWords(reader, 'utilityState', utility),
    amount: reader.quantity(utility.spare.value),
    level: reader.quantity(utility.level.value),
  };
}

/** What a place says for itself of all that can be asked, for the reasons. */
export function ownWords(reader: Reader, place: Place): Own {
  const { quantity, t } = reader;
  const { site, utilities } = place;
  const services = UTILITIES.flatMap((name): [UtilityName, Record<Side, string>][] => {
    const utility = utilities[name];
    return utility ? [[name, sides(reader, utility)]] : [];
  });
  return {
    state: availabilityWords(reader, site),
    area: quantity(site.area.value),
    height: quantity(site.height.value),
    crane: propertyWords(reader, site.crane),
    floorLoad: quantity(site.floorLoad.value),
    port: nearestPort(reader, place)?.distance ?? t('value.notStated'),
    utilities: Object.fromEntries(services),
  };
}

/** The sentences of reasons in the reader's language. */
export function reasonWords({ t }: Reader): ReasonWords {
  const services = UTILITIES.map((name) => [name, t(`utility.${name}`)] as const);
  const names = {
    state: t('field.state'),
    area: t('field.area'),
    height: t('field.height'),
    crane: t('field.crane'),
    floorLoad: t('field.floorLoad'),
    port: t('finder.port'),
    ...Object.fromEntries(services),
  } as Record<Asked, string>;
  return {
    names,
    plain: t('finder.plain'),
    wanted: t('finder.wanted'),
    within: t('finder.within'),
    spare: t('finder.spare'),
    notStated: t('value.notStated'),
  };
}

import type { Park } from '../catalogue/load.ts';
import type { Reader } from '../language/reader.ts';

const HERO = ['landFree', 'workshopsFree', 'planned', 'developed', 'housing', 'workshops'] as const;
export type ParkFigure = (typeof HERO)[number];

/** The four figures that open a park's page; the land is always among them. */
export function parkFigures(park: Park): ParkFigure[] {
  return HERO.filter((name) => name === 'landFree' || park[name].value).slice(0, 4);
}

/** The rest of a park's identity and areas. */
export function parkFacts({ locale, t, view, figure, partialDate }: Reader, park: Park) {
  const { record, langOf } = view(park);
  const areas = ['landLevelled', 'workshops', 'housing'] as const;
  const texts = ['managedBy', 'address', 'mainIndustries'] as const;
  return [
    ...(park.code ? [{ label: t('field.code'), value: park.code }] : []),
    ...(park.level ? [{ label: t('field.level'), value: t(`level.${park.level}`) }] : []),
    ...(park.type ? [{ label: t('field.type'), value: t(`parkType.${park.type}`) }] : []),
    ...(park.founded ? [{ label: t('field.founded'), value: partialDate(park.founded) }] : []),
    ...areas
      .filter((name) => park[name].value)
      .map((name) => ({ label: t(`field.${name}`), value: figure(park[name]) })),
    ...texts.flatMap((name) => {
      const value = record[name];
      return value ? [{ label: t(`field.${name}`), value, lang: langOf(name) }] : [];
    }),
    ...(park.coordinates
      ? [
          {
            label: park.coordinates.datum,
            value: coordinates(park.coordinates.latitude, park.coordinates.longitude, locale.intl),
          },
        ]
      : []),
  ];
}

/** @example coordinates(31.233, 118.033, 'en') // => '31.233° N, 118.033° E', isolated */
function coordinates(latitude: number, longitude: number, intl: string): string {
  const degrees = new Intl.NumberFormat(intl, { maximumFractionDigits: 3 });
  const part = (value: number, letters: string) =>
    `${degrees.format(Math.abs(value))}° ${letters.charAt(value < 0 ? 1 : 0)}`;
  // Isolated, so that the letters stay with their numbers in a line from right to left.
  return `\u2066${part(latitude, 'NS')}, ${part(longitude, 'EW')}\u2069`;
}

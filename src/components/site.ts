import type { ParkSite } from '../catalogue/land-site.ts';
import type { LandSite } from '../catalogue/load.ts';
import type { Reader } from '../language/reader.ts';
import { availabilityWords, propertyWords } from './finder/place.ts';

type Fact = {
  name: string;
  label: string;
  value: string;
  lang?: string | undefined;
  also?: string | null;
};

/** What is known of a plot or a building beyond its area, state and price; `lang` is that of its zoning. */
export function siteFacts(
  reader: Reader,
  site: ParkSite | LandSite,
  zoningLang: string | undefined,
): Fact[] {
  const { t, conversion } = reader;
  const land = ['far', 'heightLimit', 'intensity', 'tenure', 'yearsLeft'] as const;
  const building = ['floors', 'height', 'crane', 'floorLoad'] as const;
  const grid = site.columnGrid;
  const plot = site.kind === 'plot';
  return [
    ...(site.zoning
      ? [{ name: 'zoning', label: t('field.zoning'), value: site.zoning, lang: zoningLang }]
      : []),
    ...(plot && site.levelled !== null
      ? [
          {
            name: 'levelling',
            label: t('field.levelling'),
            value: t(site.levelled ? 'value.levelled' : 'value.notLevelled'),
          },
        ]
      : []),
    ...[...building, ...land]
      .filter((name) => site[name].value)
      .map((name) => ({
        name,
        label: t(`field.${name}`),
        value: propertyWords(reader, site[name]),
        also: conversion(site[name].value),
      })),
    ...(grid
      ? [{ name: 'columnGrid', label: t('field.columnGrid'), value: t('value.grid', { ...grid }) }]
      : []),
  ];
}

const HERO = ['area', 'price', 'height', 'crane', 'floorLoad', 'intensity', 'yearsLeft'] as const;

/** The four figures that open a site's page; area and price are always among them. */
export function siteFigures(site: LandSite) {
  const known = (name: (typeof HERO)[number]) => site[name].value && site[name].value.high > 0;
  return HERO.filter((name) => name === 'area' || name === 'price' || known(name)).slice(0, 4);
}

/** Whether and how a site can be had, and whose it is. */
export function siteTerms(reader: Reader, site: LandSite): Omit<Fact, 'name'>[] {
  const { t, view, partialDate } = reader;
  const { record, langOf } = view(site);
  const asOf = site.asOf ?? site.area.asOf;
  const words = (['location', 'owner'] as const).flatMap((name) => {
    const value = record[name];
    return value ? [{ label: t(`field.${name}`), value, lang: langOf(name) }] : [];
  });
  return [
    ...(site.code ? [{ label: t('field.code'), value: site.code }] : []),
    {
      label: t('field.state'),
      value: availabilityWords(reader, site),
      also: asOf && t('finder.checked', { date: partialDate(asOf) }),
    },
    {
      label: t('field.offer'),
      value: site.offer ? t(`siteOffer.${site.offer}`) : t('value.notStated'),
    },
    ...words,
  ];
}

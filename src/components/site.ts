import type { ParkSite } from '../catalogue/land-site.ts';
import type { LandSite } from '../catalogue/load.ts';
import type { Reader } from '../language/reader.ts';

type Fact = {
  label: string;
  value: string;
  lang?: string | undefined;
  also?: string | null;
};

/** What is known of a plot or a building beyond its area, state and price; `lang` is that of its zoning. */
export function siteFacts(
  { t, quantity, conversion }: Reader,
  site: ParkSite | LandSite,
  zoningLang: string | undefined,
): Fact[] {
  const land = ['far', 'heightLimit', 'intensity', 'tenure', 'yearsLeft'] as const;
  const building = ['floors', 'height', 'crane', 'floorLoad'] as const;
  const grid = site.columnGrid;
  const plot = site.kind === 'plot';
  return [
    ...(site.zoning ? [{ label: t('field.zoning'), value: site.zoning, lang: zoningLang }] : []),
    ...(plot && site.levelled !== null
      ? [
          {
            label: t('field.levelling'),
            value: t(site.levelled ? 'value.levelled' : 'value.notLevelled'),
          },
        ]
      : []),
    ...[...building, ...land]
      .filter((name) => site[name].value)
      .map((name) => ({
        label: t(`field.${name}`),
        value: quantity(site[name].value),
        also: conversion(site[name].value),
      })),
    ...(grid ? [{ label: t('field.columnGrid'), value: t('value.grid', { ...grid }) }] : []),
  ];
}

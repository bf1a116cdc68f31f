import type { Project } from '../catalogue/load.ts';
import type { Reader } from '../language/reader.ts';
import { recordPath } from '../outreach/addresses.ts';

type Row = {
  label: string;
  value: string;
  lang?: string | undefined;
  href?: string | undefined;
  also?: string | null;
  muted?: boolean;
};

const HERO = [
  'investment',
  'land',
  'sought',
  'payback',
  'building',
  'share',
  'jobs',
  'period',
] as const;

/** The four figures that open a project's page: those that are stated, the investment always. */
export function projectFigures(project: Project) {
  return HERO.map((name) => ({
    name,
    path: name === 'payback' ? 'returns.payback' : name,
    figure: name === 'payback' ? project.returns.payback : project[name],
  }))
    .filter(({ name, figure }) => name === 'investment' || figure.value)
    .slice(0, 4);
}

/** What it earns, as far as it is stated. */
export function projectReturns({ t, quantity, conversion }: Reader, { returns }: Project): Row[] {
  const names = ['revenue', 'profit', 'tax', 'irr', 'payback'] as const;
  return names
    .filter((name) => returns[name].value)
    .map((name) => ({
      label: t(`field.${name}`),
      value: quantity(returns[name].value),
      also: conversion(returns[name].value),
    }));
}

/** The rest of what an investor asks, "not stated" included, so that a gap is seen. */
export function projectFacts(reader: Reader, project: Project): Row[] {
  const { catalogue, locale, t, view, figure, quantity, conversion } = reader;
  const { record, langOf } = view(project);
  const park = catalogue.parks.find(({ id }) => id === project.park);
  const list = (parts: string[]) => parts.join(t('value.comma'));
  const stated = (name: 'sought' | 'share' | 'land' | 'building' | 'period' | 'jobs'): Row[] => {
    const value = record[name];
    const unknown = !value.value && !value.reported;
    // Land matters to every investor; of the rest a gap is noise.
    if (unknown && name !== 'land' && name !== 'sought') return [];
    return [
      {
        label: t(`field.${name}`),
        value: figure(value),
        also: conversion(value.value),
        muted: unknown,
        lang: value.reported ? langFor(reader) : undefined,
      },
    ];
  };
  return [
    ...(project.code ? [{ label: t('field.code'), value: project.code }] : []),
    ...(park
      ? [
          {
            label: t('field.park'),
            value: view(park).record.title,
            lang: view(park).langOf('title'),
            href: recordPath(catalogue.site, locale.tag, park),
          },
        ]
      : []),
    ...(record.location
      ? [{ label: t('field.location'), value: record.location, lang: langOf('location') }]
      : []),
    ...(project.sites.length > 0 ? [{ label: t('field.sites'), value: list(project.sites) }] : []),
    ...stated('sought'),
    ...stated('share'),
    ...stated('land'),
    ...stated('building'),
    ...record.products.map(({ id, name, capacity }) => ({
      label: name,
      lang: langOf(`products.${id}.name`),
      value: quantity(capacity.value),
    })),
    ...stated('period'),
    ...stated('jobs'),
    ...(project.cooperation.length > 0
      ? [
          {
            label: t('field.cooperation'),
            value: list(project.cooperation.map((mode) => t(`cooperation.${mode}`))),
          },
        ]
      : []),
    ...(record.promoter
      ? [{ label: t('field.promoter'), value: record.promoter, lang: langOf('promoter') }]
      : []),
  ];
}

/** Reported text stands in the source language, whoever reads. */
function langFor({ catalogue, locale }: Reader): string | undefined {
  const { source } = catalogue.site;
  return locale.tag.split('-')[0] === source.split('-')[0] ? undefined : source;
}

import type { Figure } from '../catalogue/fields.ts';
import { fitsOf } from '../catalogue/fit/fit.ts';
import { precheck } from '../catalogue/fit/precheck.ts';
import type { Project } from '../catalogue/load.ts';
import { isEnded, OPEN_STAGES } from '../catalogue/stage.ts';
import type { Reader } from '../language/reader.ts';
import { recordPath } from '../outreach/addresses.ts';

type Row = {
  label: string;
  value: string;
  lang?: string | undefined;
  href?: string | undefined;
  also?: string | null;
  of?: Figure;
  sourceLang?: string | undefined;
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

/** What the investor is asked for and on what terms; what decides and is not stated says so. */
export function projectTerms(reader: Reader, project: Project): Row[] {
  const { t, view, figure, conversion } = reader;
  const { record, langOf } = view(project);
  const DECIDING: readonly string[] = ['sought', 'share'];
  const names = ['sought', 'inPlace', 'share', 'foreignShare', 'period', 'jobs'] as const;
  const figures = names
    .filter((name) => record[name].value || record[name].reported || DECIDING.includes(name))
    .map((name) => {
      const { value, reported } = record[name];
      return {
        label: t(`field.${name}`),
        value: figure(record[name]),
        also: conversion(value),
        ...(value || reported ? { of: record[name], sourceLang: langOf(`${name}.source`) } : {}),
        muted: !value && !reported,
        lang: reported ? langFor(reader) : undefined,
      };
    });
  const modes = project.cooperation.map((mode) => t(`cooperation.${mode}`));
  return [
    ...figures,
    {
      label: t('field.cooperation'),
      value: modes.join(t('value.comma')) || t('value.notStated'),
      muted: modes.length === 0,
    },
  ];
}

/** Where it stands, under which code, who promotes it. */
export function projectFacts(reader: Reader, project: Project): Row[] {
  const { catalogue, locale, t, view, quantity, figure, conversion } = reader;
  const { record, langOf } = view(project);
  const park = catalogue.parks.find(({ id }) => id === project.park);
  const list = (parts: string[]) => parts.join(t('value.comma'));
  const ownSites = park ? project.sites : [];
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
    ...(ownSites.length > 0 ? [{ label: t('field.sites'), value: list(ownSites) }] : []),
    // The page of one that has ended shows no large figures; what it was to cost stays on record.
    ...(isEnded(project.stage)
      ? [
          {
            label: t('field.investment'),
            value: figure(record.investment),
            also: conversion(record.investment.value),
          },
        ]
      : []),
    ...(['land', 'building'] as const)
      .filter((name) => record[name].value || (name === 'land' && !record.building.value))
      .map((name) => ({
        label: t(`field.${name}`),
        value: quantity(record[name].value),
        muted: !record[name].value,
      })),
    ...(record.promoter
      ? [{ label: t('field.promoter'), value: record.promoter, lang: langOf('promoter') }]
      : []),
  ];
}

export type ProjectSection =
  | 'about'
  | 'terms'
  | 'market'
  | 'returns'
  | 'risks'
  | 'needs'
  | 'fit'
  | 'precheck'
  | 'utilities'
  | 'connections'
  | 'preparation'
  | 'policies'
  | 'documents'
  | 'history';

/** The sections that a project's record fills, in the order of its page; one that has ended invites nobody. */
export function projectSections({ catalogue }: Reader, project: Project): ProjectSection[] {
  const park = catalogue.parks.find(({ id }) => id === project.park);
  const open = OPEN_STAGES.includes(project.stage);
  const { needs, returns } = project;
  const filled: Record<ProjectSection, boolean> = {
    about: Boolean(
      project.reason || project.scale || project.type || project.class || project.products.length,
    ),
    terms: open,
    market: open && project.market.length > 0,
    returns: Object.values(returns).some((term) => typeof term === 'object' && term?.value),
    risks: open && project.risks.length > 0,
    needs:
      open &&
      ([needs.height, needs.crane, needs.floorLoad, needs.port].some(({ value }) => value) ||
        Object.keys(needs.utilities).length > 0),
    fit: open && fitsOf(catalogue, project).length > 0,
    precheck: open && park !== undefined && precheck(project, park).length > 0,
    utilities: park !== undefined && Object.keys(park.utilities).length > 0,
    connections: park !== undefined && park.connections.length > 0,
    preparation: Object.keys(project.preparation).length > 0 || open,
    policies: project.policies.length > 0,
    documents: project.documents.length > 0,
    history: project.history.length > 0,
  };
  const ended: readonly ProjectSection[] = ['about', 'history'];
  return (Object.keys(filled) as ProjectSection[]).filter(
    (name) => filled[name] && (!isEnded(project.stage) || ended.includes(name)),
  );
}

/** Reported text stands in the source language, whoever reads. */
function langFor({ catalogue, locale }: Reader): string | undefined {
  const { source } = catalogue.site;
  return locale.tag.split('-')[0] === source.split('-')[0] ? undefined : source;
}

import type { Catalogue } from '../catalogue/load.ts';
import { hasBeenSigned } from '../catalogue/stage.ts';
import { publishedTags } from '../language/localise.ts';
import { SECTIONS, type Section } from './addresses.ts';

/** Sections that are there only where the catalogue has something to show in them. */
const FILLED: Partial<Record<Section, (catalogue: Catalogue) => boolean>> = {
  compare: ({ parks }) => parks.length > 1,
  sites: ({ parks, sites }) => sites.length > 0 || parks.some((park) => park.sites.length > 0),
  industries: ({ industries }) => industries.length > 0,
  policies: ({ policies }) => policies.length > 0,
  procedures: ({ procedures }) => procedures.length > 0,
  companies: ({ companies }) => companies.length > 0,
  stories: ({ stories }) => stories.length > 0,
  events: ({ events }) => events.length > 0,
  media: ({ media }) => media.length > 0,
  languages: (catalogue) => publishedTags(catalogue).length > 1,
  enquiry: ({ contacts }) => contacts.some(({ email }) => email !== null),
  shortlist: ({ projects, parks }) => projects.length + parks.length > 0,
  progress: ({ projects }) => projects.some(hasBeenSigned),
};

/** The sections that this catalogue has, in the order of menus. No link may name another one. */
export function publishedSections(catalogue: Catalogue): Section[] {
  return SECTIONS.filter((section) => FILLED[section]?.(catalogue) ?? true);
}

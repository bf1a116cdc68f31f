import type { Project } from '../catalogue/load.ts';
import type { Reader } from '../language/reader.ts';
import { recordPath } from '../outreach/addresses.ts';

export type Group = {
  title: string;
  lang: string | undefined;
  href: string | null;
  list: Project[];
};

/** Projects under their industries, in the industries' own order; those without one come last. */
export function byIndustry({ catalogue, locale, t, view }: Reader, projects: Project[]): Group[] {
  const industries = [...catalogue.industries].sort((a, b) => a.order - b.order);
  const groups: Group[] = industries.map((industry) => ({
    title: view(industry).record.title,
    lang: view(industry).langOf('title'),
    href: recordPath(catalogue.site, locale.tag, industry),
    list: projects.filter((project) => project.industry === industry.id),
  }));
  const rest = projects.filter(({ industry }) => industry === null);
  return [
    ...groups,
    { title: t('lists.noIndustry'), lang: undefined, href: null, list: rest },
  ].filter(({ list }) => list.length > 0);
}

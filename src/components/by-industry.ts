import type { Reader } from '../language/reader.ts';
import { recordPath } from '../outreach/addresses.ts';

export type Group<R> = {
  title: string;
  lang: string | undefined;
  href: string | null;
  list: R[];
};

/** Projects or companies under their industries, in the industries' own order; those without one come last. */
export function byIndustry<R extends { industry: string | null }>(
  { catalogue, locale, t, view }: Reader,
  records: R[],
): Group<R>[] {
  const industries = [...catalogue.industries].sort((a, b) => a.order - b.order);
  const groups: Group<R>[] = industries.map((industry) => ({
    title: view(industry).record.title,
    lang: view(industry).langOf('title'),
    href: recordPath(catalogue.site, locale.tag, industry),
    list: records.filter((record) => record.industry === industry.id),
  }));
  const rest = records.filter(({ industry }) => industry === null);
  return [
    ...groups,
    { title: t('lists.noIndustry'), lang: undefined, href: null, list: rest },
  ].filter(({ list }) => list.length > 0);
}

import type { Story } from '../catalogue/load.ts';
import type { Reader } from '../language/reader.ts';

type Fact = { label: string; value: string; lang?: string | undefined };

/** Who tells it and when. */
export function storyFacts(reader: Reader, story: Story): Fact[] {
  const { catalogue, t, view, partialDate } = reader;
  const company = catalogue.companies.find(({ id }) => id === story.company);
  const shown = company && view(company);
  return [
    ...(shown
      ? [{ label: t('search.companies'), value: shown.record.title, lang: shown.langOf('title') }]
      : []),
    ...(story.date ? [{ label: t('stories.told'), value: partialDate(story.date) }] : []),
  ];
}

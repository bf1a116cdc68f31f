import type { CollectionName } from '../../../src/catalogue/fields.ts';
import { type Catalogue, type Words, wordsKey } from '../../../src/catalogue/load.ts';
import { SCHEMAS } from '../../../src/catalogue/schemas.ts';
import { site } from '../../../src/catalogue/site.ts';

type Facts = Record<string, unknown> & { id: string };
type Parts = Partial<Record<CollectionName, Facts[]>> & {
  site?: Record<string, unknown>;
  words?: {
    of: string;
    lang: string;
    texts?: Record<string, string>;
    content?: string;
    translates?: Record<string, string>;
  }[];
};

const SITE = {
  url: 'https://invest.example/',
  source: 'zh-Hans',
  languages: ['zh-Hans', 'en'],
  dataDate: '2026-09-30',
  name: { en: 'Invest' },
  place: { en: 'County' },
  office: { en: 'Office' },
  tagline: { en: 'Line' },
  introduction: { en: 'Two sentences.' },
  seal: '望',
  rates: { date: '2026-09-30', source: { en: 'sample' }, perUnit: { USD: 7.1 } },
};

/** A catalogue made by the schemas from what the test is about; titles and summaries are filled in. */
export function catalogueOf({ site: ownSite, words = [], ...parts }: Parts): Catalogue {
  const names = Object.keys(SCHEMAS) as CollectionName[];
  const collections = names.map((name) => {
    const records = (parts[name] ?? []).map(({ id, ...facts }) => ({
      ...SCHEMAS[name].parse({ title: id, summary: id, ...facts }),
      collection: name,
      id,
    }));
    return [name, records];
  });
  const files = words.map(({ of, lang, texts = {}, content = '', translates = {} }) => {
    const [collection = '', id = ''] = of.split('/');
    const file: Words = {
      lang,
      texts: new Map(Object.entries(texts)),
      content,
      bodyLine: 4,
      translates,
    };
    return [wordsKey(collection, id, lang), file] as const;
  });
  return {
    ...Object.fromEntries(collections),
    site: site.parse({ ...SITE, ...ownSite }),
    glossary: [],
    words: new Map(files),
  } as Catalogue;
}

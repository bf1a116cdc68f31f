import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/catalogue/fingerprint.ts';
import type { Glossary } from '../../src/catalogue/site.ts';
import { messages } from '../../src/language/i18n.ts';
import { LOCALE_TAGS, type LocaleTag, locale } from '../../src/language/locales.ts';
import { parity } from '../../src/language/parity.ts';
import { readerOf } from '../../src/language/reader.ts';
import { strayTerms } from '../../src/language/terms.ts';
import { wordingLine } from '../../src/language/wording-line.ts';
import { catalogueOf } from './support/catalogue.ts';

type Messages = { [key: string]: string | Messages };

const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(words: Messages, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );
}

const ALL = messages(catalogueOf({}));
const ENGLISH = new Map(flat(ALL.en));
const slots = (text: string) => new Set(text.match(/\{\{?\w+\}?\}/g) ?? []);

describe.each(LOCALE_TAGS)('the interface in %s', (tag) => {
  const own = new Map(flat(ALL[tag]));
  const categories = new Intl.PluralRules(locale(tag).intl).resolvedOptions().pluralCategories;

  test('has every word, in every plural form that the language has, and no other', () => {
    const wanted = [...ENGLISH.keys()].flatMap((key) => {
      if (!PLURAL.test(key)) return [key];
      return key.endsWith('_other')
        ? categories.map((category) => key.replace(PLURAL, `_${category}`))
        : [];
    });
    expect([...own.keys()].sort()).toEqual(wanted.sort());
    expect([...own.values()].filter((word) => word.trim() === '')).toEqual([]);
  });

  test('says what it is given, and nothing that it is not', () => {
    const wrong = [...own].filter(([key, text]) => {
      if (key.endsWith('_zero')) return false;
      const english = ENGLISH.get(key) ?? ENGLISH.get(key.replace(PLURAL, '_other')) ?? '';
      // In some plural forms the word is the number; of none there is nothing more to say.
      const given = new Set([...slots(english), '{{count}}']);
      const left = [...slots(english)].filter(
        (slot) => slot !== '{{count}}' && !slots(text).has(slot),
      );
      return left.length > 0 || [...slots(text)].some((slot) => !given.has(slot));
    });
    expect(wrong).toEqual([]);
  });
});

const PLANT = {
  id: 'plant',
  stage: 'packaged',
  title: '锂电',
  summary: '两句话。',
  content: '正文',
  revised: '2026-10-12',
};
const SITE = {
  source: 'zh-Hans',
  languages: ['zh-Hans', 'zh-Hant', 'en', 'fr'],
  fallback: { fr: 'en' },
};

function translated(translates: Record<string, string>) {
  const texts = { title: 'Lithium', summary: 'Two sentences.' };
  return catalogueOf({
    site: SITE,
    projects: [PLANT],
    words: [{ of: 'projects/plant', lang: 'en', texts, content: 'Prose', translates }],
  });
}

const STAMPS = {
  title: fingerprint(PLANT.title),
  summary: fingerprint(PLANT.summary),
  body: fingerprint(PLANT.content),
};

function lineIn(tag: LocaleTag, translates: Record<string, string>, revised = PLANT.revised) {
  const catalogue = translated(translates);
  const reader = readerOf(catalogue, tag);
  const project = { ...catalogue.projects[0], revised } as (typeof catalogue.projects)[number];
  return wordingLine(reader, reader.view(project));
}

describe('the line about a record’s words', () => {
  test('there is none where they are the reader’s and up to date', () => {
    expect(lineIn('en', STAMPS)).toBeNull();
    expect(lineIn('zh-Hans', {})).toBeNull();
    expect(lineIn('zh-Hant', {})).toBeNull();
  });

  test('a changed source is named with its language and day', () => {
    expect(lineIn('en', { ...STAMPS, summary: '00000000' })).toBe(
      'The original text (Simplified Chinese) of 12 Oct 2026 is newer than this translation.',
    );
  });

  test('words in another language are said to be in that', () => {
    expect(lineIn('fr', STAMPS)).toMatch(/anglais/);
  });
});

test('parity counts records, titles and texts behind their source', () => {
  const found = parity(translated({ ...STAMPS, title: '00000000', body: '00000000' }));
  expect(
    found.map(({ tag, kind, whole, titled, stale }) => [tag, kind, whole.done, titled.done, stale]),
  ).toEqual([
    ['zh-Hans', 'source', 1, 1, 0],
    ['zh-Hant', 'derived', 1, 1, 0],
    ['en', 'translated', 1, 1, 2],
    ['fr', 'translated', 0, 0, 0],
  ]);
});

describe('fixed terms', () => {
  const term = (fixed: boolean, words: Record<string, string>) => ({ fixed, words });
  const glossary: Glossary = [
    term(true, {
      'zh-Hans': '标准厂房',
      en: 'standard workshop',
      fr: 'bâtiment industriel standard | atelier',
    }),
    term(true, { 'zh-Hans': '污水处理厂', en: 'sewage works' }),
    term(true, { 'zh-Hans': '污水', en: 'sewage' }),
    term(false, { 'zh-Hans': '上游', en: 'upstream' }),
  ];
  const stray = (source: string, text: string, tag: LocaleTag) =>
    strayTerms(glossary, { text: source, tag: 'zh-Hans' }, { text, tag }).map(({ term }) => term);

  test('are found where they are said otherwise', () => {
    expect(stray('标准厂房出租', 'Spec buildings to let', 'en')).toEqual(['标准厂房']);
  });

  test('may take endings, another order and the other forms that the glossary gives', () => {
    expect(stray('标准厂房出租', 'Workshops, standard, to let', 'en')).toEqual([]);
    expect(stray('标准厂房出租', 'Ateliers à louer', 'fr')).toEqual([]);
  });

  test('are not looked for inside longer terms, and other terms are free', () => {
    expect(stray('污水处理厂在上游', 'The sewage works lie above', 'en')).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { language } from '../../src/language/localise.ts';
import { catalogueOf } from './support/catalogue.ts';

const site = {
  source: 'zh-Hans',
  languages: ['zh-Hans', 'zh-Hant', 'en', 'ar', 'ja'],
  fallback: { ar: 'en' },
};
const catalogue = catalogueOf({ site });

test.each([
  ['zh-Hans', { 'zh-Hans': '锂电', en: 'Lithium' }, '锂电', undefined],
  ['en', { 'zh-Hans': '锂电', en: 'Lithium' }, 'Lithium', undefined],
  ['zh-Hant', { 'zh-Hans': '锂电', en: 'Lithium' }, '鋰電', undefined],
  ['ar', { 'zh-Hans': '锂电', en: 'Lithium' }, 'Lithium', 'en'],
  ['ja', { 'zh-Hans': '锂电', en: 'Lithium' }, '锂电', 'zh-Hans'],
  ['ja', { fr: 'Lithium' }, 'Lithium', 'fr'],
  ['ja', {}, '', undefined],
] as const)('in %s, words of the site in %j are said as %s, in %s', (tag, words, said, lang) => {
  const { say, saidIn } = language(catalogue, tag);
  expect(say(words)).toBe(said);
  expect(saidIn(words)).toBe(lang);
});

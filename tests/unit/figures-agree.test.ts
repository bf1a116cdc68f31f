import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALE_TAGS, type LocaleTag } from '../../src/language/locales.ts';
import { disagreements, knownIn } from '../../src/language/reading/agree.ts';

type Planted = { lang: LocaleTag; error: string; source: string; right: string; wrong: string };

const planted: Planted[] = JSON.parse(
  readFileSync(new URL('../corpus/planted-figures.json', import.meta.url), 'utf8'),
);
const rates = { perUnit: { USD: 7.12, EUR: 8.21, JPY: 0.0474, KRW: 0.00508 } };
const against = ({ lang, source }: Planted, text: string) =>
  disagreements({ text, tag: lang }, knownIn({ text: source, tag: 'zh-Hans' }), rates);

test('the corpus plants errors in every language that has a translator', () => {
  expect(planted.length).toBeGreaterThanOrEqual(60);
  expect(new Set(planted.map(({ lang }) => lang)).size).toBe(LOCALE_TAGS.length - 1);
});

test.each(planted)('$lang: $error is found in “$wrong”', (entry) => {
  expect(against(entry, entry.wrong)).not.toEqual([]);
});

test.each(planted)('$lang: nothing is found in “$right”', (entry) => {
  expect(against(entry, entry.right)).toEqual([]);
});

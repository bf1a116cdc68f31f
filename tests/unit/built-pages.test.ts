import { describe, expect, test } from 'vitest';
import { pageDifferences } from '../../src/checks/built/figures.ts';
import { readPage } from '../../src/checks/built/page.ts';
import {
  brokenAlternates,
  foreignWords,
  silentLinks,
} from '../../src/checks/built/same-language.ts';
import { traditional } from '../../src/language/han.ts';
import { knownIn } from '../../src/language/reading/agree.ts';
import { catalogueOf } from './support/catalogue.ts';

const { site } = catalogueOf({});
const convert = traditional([]);

function page(lang: string, body: string, head = '') {
  return readPage(
    `${lang}/x/index.html`,
    `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
  );
}

test('a page is read in pieces, each in its language, without what is for machines', () => {
  const { pieces } = page(
    'en',
    '<script>var a = 1</script><p>Two <b>lines</b> of <span lang="zh-Hans">正极</span></p><img alt="A plan">',
  );
  expect(pieces).toEqual([
    { lang: 'en', text: 'Two lines of' },
    { lang: 'zh-Hans', text: '正极' },
    { lang: 'en', text: 'A plan' },
  ]);
});

describe('a link into another language', () => {
  test.each([
    ['<a href="/zh/parks/">Parks</a>', 1],
    ['<a href="/brochures/zh/wc-1.pdf">Sheet</a>', 1],
    ['<a href="/zh/parks/" hreflang="zh-Hans">中文</a>', 0],
    ['<a href="/en/parks/">Parks</a>', 0],
    ['<a href="/p/wc-1/">wc-1</a>', 0],
    ['<a href="https://example.org/zh/">elsewhere</a>', 0],
  ])('%s: %d', (html, count) => {
    expect(silentLinks(page('en', html), site)).toHaveLength(count);
  });
});

describe('words in a language other than they say', () => {
  test.each([
    ['en', '望江公用码头'],
    ['fr', 'The wharf is two kilometres from the park and is open to all'],
    ['de', 'Le quai public est à deux kilomètres du parc et les terrains sont nivelés'],
    ['ru', 'The wharf is two kilometres away from the park gate'],
    ['ar', 'Manufacturing is not on the negative list for foreign investment'],
    ['ko', '望江公用码头'],
    ['ja', '厂房和业务'],
    ['zh-Hant', '标准厂房'],
  ])('%s: %s', (lang, text) => {
    expect(foreignWords(page(lang, `<p>${text}</p>`), convert)).toHaveLength(1);
  });

  test.each([
    ['en', 'Wangchuan Chengpu New Materials, https://invest.example/en/'],
    ['fr', 'Le quai public est à deux kilomètres du parc'],
    ['ja', '望江公共埠頭と保税ヤード、110 kV'],
    ['zh-Hant', '標準廠房，110 kV'],
    ['ar', 'منطقة لينغانغ الصناعية WC-P-01'],
  ])('%s: nothing against %s', (lang, text) => {
    expect(foreignWords(page(lang, `<p>${text}</p>`), convert)).toEqual([]);
  });
});

describe('sets of hreflang', () => {
  const address = (lang: string) => `https://invest.example/${lang}/`;
  const link = (lang: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${address(lang)}">`;
  const head = (own: string, langs: string[]) =>
    `<link rel="canonical" href="${address(own)}">${langs.map(link).join('')}`;
  const set = (own: string, langs: string[], more = '') => page(own, '', head(own, langs) + more);
  const noindex = '<meta name="robots" content="noindex">';

  test('are whole where each page names the same', () => {
    expect(brokenAlternates([set('en', ['en', 'fr']), set('fr', ['en', 'fr'])])).toEqual([]);
  });

  test('are broken where one names more, leads nowhere, or names a page that is not translated', () => {
    expect(brokenAlternates([set('en', ['en', 'fr']), set('fr', ['fr'])])).not.toEqual([]);
    expect(brokenAlternates([set('en', ['en', 'fr'])])).not.toEqual([]);
    expect(brokenAlternates([set('en', ['en', 'fr']), set('fr', [], noindex)])).not.toEqual([]);
    expect(brokenAlternates([set('fr', ['en', 'fr'], noindex)])).not.toEqual([]);
  });
});

describe('figures of a page', () => {
  const known = knownIn({ text: '总投资8.6亿元，用地600亩', tag: 'zh-Hans' });
  const rates = { perUnit: { EUR: 8.21 } };
  const found = (html: string) => pageDifferences(page('fr', html), known, rates);

  test('agree with the source’s, conversions too; other languages and sizes of files are not read', () => {
    const right = '860 millions de yuans (≈ 105 millions d’euros), 600 mu (40 ha)';
    expect(found(`<p>${right}</p><p lang="en">CNY 9 million</p><p>PDF · 148 Ko</p>`)).toEqual([]);
  });

  test('are reported where they do not', () => {
    expect(found('<p>86 millions de yuans</p>')).toHaveLength(1);
    expect(found('<p>600 acres</p>')).toHaveLength(1);
  });
});

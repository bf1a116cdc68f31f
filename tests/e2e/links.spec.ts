import { expect, test } from '@playwright/test';
import { outputDirectory } from '../../src/catalogue/directories.ts';
import { alternates, deadAnchors, deadLinks } from './support/links.ts';
import { siteBase } from './support/site.ts';

test('no link of the site is dead', () => {
  expect(deadLinks(outputDirectory(), siteBase())).toEqual([]);
  expect(deadAnchors(outputDirectory(), siteBase())).toEqual([]);
});

test('hreflang sets are reciprocal', () => {
  const all = alternates(outputDirectory());
  expect(all.length).toBeGreaterThan(100);
  const pairs = new Set(all.map(({ page, href }) => `${page} ${href}`));
  const pages = all.filter(
    ({ page, hreflang }) => hreflang !== 'x-default' && /\/(zh|zh-hant|en|ar)\//.test(page),
  );
  const oneWay = pages.filter(({ page, href }) => !pairs.has(`${href} ${page}`));
  expect(oneWay).toEqual([]);
});

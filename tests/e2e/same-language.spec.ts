import { expect, test } from '@playwright/test';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { outputDirectory } from '../../src/catalogue/directories.ts';
import { type BuiltPage, builtPages } from '../../src/checks/built/page.ts';
import {
  brokenAlternates,
  foreignWords,
  silentLinks,
} from '../../src/checks/built/same-language.ts';
import { traditional } from '../../src/language/han.ts';

test.describe.configure({ mode: 'serial' });

let pages: BuiltPage[];

test.beforeAll(() => {
  pages = builtPages(outputDirectory());
});

test('no link, PDF or calendar file leads into another language without saying so', async () => {
  const { site } = await buildCatalogue();
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(10_000);
  expect(pages.flatMap((page) => silentLinks(page, site))).toEqual([]);
});

test('words in another language are marked as that', async () => {
  const convert = traditional((await buildCatalogue()).glossary);
  expect(pages.flatMap((page) => foreignWords(page, convert))).toEqual([]);
});

test('hreflang sets are whole, the same on each of their pages, and name translated pages alone', () => {
  expect(pages.filter(({ alternates }) => alternates.length > 0).length).toBeGreaterThan(200);
  expect(brokenAlternates(pages)).toEqual([]);
});

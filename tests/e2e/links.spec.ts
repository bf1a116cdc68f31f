import { expect, test } from '@playwright/test';
import { outputDirectory } from '../../src/catalogue/directories.ts';
import { deadAnchors, deadLinks } from './support/links.ts';
import { siteBase } from './support/site.ts';

test('no link of the site is dead', () => {
  expect(deadLinks(outputDirectory(), siteBase())).toEqual([]);
  expect(deadAnchors(outputDirectory(), siteBase())).toEqual([]);
});

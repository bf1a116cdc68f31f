import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as plain } from '@playwright/test';
import { expectAccessible, expectNoHorizontalScroll } from './support/expect.ts';
import { deadLinks } from './support/links.ts';
import { otherSite } from './support/other-site.ts';
import { expect, test } from './support/test.ts';

/** The main job on a county's own workbook: imported, built under a folder of another site, served. */
const WORKBOOK = join('tests', 'corpus', 'county-reports.xlsx');

plain.describe.configure({ mode: 'serial' });

const county = otherSite(20_000);
test.use({ baseURL: `${county.origin}/invest/` });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  county.run('scripts/import.ts', WORKBOOK, '--into', county.content);
  const site = join(county.content, 'site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace(/^url: .*$/m, 'url: https://county.example/invest/'),
  );
  await county.start();
});

test.afterAll(() => county.remove());

test('all 56 projects have a page and a sheet in every language', () => {
  const site = county.output;
  for (const language of ['zh', 'zh-hant', 'en']) {
    expect(globSync(`${language}/projects/*/index.html`, { cwd: site })).toHaveLength(56);
  }
  // 56 projects and two parks, and the book.
  for (const language of ['zh', 'zh-hant', 'en']) {
    expect(globSync(`brochures/${language}/*.pdf`, { cwd: site })).toHaveLength(56 + 2 + 1);
  }
  expect(deadLinks(site, '/invest/')).toEqual([]);
});

test('unknown figures read "not stated" in the reader’s language', async ({ page }) => {
  const project = globSync('en/projects/*/index.html', { cwd: county.output }).find((file) =>
    file.includes('te-rui-li-dian'),
  );
  const path = (project ?? '').replaceAll('\\', '/').replace('index.html', '');
  await page.goto(path);
  await expect(
    page.getByRole('definition').filter({ hasText: 'not stated' }).first(),
  ).toBeVisible();
  await page.goto(path.replace('en/', 'zh/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('特瑞锂电');
  await expect(page.getByRole('definition').filter({ hasText: '未提供' }).first()).toBeVisible();
});

for (const path of ['zh/', 'en/', 'zh/projects/', 'en/parks/', 'zh/search/']) {
  test(`${path} of an imported catalogue is whole and accessible`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(path);
    await expectNoHorizontalScroll(page);
    await expectAccessible(page);
  });
}

test('the search finds imported projects below the folder', async ({ page }) => {
  await page.goto('zh/search/?q=锂电');
  const found = page
    .locator('site-search .results')
    .getByRole('link', { name: '特瑞锂电' })
    .first();
  await expect(found).toHaveAttribute('href', /^\/invest\/zh\/projects\//);
});

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain } from '@playwright/test';
import { expectAccessible, expectNoHorizontalScroll } from './support/expect.ts';
import { deadLinks } from './support/links.ts';
import { expect, test } from './support/test.ts';

/** The main job on a county's own workbook: imported, built under a folder of another site, served. */
const WORKBOOK = join('tests', 'corpus', 'county-reports.xlsx');
const PORT = String(20_000 + (process.pid % 20_000));

plain.describe.configure({ mode: 'serial' });

let folder = '';
let server: ChildProcess | undefined;
const environment = () => ({
  ...process.env,
  CONTENT_DIR: join(folder, 'content'),
  OUT_DIR: join(folder, 'site'),
  PORT,
  HOST: '127.0.0.1',
});

function run(script: string, ...parameters: string[]): string {
  return execFileSync(process.execPath, [script, ...parameters], {
    env: environment(),
    encoding: 'utf8',
  });
}

test.use({ baseURL: `http://127.0.0.1:${PORT}/invest/` });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'portolan-'));
  run('scripts/import.ts', WORKBOOK, '--into', join(folder, 'content'));
  const site = join(folder, 'content', 'site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace(/^url: .*$/m, 'url: https://county.example/invest/'),
  );
  run('scripts/build.ts');
  server = spawn(process.execPath, ['scripts/preview.ts'], { env: environment() });
  await once(server.stdout as NonNullable<typeof server.stdout>, 'data');
});

test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('all 56 projects have a page and a sheet in every language', () => {
  const site = join(folder, 'site');
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
  const project = globSync('en/projects/*/index.html', { cwd: join(folder, 'site') }).find((file) =>
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

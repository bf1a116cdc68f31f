import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sitemapPaths } from '../../scripts/support/sitemap.ts';
import { summaryText } from '../../scripts/support/summary.ts';
import { playwrightTally, vitestTally } from '../../scripts/support/tallies.ts';

const directory = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(directory, { recursive: true }));

function report(value: unknown): string {
  const file = join(directory, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

test('unit tests are counted, and a file that did not load is a failure', async () => {
  const loaded = {
    status: 'failed',
    assertionResults: [{ status: 'failed' }, { status: 'passed' }],
  };
  const broken = { status: 'failed', assertionResults: [] };
  const file = report({ numPassedTests: 1, numFailedTests: 1, testResults: [loaded, broken] });
  expect(await vitestTally(file)).toEqual({ passed: 1, failed: 2 });
});

test('browser tests are counted', async () => {
  const file = report({ stats: { expected: 5, flaky: 1, unexpected: 2 }, errors: [{}] });
  expect(await playwrightTally(file)).toEqual({ passed: 6, failed: 3 });
});

test('no report and no tests are failures', async () => {
  const missing = join(directory, 'none.json');
  expect(await vitestTally(missing)).toEqual({ passed: 0, failed: 1 });
  expect(await playwrightTally(missing)).toEqual({ passed: 0, failed: 1 });
  const nothing = report({ stats: { expected: 0, flaky: 0, unexpected: 0 }, errors: [] });
  expect(await playwrightTally(nothing)).toEqual({ passed: 0, failed: 1 });
});

test('the sitemap, in one file or several', async () => {
  const files: Record<string, string> = {
    'sitemap.xml': '<sitemapindex><loc>https://x.example/a/pages.xml</loc></sitemapindex>',
    'pages.xml': '<urlset><url><loc>https://x.example/a/en/</loc></url></urlset>',
  };
  const read = async (name: string) => files[name] ?? '';
  expect(await sitemapPaths(read)).toEqual(['/a/en/']);
  expect(await sitemapPaths(read, 'pages.xml')).toEqual(['/a/en/']);
});

test('the summary of a build', () => {
  const counts = { pages: 214, pdfs: 31, records: 120, bytes: 12_345_678, seconds: 14.23 };
  expect(`\n${summaryText({ languages: ['zh-Hans', 'en'], ...counts })}`).toMatchInlineSnapshot(`
    "
      languages                 2  zh-Hans, en
      pages                   214
      PDFs                     31
      search records          120
      bytes            12,345,678
      seconds                14.2"
  `);
});

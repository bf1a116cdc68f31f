import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIResponse, Browser } from '@playwright/test';
import { outputDirectory } from '../../src/catalogue/directories.ts';
import { responseHeaders } from '../../src/outreach/server-headers.ts';
import {
  canServe,
  SERVERS,
  type ServerName,
  type Serving,
  startServer,
} from './support/servers.ts';
import { siteBase } from './support/site.ts';
import { test as base, expect } from './support/test.ts';

const LACKING = {
  nginx: 'nginx or openssl is not installed, and could not be fetched by apt',
  caddy: 'Caddy is not installed; its configuration is compared with what it was',
};

/** One file of each sort, below the site's folder. */
function sample(): string[] {
  const patterns = [
    '_astro/*.js',
    '_astro/*.woff2',
    'brochures/**/*.pdf',
    'en/contact/*.vcf',
    'en/events/*.ics',
    'art/*.svg',
    'pagefind/fragment/*',
    'pagefind/pagefind.js',
    'sitemap.xml',
    'robots.txt',
  ];
  const found = patterns.flatMap(
    (pattern) => globSync(pattern, { cwd: outputDirectory() })[0] ?? [],
  );
  return ['', 'en/', ...found.map((file) => file.replaceAll('\\', '/'))];
}

/** A value without what servers write as they like: spaces and the case of a character set. */
function plain(value: string | undefined): string {
  return (value ?? '').replace(/;\s+/g, ';').toLowerCase();
}

function expectHeaders(response: APIResponse, path: string): void {
  const headers = response.headers();
  const expected = responseHeaders(siteBase(), `/${path}`);
  const got = expected.map(([name]) => [name, plain(headers[name.toLowerCase()])]);
  expect(got, path).toEqual(expected.map(([name, value]) => [name, plain(value)]));
}

/** Where a frame in another site's page ends up that is told to show an address. */
async function framed(browser: Browser, url: string): Promise<string> {
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<iframe src="${url}"></iframe>`);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  await page.waitForLoadState('networkidle');
  const [, frame] = page.frames();
  const shown = frame?.url() ?? '';
  await page.close();
  other.close();
  return shown;
}

for (const name of Object.keys(SERVERS) as ServerName[]) {
  const test = base.extend<object, { server: Serving }>({
    server: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs.
      async ({}, use) => {
        const server = await startServer(name);
        await use(server);
        server.stop();
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: async ({ server }, use) => use(server.url),
    ignoreHTTPSErrors: true,
  });

  test.describe(name, () => {
    test.skip(!canServe(name), LACKING[name]);

    test('sends every file with its headers', async ({ request }) => {
      for (const path of sample()) {
        const response = await request.get(path);
        expect(response.status(), path).toBe(200);
        expectHeaders(response, path);
      }
    });

    test('says what is missing in the language of the part, with all headers', async ({
      request,
    }) => {
      for (const [path, language] of [
        ['en/nowhere/', 'en'],
        ['ar/projects/nowhere/', 'ar'],
        ['zh/nowhere.pdf', 'zh-Hans'],
        ['nowhere', 'en'],
      ] as const) {
        const response = await request.get(path);
        expect(response.status(), path).toBe(404);
        expect(await response.text(), path).toContain(`<html lang="${language}"`);
        const { 'x-frame-options': frames, 'content-security-policy': policy } = response.headers();
        expect({ frames, policy }).toEqual({ frames: 'DENY', policy: "frame-ancestors 'none'" });
      }
    });

    test('lists no folder, hides its own file, and ends folders in a slash', async ({
      request,
    }) => {
      expect((await request.get('_astro/')).status()).toBe(404);
      expect((await request.get('_headers')).status()).toBe(404);
      const moved = await request.get('en', { maxRedirects: 0 });
      expect([301, 308]).toContain(moved.status());
      expect(moved.headers()['location']).toMatch(new RegExp(`(^|:\\d+)${siteBase()}en/$`));
    });

    test('compresses what is text', async ({ request }) => {
      const ask = async (path: string) => (await request.get(path)).headers()['content-encoding'];
      expect(await ask('en/')).toBe('gzip');
      const [pdf = ''] = sample().filter((path) => path.endsWith('.pdf'));
      expect(await ask(pdf)).toBeUndefined();
    });

    test('leads to the encrypted site', async ({ request, server }) => {
      const response = await request.get(`${server.plain}${siteBase()}en/`, { maxRedirects: 0 });
      expect([301, 308]).toContain(response.status());
      expect(response.headers()['location']).toMatch(/^https:/);
    });

    test('lets nobody frame a page, but what is made for it', async ({ browser, server }) => {
      expect(await framed(browser, `${server.url}en/`)).toBe('chrome-error://chromewebdata/');
      expect(await framed(browser, `${server.url}embed/`)).toBe(`${server.url}embed/`);
    });

    test('serves the search', async ({ page }) => {
      await page.goto('en/search/');
      await page.getByRole('searchbox').fill('lithium');
      await expect(page.getByRole('link', { name: /LFP cathode/ }).first()).toBeVisible();
    });
  });
}

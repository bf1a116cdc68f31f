import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/support/chromium.ts';
import { siteBase } from './tests/e2e/support/site.ts';

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

// Workers read this file again and must come to the same address.
process.env['SITE_PORT'] ??= String(await freePort());
const port = process.env['SITE_PORT'];
const executablePath = findChromium();
const baseURL = `http://127.0.0.1:${port}${siteBase()}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['BROWSER_REPORT'] ?? 'test-results/report.json' }],
  ],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    launchOptions: {
      args: chromiumFlags(),
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/preview.ts`,
    url: baseURL,
    env: { PORT: port, HOST: '127.0.0.1' },
    stdout: 'ignore',
  },
});

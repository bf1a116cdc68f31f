import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { contentDirectory, outputDirectory } from '../src/catalogue/directories.ts';
import { readYamlFile } from '../src/catalogue/problems.ts';
import { site as siteSchema } from '../src/catalogue/site.ts';
import { basePath } from '../src/outreach/addresses.ts';
import { readArguments } from './support/arguments.ts';
import { bringChromium, chromiumFlags } from './support/chromium.ts';
import { serve } from './support/serve.ts';
import { sitemapPaths } from './support/sitemap.ts';

const HELP = `npm run audit

Tests every page of the sitemap of what npm run build wrote last with axe, against WCAG 2.2 AA. About two seconds a page.

  CHROMIUM_PATH=FILE   the Chromium to use`;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

readArguments(HELP, {});
const directory = outputDirectory();
const site = await readYamlFile(join(contentDirectory(), 'site.yaml'), siteSchema);
const paths = await sitemapPaths((name) => readFile(join(directory, name), 'utf8'));
const executablePath = bringChromium();
if (!executablePath) process.exit(1);
const base = basePath(site);
const server = await serve({ directory, base, host: '127.0.0.1', port: 0 });
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
const page = await (await browser.newContext()).newPage();
let violated = 0;
for (const path of paths) {
  await page.goto(`http://127.0.0.1:${port}${path}`);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  if (violations.length === 0) continue;
  violated += 1;
  console.log(path);
  for (const { id, help, nodes } of violations) console.log(`  ${id} (${nodes.length})  ${help}`);
}
await browser.close();
server.close();
console.log(`${paths.length - violated} passed, ${violated} failed`);
process.exitCode = violated === 0 && paths.length > 0 ? 0 : 1;

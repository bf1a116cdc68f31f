import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import { readArguments } from './support/arguments.ts';
import { auditWithAxe } from './support/audit-axe.ts';
import { auditWithLighthouse, measured, missed, scoreTable } from './support/audit-lighthouse.ts';
import { chosen, openSite } from './support/audit-site.ts';
import { bringChromium, chromiumFlags } from './support/chromium.ts';

const HELP = `npm run audit [-- --axe] [-- --lighthouse]

Tests what npm run build wrote last: every page of the sitemap with axe against WCAG 2.2 AA, and one page of
each main kind in three languages with Lighthouse, as a telephone on a slow network, the median of three runs.

  --axe                axe alone, about half a second a page
  --lighthouse         Lighthouse alone, about half a minute a page
  --dark               axe in the dark colour scheme too
  --languages zh,en    these languages only
  --pages REGEX        only pages whose path it finds: --pages '^en/projects/'

  OUT_DIR=DIR          what to test (dist)
  CHROMIUM_PATH=FILE   the Chromium to use`;

const LANGUAGES = ['zh', 'en', 'ar'];

const { values } = readArguments(HELP, {
  options: {
    axe: { type: 'boolean' },
    lighthouse: { type: 'boolean' },
    dark: { type: 'boolean' },
    languages: { type: 'string' },
    pages: { type: 'string' },
  },
});

function patternOf(text: string | undefined): RegExp | null {
  try {
    return text === undefined ? null : new RegExp(text);
  } catch {
    console.error(
      `--pages "${text}" is not a regular expression. Write a part of a path: --pages projects`,
    );
    process.exit(2);
  }
}

/** A port for the debugger: Lighthouse speaks to the browser by it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

const pattern = patternOf(values.pages);
const languages = values.languages?.split(',') ?? null;
const both = values.axe === values.lighthouse;
const executablePath = bringChromium();
if (!executablePath) process.exit(1);
const port = await freePort();
const site = await openSite();
const browser = await chromium.launch({
  executablePath,
  args: [...chromiumFlags(), `--remote-debugging-port=${port}`],
});

/** How many pages have something that axe finds; all of them where there are none to test. */
async function axe(): Promise<number> {
  const paths = chosen(site.paths, { languages, pattern });
  let tested = 0;
  let failed = 0;
  await auditWithAxe(
    browser,
    paths.map(site.page),
    values.dark ? ['light', 'dark'] : ['light'],
    ({ path, lines }) => {
      tested += 1;
      if (lines.length > 0) {
        failed += 1;
        console.log([`/${path}`, ...lines].join('\n  '));
      }
      if (tested % 25 === 0) console.log(`axe: ${tested} of ${paths.length} pages`);
    },
  );
  console.log(`axe: ${tested - failed} passed, ${failed} failed`);
  return tested === 0 ? 1 : failed;
}

async function measure(): Promise<number> {
  const paths = chosen(measured(site.paths, languages ?? LANGUAGES), { languages, pattern });
  const pages = await auditWithLighthouse(
    paths.map(site.page),
    port,
    ({ path, scores: { performance } }) =>
      console.log(`Lighthouse: /${path} performance ${performance}`),
  );
  const low = pages.filter(({ scores }) => missed(scores).length > 0).length;
  console.log(`\n${scoreTable(pages)}\n`);
  console.log(`Lighthouse: ${pages.length - low} passed, ${low} failed`);
  return pages.length === 0 ? 1 : low;
}

const failed =
  (both || values.axe ? await axe() : 0) + (both || values.lighthouse ? await measure() : 0);
await browser.close();
site.close();
process.exitCode = failed === 0 ? 0 : 1;

import type { Page } from '@playwright/test';
import {
  builtPage,
  ENCODINGS,
  type Encoding,
  firstBytes,
  heaviestProject,
  sent,
} from './support/budgets.ts';
import { KINDS, LANGUAGES } from './support/kinds.ts';
import { expect, test } from './support/test.ts';

/**
 * A connection begins with ten packets of 1460 bytes, and then waits for a round trip (RFC 6928): from Wangchuan to
 * Rotterdam a quarter of a second. The answer's headers and the encryption take 800 of them.
 */
const FIRST_FLIGHT = 10 * 1460 - 800;
/** HTML, CSS, scripts and data of one page, pictures and typefaces left out. */
const WHOLE = 45 * 1024;
/** The home page with all its CSS, of which the first flight is nearly all. */
const HOME = 14 * 1024;
/** Scripts that come without being asked for. */
const SCRIPTS = 12 * 1024;

/** Not counted: pictures, typefaces, and what is fetched ahead for the next page. */
const COUNTED = ['document', 'stylesheet', 'script', 'fetch', 'xhr', 'other'];

/** In other languages the same scripts run; of Arabic, whose words take most bytes, the pages that have any. */
const PAGES = KINDS.filter(
  ({ name }) => / in en$|^(project|park|sites|search) in ar$/.test(name) || !name.includes(' in '),
);

type Loaded = { kind: string; bytes: Buffer };

/** What a page fetches until it is still, nobody having touched it. */
async function load(page: Page, path: string): Promise<Loaded[]> {
  const loaded: Promise<Loaded | null>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (!COUNTED.includes(kind)) return;
    loaded.push(
      response.body().then(
        (bytes) => ({ kind, bytes }),
        () => null,
      ),
    );
  });
  await page.goto(path);
  await page.waitForFunction(() =>
    [...document.scripts].every(({ src }) => src === '' || performance.getEntriesByName(src)[0]),
  );
  await page.waitForLoadState('networkidle');
  return (await Promise.all(loaded)).filter((each) => each !== null);
}

function total(loaded: readonly Loaded[], encoding: Encoding): number {
  return loaded.reduce((sum, { bytes }) => sum + sent(bytes, encoding), 0);
}

for (const language of LANGUAGES) {
  for (const encoding of Object.keys(ENCODINGS) as Encoding[]) {
    test(`the first flight of the heaviest project page carries its look, its figures and its contact: ${language}, ${encoding}`, () => {
      const route = heaviestProject(language);
      const page = builtPage(route);
      const early = firstBytes(page, encoding, FIRST_FLIGHT);
      const [, aside = ''] = early.split('<aside');
      const share = Math.round((100 * Buffer.byteLength(early)) / page.length);
      console.log(
        `${encoding} ${route}: ${sent(page, encoding)} bytes with all CSS; ${share} % of the page in the first flight`,
      );
      expect(page.toString('utf8')).not.toContain('rel="stylesheet"');
      expect(early).toContain('</style></head>');
      expect(early).toMatch(/<h1[^>]*>[^<](?:[^<]|<wbr>)*<\/h1>/);
      expect(early).toContain('</dl>');
      expect(aside).toContain('href="mailto:');
      expect(aside, 'contact, downloads and facts').toContain('</aside>');
    });
  }
}

for (const language of LANGUAGES) {
  test(`the home page comes whole within its bytes: ${language}`, () => {
    const bytes = sent(builtPage(`${language}/`), 'gzip');
    console.log(`gzip ${language}/: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(HOME);
  });
}

for (const { name, path } of PAGES) {
  test(`${name} stays within its bytes, and nothing holds it up`, async ({ page }) => {
    const loaded = await load(page, path);
    const scripts = loaded.filter(({ kind }) => kind === 'script');
    const sizes = { all: total(loaded, 'gzip'), scripts: total(scripts, 'gzip') };
    console.log(`gzip ${name}: ${sizes.all} bytes, ${sizes.scripts} of them scripts`);
    expect(sizes.all).toBeLessThanOrEqual(WHOLE);
    expect(sizes.scripts).toBeLessThanOrEqual(SCRIPTS);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) =>
            (entry as PerformanceResourceTiming & { renderBlockingStatus?: string })
              .renderBlockingStatus === 'blocking',
        )
        .map(({ name }) => name),
    );
    expect(blocking).toEqual([]);
  });
}

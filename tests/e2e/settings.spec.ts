import type { Locator, Page } from '@playwright/test';
import { KINDS } from './support/kinds.ts';
import { routes } from './support/site.ts';
import { expect, test } from './support/test.ts';

function painted(locator: Locator, property: 'fill' | 'stroke'): Promise<string> {
  return locator.evaluate((element, name) => getComputedStyle(element)[name], property);
}

/** A system colour as the browser paints it. */
function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = colour;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' });

  test('stages, states of utilities, the current page and the focus are still seen', async ({
    page,
  }) => {
    await page.goto('en/projects/lithium-cathode/');
    const [ink, ground] = [
      await systemColour(page, 'CanvasText'),
      await systemColour(page, 'Canvas'),
    ];
    const bars = page.getByRole('main').locator('.stage rect');
    expect(await painted(bars.first(), 'fill')).toBe(ink);
    expect(await painted(bars.last(), 'fill')).toBe('none');
    expect(await painted(bars.last(), 'stroke')).toBe(ink);
    const circles = page.locator('#utilities svg circle');
    for (const circle of await circles.all()) expect(await painted(circle, 'stroke')).toBe(ink);
    const labels = page.locator('#connections .mark-label');
    expect(await painted(labels.first(), 'fill')).toBe(ground);

    await page.goto('en/projects/');
    const menu = page.getByRole('navigation', { name: 'Main' });
    const edge = (name: string) =>
      menu
        .getByRole('link', { name, exact: true })
        .evaluate((link) => getComputedStyle(link).borderBlockEndColor);
    expect(await edge('Parks')).toBe(ground);
    expect(await edge('Projects')).not.toBe(ground);
    await page.keyboard.press('Tab');
    const outline = await page
      .locator(':focus')
      .evaluate((link) => getComputedStyle(link).outlineColor);
    expect(outline).not.toBe(ground);
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    for (const path of ['en/', 'en/projects/', 'en/sites/', 'en/parks/compare/', 'en/search/']) {
      await page.goto(path);
      await page.getByRole('main').getByRole('link').first().hover();
      const moving = await page.evaluate(() => ({
        running: document.getAnimations().length,
        transitions: [...document.querySelectorAll('*')].filter((element) =>
          getComputedStyle(element)
            .transitionDuration.split(', ')
            .some((duration) => duration !== '0s'),
        ).length,
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
      }));
      expect(moving, path).toEqual({ running: 0, transitions: 0, scroll: 'auto' });
    }
  });
});

/** Paths of records of one kind, in English. */
function records(kind: string): string[] {
  return routes().filter((path) => new RegExp(`^en/${kind}/(?!compare)[^/]+/$`).test(path));
}

/** The plots and buildings of the sample's parks, and its idle plant. */
const PLACES = 17;

async function expectComplete(page: Page): Promise<void> {
  await page.goto('en/projects/');
  const projects = page.getByRole('main').locator('a[href*="/en/projects/"]');
  const linked = await projects.evaluateAll(
    (links) => new Set(links.map((link) => (link as HTMLAnchorElement).pathname)).size,
  );
  expect(linked).toBe(records('projects').length);
  await page.goto('en/sites/');
  await expect(page.locator('[data-place]')).toHaveCount(PLACES);
  for (const row of await page.locator('[data-place]').all()) await expect(row).toBeVisible();
  await page.goto('en/parks/compare/');
  await expect(page.getByRole('columnheader')).toHaveCount(records('parks').length);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page has its heading and leads to the other languages', async ({ page }) => {
    for (const { name, path } of KINDS.filter(({ path }) => path.startsWith('en/'))) {
      await test.step(name, async () => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.locator('header summary').filter({ hasText: 'English' }).click();
        await expect(
          page.getByRole('banner').getByRole('link', { name: '简体中文', exact: true }),
        ).toBeVisible();
      });
    }
  });

  test('lists are complete, and no form stands that does nothing', async ({ page }) => {
    await expectComplete(page);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.goto('en/sites/');
    await expect(page.getByRole('form')).toHaveCount(0);
  });

  test('the search says what to do instead', async ({ page }) => {
    await page.goto('en/search/');
    await expect(page.locator('noscript').getByRole('link', { name: 'Projects' })).toBeVisible();
  });
});

test('where scripts do not arrive, pages are complete and their forms go', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await expectComplete(page);
  await page.goto('en/sites/');
  await expect(page.getByRole('form')).toHaveCount(0, { timeout: 15_000 });
});

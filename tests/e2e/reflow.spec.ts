import type { Page } from '@playwright/test';
import { expectNoHorizontalScroll } from './support/expect.ts';
import { KINDS, LANGUAGES } from './support/kinds.ts';
import { expect, test } from './support/test.ts';

/** A window of 1280 × 1024 at 400 %: WCAG 2.2, 1.4.10. */
const ZOOMED = { width: 320, height: 256 };

/** What stays in place while the page scrolls leaves three quarters of the window to the page. */
async function expectRoom(page: Page): Promise<void> {
  const covered = await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight / 2);
    const fixed = [...document.body.querySelectorAll('*')].filter((element) => {
      const { position, insetBlockStart, insetBlockEnd } = getComputedStyle(element);
      const sticks = position === 'sticky' && `${insetBlockStart}${insetBlockEnd}` !== 'autoauto';
      return (position === 'fixed' || sticks) && element.checkVisibility();
    });
    const heights = fixed.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    });
    return Math.max(0, ...heights) / innerHeight;
  });
  expect(covered).toBeLessThanOrEqual(0.25);
}

for (const language of LANGUAGES) {
  test(`at 400 % every kind of page in ${language} is read without scrolling sideways`, async ({
    page,
  }) => {
    await page.setViewportSize(ZOOMED);
    for (const { name, path } of KINDS.filter(({ path }) => path.startsWith(`${language}/`))) {
      await test.step(name, async () => {
        await page.goto(path);
        await expectNoHorizontalScroll(page);
        await expectRoom(page);
      });
    }
  });
}

test('long German words do not widen a page of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['', 'projects/lithium-cathode/', 'sites/', 'parks/lingang/']) {
    await test.step(path, async () => {
      await page.goto(`de/${path}`);
      await expectNoHorizontalScroll(page);
    });
  }
});

test('at 400 % a link within the page brings its section into the window', async ({ page }) => {
  await page.setViewportSize(ZOOMED);
  await page.goto('en/projects/lithium-cathode/');
  await page.getByRole('link', { name: 'Returns', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Returns', exact: true })).toBeInViewport({
    ratio: 1,
  });
});

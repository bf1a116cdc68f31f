import { KINDS } from './support/kinds.ts';
import { expect, test } from './support/test.ts';

/** What an A4 sheet holds between its margins, in CSS pixels. */
const SHEET = 672;

/** Each kind in one language, and those with the widest tables from right to left. */
const PRINTED = KINDS.filter(({ name }) => /in en$|^(park|compare|progress) in ar$/.test(name));

for (const { name, path } of PRINTED) {
  test(`${name} is a document on paper`, async ({ page }) => {
    await page.setViewportSize({ width: SHEET, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const beside = await page.evaluate(
      (width) =>
        [...document.querySelectorAll('main *')]
          .filter((element) => element.checkVisibility())
          .filter(({ childElementCount }) => childElementCount === 0)
          .filter((element) => !element.closest('.visually-hidden, svg'))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > width + 1))
          .map(({ element, box }) => `${element.tagName} ${box.left}–${box.right}`),
      SHEET,
    );
    expect(beside).toEqual([]);
    await expect(page.locator('.button:visible, nav:visible')).toHaveCount(0);
    const code = page.locator('.printed img');
    if (name.startsWith('not found')) return;
    await expect(code).toBeVisible();
    await expect
      .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  });
}

import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than this before what is sought would be a page that no keyboard gets through. */
const MOST_STOPS = 150;

/** Presses Tab until the element has the focus, which must then be marked by an outline. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const element = await target.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await element?.evaluate((wanted) => wanted === document.activeElement)) {
      await expectFocusShown(page);
      return;
    }
  }
  throw new Error(`not reached in ${MOST_STOPS} stops: ${target}`);
}

/** What has the focus carries a visible outline and stands inside the window. */
export async function expectFocusShown(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom } = focused.getBoundingClientRect();
    return {
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inside: bottom > 0 && top < innerHeight,
    };
  });
  expect(shown).toEqual({ outlined: true, inside: true });
}

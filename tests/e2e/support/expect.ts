import { expect, type Page } from '@playwright/test';
import { violationsOf } from '../../../scripts/support/axe.ts';

/** No part of the page is wider than the window. */
export async function expectNoHorizontalScroll(page: Page): Promise<void> {
  const widest = await page.evaluate(() => {
    const root = document.documentElement;
    const isClipped = (element: Element): boolean => {
      const parent = element.parentElement;
      if (!parent || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== 'visible' || isClipped(parent);
    };
    const culprit = [...document.body.querySelectorAll('*')].find((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > root.clientWidth + 1 || left < -1) && !isClipped(element);
    });
    const isWider = root.scrollWidth > root.clientWidth;
    return isWider ? (culprit?.outerHTML.slice(0, 200) ?? 'page') : null;
  });
  expect(widest, 'wider than the window').toBeNull();
}

/** Nothing that axe can find against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = (await violationsOf(page)).map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  }));
  expect(found).toEqual([]);
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on a page against WCAG 2.2 AA. Pages have no frames of others, so axe runs in the page itself,
 * and does not describe what passes: a third of the time.
 */
export async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: WCAG_AA }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations;
}

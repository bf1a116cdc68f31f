import type { Browser } from '@playwright/test';
import type { AuditedPage } from './audit-site.ts';
import { violationsOf } from './axe.ts';

export type Scheme = 'light' | 'dark';

/** What axe found on one page; no lines where it found nothing. */
export type AxeResult = { path: string; lines: string[] };

const WORKERS = 2;

/**
 * Tests pages with axe against WCAG 2.2 AA, two at a time, in each of the colour schemes.
 *
 * @param done called for each page in the order in which they end
 */
export async function auditWithAxe(
  browser: Browser,
  pages: readonly AuditedPage[],
  schemes: readonly Scheme[],
  done: (result: AxeResult) => void,
): Promise<void> {
  const waiting = [...pages];
  const work = async () => {
    // Colours on their way from one scheme to the other are nobody's.
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const lines: string[] = [];
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await page.goto(next.url);
        for (const { id, help, nodes } of await violationsOf(page)) {
          const first = nodes[0]?.target.join(' ') ?? '';
          lines.push(`${id} (${nodes.length}, ${colorScheme})  ${help}: ${first}`);
        }
      }
      done({ path: next.path, lines });
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
}

import type { Page } from '@playwright/test';
import { titleWords } from '../../src/language/title-words.ts';
import { expect, test } from './support/test.ts';

const PATHS = ['', 'projects/', 'projects/guardrail-galvanising/', 'projects/lakeside-care/'];

/** The lines of every title of a page, as they are set. */
function titles(page: Page): Promise<string[][]> {
  return page.locator('h1, main .title a, .home .name').evaluateAll((elements) =>
    elements.map((element) => {
      const lines: string[] = [];
      const range = document.createRange();
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let bottom = Number.NEGATIVE_INFINITY;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (let i = 0; i < (node.nodeValue ?? '').length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          if (box.top >= bottom) lines.push('');
          bottom = Math.max(bottom, box.bottom - box.height / 2);
          lines[lines.length - 1] += range.toString();
        }
      }
      return lines;
    }),
  );
}

/** How many characters there are up to the end of each part. */
function ends(parts: readonly string[]): number[] {
  return parts.map((_, i) => parts.slice(0, i + 1).join('').length);
}

for (const language of ['zh', 'zh-hant', 'ja']) {
  test(`titles in ${language} end their lines between words on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    let broken = 0;
    for (const path of PATHS) {
      await page.goto(`${language}/${path}`);
      await page.evaluate(() => document.fonts.ready);
      for (const lines of await titles(page)) {
        const wordEnds = ends(titleWords(lines.join('')));
        for (const end of ends(lines).slice(0, -1)) {
          expect(wordEnds, lines.join(' / ')).toContain(end);
          broken += 1;
        }
      }
    }
    expect(broken).toBeGreaterThan(0);
  });
}

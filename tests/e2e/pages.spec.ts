import { join } from 'node:path';
import { expectAccessible, expectNoHorizontalScroll } from './support/expect.ts';
import { KINDS } from './support/kinds.ts';
import { expect, test } from './support/test.ts';

const PICTURES = join('test-results', 'pictures');

for (const { name, path, widths } of KINDS) {
  test(`${name} at ${widths.join(' and ')} px is whole and accessible`, async ({ page }) => {
    const [narrowest] = widths;
    await page.setViewportSize({ width: narrowest, height: 900 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const width of widths) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await expectNoHorizontalScroll(page);
        await expectAccessible(page);
        const file = `${name.replaceAll(' ', '-')}-${width}.png`;
        await page.screenshot({ path: join(PICTURES, file), fullPage: true });
      });
    }
  });
}

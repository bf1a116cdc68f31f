import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

for (const [language, name] of [
  ['en', /^Fact sheet$/],
  ['zh', /^项目单页$/],
] as const) {
  test(`a project's sheet can be had in ${language}`, async ({ page }) => {
    await page.goto(`${language}/projects/lithium-cathode/`);
    const link = page.getByRole('link', { name });
    await expect(link).toHaveAttribute('href', /wc-2026-014\.pdf$/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      link.evaluate((anchor: HTMLAnchorElement) => {
        anchor.download = '';
        anchor.click();
      }),
    ]);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });
}

test('the brochures page lists every language, with size and pages', async ({ page }) => {
  await page.goto('en/brochures/');
  const books = page.getByRole('link', { name: /PDF · \d+ pages · / });
  await expect(books.filter({ hasText: 'English' })).toBeVisible();
  await expect(books.filter({ hasText: '繁體中文' })).toBeVisible();
  const row = page.getByRole('row', { name: /LFP cathode material/ });
  await expect(row.getByRole('link', { name: /Download/ })).toHaveAttribute(
    'href',
    /\/en\/wc-2026-014\.pdf$/,
  );
  await expect(row.getByRole('link', { name: '简体中文' })).toHaveAttribute(
    'href',
    /\/zh\/wc-2026-014\.pdf$/,
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputDirectory } from '../../src/catalogue/directories.ts';
import { expect, test } from './support/test.ts';

test('the language switch keeps the place', async ({ page }) => {
  await page.goto('en/projects/lithium-cathode/');
  await page.locator('summary').filter({ hasText: 'English' }).click();
  await page.getByRole('link', { name: '简体中文', exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/projects\/lithium-cathode\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('年产2万吨磷酸铁锂正极材料');
});

test('Traditional Chinese is derived, with the terms of the glossary', async ({ page }) => {
  await page.goto('zh-hant/projects/lithium-cathode/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('年產2萬噸磷酸鋰鐵正極材料');
  await page.goto('zh-hant/how-to-invest/');
  await expect(page.getByRole('main')).toContainText('外商投資');
  await expect(page.getByRole('main')).not.toContainText('投资');
});

test.describe('a record without English words', () => {
  const path = 'en/projects/rail-river-yard/';

  test('shows its facts in English and its words marked as Chinese, and says so', async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByText('This text is not yet available in English')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.locator('.prose [lang="zh-Hans"]')).toContainText('铁路');
    await expect(page.getByText('CNY 350 million')).toBeVisible();
    await expect(page.getByText('USD 49.2 million').first()).toBeVisible();
  });

  test('is not named to search engines in English', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(0);
    const sitemap = readFileSync(join(outputDirectory(), 'sitemap.xml'), 'utf8');
    expect(sitemap).not.toContain(path);
    expect(sitemap).toContain('zh/projects/rail-river-yard/');
    await page.goto('zh/projects/rail-river-yard/');
    const tags = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    expect(tags).not.toContain('en');
  });
});

test.describe('the root page', () => {
  test.use({ locale: 'zh-TW' });

  test('offers the languages and follows the browser only when asked', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveTitle('Invest in Wangchuan');
    await page.getByRole('button').click();
    await expect(page).toHaveURL(/\/zh-hant\/$/);
  });
});

test('a permanent address is a page that offers the languages', async ({ page }) => {
  await page.goto('p/wc-2026-014/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('WC-2026-014');
  await page.getByRole('link', { name: /LFP cathode material/ }).click();
  await expect(page).toHaveURL(/\/en\/projects\/lithium-cathode\/$/);
});

test('an address that does not exist answers 404 with the ways on', async ({ page }) => {
  const response = await page.goto('en/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: 'Projects' })).toBeVisible();
});

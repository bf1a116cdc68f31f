import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

async function search(page: Page, language: string, query: string) {
  await page.goto(`${language}/search/`);
  await page.getByRole('searchbox').fill(query);
  await expect(page.getByRole('status')).toContainText(query);
}

function results(page: Page) {
  return page.locator('site-search .results').getByRole('heading', { level: 2 });
}

test('lithium finds the lithium projects in English', async ({ page }) => {
  await search(page, 'en', 'lithium');
  await expect(results(page).filter({ hasText: 'LFP cathode material' }).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=lithium$/);
});

test('锂电 finds the lithium projects, and nothing that only holds one of its characters', async ({
  page,
}) => {
  await search(page, 'zh', '锂电');
  await expect(results(page).filter({ hasText: '锂电池材料' }).first()).toBeVisible();
  await expect(results(page).filter({ hasText: '山泉' })).toHaveCount(0);
});

test('鋰電 finds them in Traditional Chinese', async ({ page }) => {
  await search(page, 'zh-hant', '鋰電');
  await expect(results(page).filter({ hasText: '鋰電池材料' }).first()).toBeVisible();
});

test('Korean is found inside its words, and an excerpt keeps its spaces', async ({ page }) => {
  await search(page, 'ko', '극재');
  await expect(results(page).filter({ hasText: '양극재' }).first()).toBeVisible();
  const excerpt = page.locator('site-search .results .excerpt').first();
  await expect(excerpt).toHaveText(/[가-힣]{2,} [가-힣]{2,}/);
  await search(page, 'ko', '도서관');
  await expect(results(page)).toHaveCount(0);
});

test('Japanese is found inside its words, kana and kanji', async ({ page }) => {
  await search(page, 'ja', 'リチウム');
  await expect(results(page).filter({ hasText: 'リン酸鉄リチウム' }).first()).toBeVisible();
  await search(page, 'ja', '極材');
  await expect(results(page).filter({ hasText: '正極材' }).first()).toBeVisible();
});

test('the results in Arabic stand on the right', async ({ page }) => {
  await search(page, 'ar', 'الليثيوم');
  await expect(results(page).first()).toBeVisible();
  const side = await results(page)
    .first()
    .evaluate((heading) => getComputedStyle(heading).direction);
  expect(side).toBe('rtl');
});

test('a code finds its project first', async ({ page }) => {
  await search(page, 'en', 'WC-2026-051');
  await expect(results(page).first()).toContainText('Wangjiang river wharf');
});

test('filters narrow the results', async ({ page }) => {
  await search(page, 'en', 'park');
  await page.getByLabel('Stage').selectOption('In negotiation');
  await expect(results(page).filter({ hasText: 'LFP cathode material' })).toHaveCount(0);
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/stage=In\+negotiation/);
});

test('the address holds the search', async ({ page }) => {
  await page.goto('en/search/?q=wharf');
  await expect(results(page).filter({ hasText: 'Wangjiang river wharf' }).first()).toBeVisible();
});

test('a search without result says so and helps', async ({ page }) => {
  await search(page, 'en', 'xanadu');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “xanadu”.');
  await expect(page.getByText('Try a shorter word')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lithium battery materials' })).toBeVisible();
});

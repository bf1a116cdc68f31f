import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect.ts';
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

test('Simplified finds in Traditional, pinyin in Chinese, and figures as anyone writes them', async ({
  page,
}) => {
  await search(page, 'zh-hant', '锂电池');
  await expect(results(page).filter({ hasText: '鋰電池材料' }).first()).toBeVisible();
  await search(page, 'zh', 'lidian');
  await expect(results(page).filter({ hasText: '锂电池' }).first()).toBeVisible();
  await search(page, 'zh', '８.６ 亿元');
  await expect(results(page).first()).toContainText('磷酸铁锂正极材料');
  await search(page, 'en', '$35m');
  await expect(results(page).first()).toContainText('LFP cathode material');
});

test('a misspelt word is taken for the one that was meant, and says so', async ({ page }) => {
  await page.goto('en/search/');
  await page.getByRole('searchbox').fill('camelia');
  await expect(page.getByRole('status')).toContainText('“Camellia”');
  await expect(results(page).filter({ hasText: 'Camellia oil' }).first()).toBeVisible();
});

const dialog = (page: Page) => page.getByRole('dialog');

test('the search opens over the page, and is fetched no sooner', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('en/projects/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /pagefind|search\.json|search-dialog/.test(url))).toEqual([]);
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' }).first();
  await link.click();
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('the keyboard alone opens it, goes through what is found, and follows it', async ({
  page,
}) => {
  await page.goto('en/projects/');
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('lithium');
  await expect(dialog(page).getByRole('status')).toContainText('lithium');
  const first = dialog(page).getByRole('link').first();
  await expect(first).toContainText('Lithium');
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('lithium');
  await page.keyboard.press('ArrowDown');
  const target = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${target}`);
});

test('a stroke in a field is a stroke', async ({ page }) => {
  await page.goto('en/search/');
  await page.getByRole('searchbox').press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await expect(dialog(page)).toHaveCount(0);
});

test('results stand in groups with their facts and codes, and what was asked is marked', async ({
  page,
}) => {
  await page.goto('en/');
  await page.keyboard.press('/');
  await dialog(page).getByRole('searchbox').fill('cathode');
  const projects = dialog(page).locator('h2', { hasText: 'Projects' }).locator('+ ul');
  const project = projects.getByRole('link', { name: 'LFP cathode material' });
  await expect(project).toContainText('WC-2026-014');
  await expect(project).toContainText('On offer · CNY 860 million');
  await expect(project.locator('mark').first()).toHaveText('cathode');
  await expect(dialog(page).locator('h2').last()).toContainText('PDF');
  await expectAccessible(page);
});

test('where nothing is found, the dialog offers terms, industries and the office', async ({
  page,
}) => {
  await page.goto('en/');
  await page.keyboard.press('/');
  await dialog(page).getByRole('searchbox').fill('galvanotechnic');
  await expect(dialog(page).getByRole('status')).toContainText('Nothing found');
  await expect(dialog(page).getByRole('link', { name: 'Lithium battery materials' })).toBeVisible();
  await expect(
    dialog(page).getByRole('link', { name: /Investment Promotion Office/ }),
  ).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the header leads to the search page', async ({ page }) => {
    await page.goto('en/projects/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).first().click();
    await expect(page).toHaveURL(/en\/search\/$/);
  });
});

import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const cards = (page: Page) => page.locator('project-list').getByRole('article');

test('filters narrow the list, count what is left and stay in the address', async ({ page }) => {
  await page.goto('en/projects/');
  const all = await cards(page).count();
  await page.getByRole('checkbox', { name: /Food processing/ }).check();
  await expect(cards(page).filter({ visible: true })).toHaveCount(3);
  await expect(page.getByRole('status')).toHaveText(`3 of ${all}`);
  await expect(page).toHaveURL(/\?industry=food$/);
  await page.getByRole('checkbox', { name: /Lithium battery/ }).check();
  await expect(page.getByRole('status')).toHaveText(`6 of ${all}`);
  await page.getByRole('checkbox', { name: /In negotiation/ }).check();
  await expect(page.getByRole('status')).toHaveText(`1 of ${all}`);
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(`6 of ${all}`);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(`${all} of ${all}`);
  await expect(page.getByRole('checkbox', { name: /Food processing/ })).not.toBeChecked();
});

test('what would leave nothing cannot be chosen', async ({ page }) => {
  await page.goto('en/projects/?industry=food');
  await expect(page.getByRole('checkbox', { name: /Equipment Manufacturing Park/ })).toBeDisabled();
  await expect(page.getByRole('checkbox', { name: /Citrus and Food Park/ })).toBeEnabled();
});

test('a chip takes its filter back', async ({ page }) => {
  await page.goto('zh/projects/?industry=food,lithium');
  const chosen = page.getByRole('list', { name: '已选条件' });
  await expect(chosen.getByRole('listitem')).toHaveCount(2);
  await chosen.getByRole('button', { name: /去掉条件：\s*食品加工/ }).click();
  await expect(page).toHaveURL(/\?industry=lithium$/);
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(page).toHaveURL(/\/zh\/projects\/$/);
  await expect(chosen.getByRole('listitem')).toHaveCount(0);
});

test('the list is sorted by investment, in cards and as a table', async ({ page }) => {
  await page.goto('en/projects/');
  await page.getByLabel('Sort by').selectOption({ label: 'Investment, highest first' });
  const first = cards(page).filter({ visible: true }).first();
  await expect(first).toContainText('CNY 980 million');
  await page.getByText('Table', { exact: true }).click();
  await expect(page).toHaveURL(/\?sort=investment&view=table$/);
  const row = page.locator('project-list').getByRole('row').nth(1);
  await expect(row).toContainText(/river wharf.*Logistics.*In negotiation.*CNY.980.million/);
  await page.reload();
  await expect(row).toContainText('river wharf');
  await expect(cards(page).filter({ visible: true })).toHaveCount(0);
});

test('on a telephone the filters open with a button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('ar/projects/');
  const box = page.getByRole('checkbox').first();
  await expect(box).toBeHidden();
  await page.getByRole('button', { name: /تصفية/ }).click();
  await box.check();
  await expect(page.getByRole('button', { name: 'تصفية (1)' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every open project stands under its industry', async ({ page }) => {
    await page.goto('en/projects/');
    await expect(page.getByRole('heading', { name: 'Food processing' })).toBeVisible();
    await expect(cards(page).filter({ visible: true })).toHaveCount(13);
    await expect(page.getByRole('checkbox').first()).toBeHidden();
  });
});

import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const CATHODE = 'LFP cathode material, 20,000 t a year';

function column(page: Page, name: string) {
  return page.getByRole('columnheader', { name: new RegExp(name) });
}

test('what is kept is counted, compared, and stays after the page is left', async ({ page }) => {
  await page.goto('en/projects/lithium-cathode/');
  await page.getByRole('button', { name: `Add to shortlist: ${CATHODE}` }).click();
  await expect(page.getByRole('link', { name: 'Shortlist: 1' })).toBeVisible();
  await page.goto('en/projects/');
  const second = page.getByRole('button', { name: /Add to shortlist: Coated separator/ });
  await second.click();
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Shortlist: 2' }).click();
  await expect(page).toHaveURL(/shortlist\/\?keep=wc-2026-014,wc-2026-016$/);
  await expect(column(page, CATHODE)).toBeVisible();
  const land = page.getByRole('row', { name: /^Land/ });
  await expect(land).toContainText(/210.mu.*90.mu/);
  await expect(land.getByRole('rowheader')).toContainText('differs');
  const industry = page.getByRole('row', { name: /^Industry/ });
  await expect(industry.getByRole('rowheader')).not.toContainText('differs');
  await expect(page.getByRole('link', { name: CATHODE }).last()).toHaveAttribute(
    'href',
    /brochures\/en\/wc-2026-014\.pdf$/,
  );
});

test('a list that comes with the address is kept only when the visitor says so', async ({
  page,
}) => {
  await page.goto('zh/shortlist/?keep=wc-2026-051,lingang/l-01,wc-0000');
  await expect(column(page, '望江公用码头和保税堆场')).toBeVisible();
  await expect(column(page, 'L-01')).toBeVisible();
  await expect(page.getByText('已不再发布：wc-0000')).toBeVisible();
  await page.goto('zh/projects/');
  await expect(page.getByRole('link', { name: '对比清单：0项' })).toBeVisible();
  await page.goto('zh/shortlist/?keep=wc-2026-051,lingang/l-01');
  await page.getByRole('button', { name: '存入本浏览器' }).click();
  await expect(page.getByRole('link', { name: '对比清单：2项' })).toBeVisible();
  await page.getByRole('button', { name: /移除.*L-01/ }).click();
  await expect(column(page, 'L-01')).toHaveCount(0);
  await expect(page).toHaveURL(/\?keep=wc-2026-051$/);
});

test('a plot is kept from the finder', async ({ page }) => {
  await page.goto('en/sites/');
  await page.getByRole('button', { name: /Add to shortlist: L-01/ }).click();
  await page.getByRole('link', { name: 'Shortlist: 1' }).click();
  await expect(page.getByRole('row', { name: /^Utilities/ })).toContainText('Power 110');
});

test('nothing kept says what to do', async ({ page }) => {
  await page.goto('ar/shortlist/');
  await expect(page.locator('record-shortlist').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

import { expectFocusShown, tabTo } from './support/keys.ts';
import { expect, test } from './support/test.ts';

test('by keyboard alone from the home page to a project, its fact sheet and its contact', async ({
  page,
}) => {
  await page.goto('en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expectFocusShown(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  await tabTo(page, page.getByRole('main').getByRole('link', { name: /^Browse \d+ projects$/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/projects\/$/);
  await tabTo(page, page.getByRole('main').getByRole('link', { name: /LFP cathode material/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/projects\/lithium-cathode\/$/);
  await tabTo(page, page.getByRole('link', { name: 'Ask about this project' }));
  await expect(page.locator(':focus')).toHaveAttribute(
    'href',
    /\/en\/enquiry\/\?about=wc-2026-014$/,
  );
  const sheet = page.getByRole('main').getByRole('link', { name: 'Fact sheet', exact: true });
  await tabTo(page, sheet);
  await expect(sheet).toHaveAttribute('href', /brochures\/en\/wc-2026-014\.pdf$/);
});

test('by keyboard alone through the finder to a site', async ({ page }) => {
  await page.goto('en/sites/');
  await tabTo(page, page.getByLabel('Type'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Type')).toHaveValue('land');
  await tabTo(page, page.getByLabel('Land, at least', { exact: true }));
  await page.keyboard.type('100');
  await tabTo(page, page.getByLabel('Steam', { exact: true }));
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Steam', { exact: true })).toBeChecked();
  await expect(page.getByRole('status')).toContainText(/^Suitable: [1-9]/);
  await tabTo(page, page.getByRole('button', { name: 'Show sites' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toBeInViewport();
  await tabTo(page, page.getByRole('link', { name: 'L-01', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/parks\/lingang\/#site-L-01$/);
  await expect(page.locator('#site-L-01')).toBeInViewport();
});

for (const [language, own, other] of [
  ['en', 'English', '简体中文'],
  ['ar', 'العربية', 'English'],
] as const) {
  test(`the language menu in ${language} opens, closes and leads on by keyboard`, async ({
    page,
  }) => {
    await page.goto(`${language}/projects/lithium-cathode/`);
    const menu = page.locator('header summary').filter({ hasText: own });
    const link = page.getByRole('banner').getByRole('link', { name: other, exact: true });
    await tabTo(page, menu);
    await page.keyboard.press('Enter');
    await expect(link).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await expect(menu).toBeFocused();
    await page.keyboard.press('Space');
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/(zh|en)\/projects\/lithium-cathode\/$/);
  });
}

test('parks are compared by keyboard alone', async ({ page }) => {
  await page.goto('en/parks/compare/');
  await tabTo(page, page.getByLabel('Citrus and Food Park'));
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(page.getByRole('columnheader', { name: 'Citrus and Food Park' })).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader')).toHaveCount(4);
});

test('the menu of a narrow window is used by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('en/');
  const menu = page.locator('header summary').filter({ hasText: 'Menu' });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Contact' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/contact\/$/);
});

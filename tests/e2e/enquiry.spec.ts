import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

async function fill(page: Page) {
  await page.getByLabel('Name').fill('A. Visitor');
  await page.getByLabel('E-mail').fill('visitor@company.example');
  await page.getByLabel('Message').fill('When may we see plot L-01?');
  await page.getByRole('checkbox', { name: /may use these details/ }).check();
}

test('an enquiry about a shortlist becomes a mail draft to the desk that answers', async ({
  page,
}) => {
  await page.goto('en/shortlist/?keep=wc-2026-014,wc-2026-016');
  await page.getByRole('link', { name: 'Ask about all of these' }).click();
  const about = page.getByRole('list').filter({ hasText: 'WC-2026-014' });
  await expect(about.getByRole('listitem')).toHaveCount(2);
  await fill(page);
  // A browser hands mailto: to another program, so the address is read before it does.
  const draft = page.waitForEvent('request', (request) => request.url().startsWith('mailto:'));
  await page.getByRole('button', { name: 'Open an e-mail draft' }).click();
  const address = decodeURIComponent((await draft).url());
  expect(address).toMatch(/^mailto:lithium@wangchuan\.example\?subject=Enquiry: WC-2026-014/);
  expect(address).toContain('https://invest.wangchuan.example/p/wc-2026-016/');
  expect(address).toContain('Name: A. Visitor');
  expect(address).toContain('When may we see plot L-01?');
});

test('what is missing or odd is said at its field, in the page’s language', async ({ page }) => {
  await page.goto('zh/enquiry/');
  await page.getByLabel('电子邮箱').fill('nobody');
  await page.getByRole('button', { name: '生成邮件' }).click();
  await expect(page.getByRole('status')).toHaveText('请更正标出的各项。');
  await expect(page.getByLabel('姓名')).toBeFocused();
  await expect(page.getByLabel('姓名')).toHaveAccessibleDescription('请填写此项。');
  await expect(page.getByLabel('电子邮箱')).toHaveAccessibleDescription(/请填写邮箱地址/);
});

test('what is typed is there again after the page was left', async ({ page }) => {
  await page.goto('en/enquiry/?about=wc-2026-051');
  await page.getByLabel('Message').fill('Draught at low water?');
  await page.goto('en/');
  await page.goto('en/enquiry/');
  await expect(page.getByLabel('Message')).toHaveValue('Draught at low water?');
  await page.getByRole('button', { name: 'Clear the form' }).click();
  await page.reload();
  await expect(page.getByLabel('Message')).toHaveValue('');
});

test('the text can be copied instead', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/enquiry/?about=wc-2026-051');
  await fill(page);
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('WC-2026-051 Wangjiang river wharf and bonded yard');
});

test('a desk’s hours are said on the visitor’s clock, and its code is a picture', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ timezoneId: 'Asia/Kolkata', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('en/projects/lithium-cathode/');
  await expect(page.getByText('6:00–15:00 your time')).toBeVisible();
  await page.getByText('QR code').click();
  const code = page.getByRole('img', { name: /contact details of Lithium battery desk/ });
  await expect
    .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await context.close();
});

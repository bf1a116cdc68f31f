import { expect, test } from './support/test.ts';

test('a project answers in order: terms, returns, risks, sites, entry check, preparation', async ({
  page,
}) => {
  await page.goto('en/projects/lithium-cathode/');
  const headings = await page.locator('article h2').allTextContents();
  const wanted = [
    'Overview',
    'Terms',
    'Market, with sources',
    'Returns',
    'Risks and mitigation',
    'Site requirements',
    'Suitable sites',
    'Check against entry requirements',
    'Site and utilities',
    'Preparatory work',
    'Policies that apply',
  ];
  expect(headings.filter((heading) => wanted.includes(heading))).toEqual(wanted);
  const returns = page.locator('#returns');
  await expect(returns.getByRole('row', { name: /IRR after tax/ })).toContainText(
    /discount rate.*17\.1%/s,
  );
  const fit = page.locator('#fit');
  await expect(fit.getByRole('link', { name: 'L-01' })).toHaveAttribute(
    'href',
    /parks\/lingang\/#site-L-01$/,
  );
  await expect(fit).toContainText('selected for this project');
  await expect(
    page.locator('#precheck').getByRole('row', { name: /Floor area ratio/ }),
  ).toContainText('met');
  await expect(page.locator('#preparation')).toContainText('2606-000000-04-01-140014');
});

test('a site that lacks something says what and until when', async ({ page }) => {
  await page.goto('en/projects/medicine-granules/');
  const own = page.locator('#fit li').filter({ hasText: 'B-01' }).first();
  await expect(own).toContainText('Gas: planned for September 2027');
  await expect(own).toContainText('Sewage: under construction, due June 2027');
});

test('what has ended says so, names its successor and invites nobody', async ({ page }) => {
  await page.goto('zh/projects/rail-river-yard/');
  await expect(page.getByText('本项目已于2025年12月18日终止')).toBeVisible();
  await expect(page.locator('.notice').getByRole('link')).toHaveAttribute(
    'href',
    /projects\/river-wharf\/$/,
  );
  await expect(page.getByRole('link', { name: '咨询此项目' })).toHaveCount(0);
  await expect(page.locator('#returns, #fit, #precheck')).toHaveCount(0);
});

test('from signed on a project stays a page and is no longer open', async ({ page }) => {
  await page.goto('en/projects/steel-structures/');
  await expect(page.getByText('No longer open to new investors.')).toBeVisible();
  await expect(page.locator('#terms, #fit')).toHaveCount(0);
  await page.goto('en/projects/');
  const open = page.locator('section').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(open.first().getByRole('link', { name: /Steel/ })).toHaveCount(0);
});

import { expect, test } from './support/test.ts';

test('the progress page counts the contracts, says how, and lists them', async ({ page }) => {
  await page.goto('en/progress/');
  const honoured = page.getByRole('listitem').filter({ hasText: 'Contracts honoured' });
  await expect(honoured).toContainText('6 of 11 contracts');
  await expect(honoured).toContainText('÷');
  const stages = page.getByRole('table').first();
  await expect(stages.getByRole('row', { name: /On offer/ })).toContainText('23');
  const contracts = page.getByRole('region', { name: 'Signed contracts' });
  await expect(contracts.getByRole('row')).toHaveCount(12);
  await expect(contracts.getByRole('row', { name: /Withdrawn/ })).toHaveCount(1);
});

test('a policy that has run out leaves the live list and stays at its address, marked', async ({
  page,
}) => {
  await page.goto('zh/policies/');
  const past = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: '已失效' }) });
  const old = past.getByRole('link');
  await expect(old).toHaveCount(1);
  await expect(page.getByRole('link', { name: await old.innerText() })).toHaveCount(1);
  await old.click();
  await expect(page.getByText('本政策已失效。')).toBeVisible();
});

test('an event to come can be put into a calendar, one that is over cannot', async ({ page }) => {
  await page.goto('en/events/frankfurt-presentation/');
  const link = page.getByRole('link', { name: /Add to calendar/ });
  const response = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
  const text = await response.text();
  expect(text).toContain('DTSTART:20261118T083000Z');
  expect(text).toContain('SUMMARY:');
  await page.goto('en/events/wuhan-equipment-fair/');
  await expect(page.locator('.notice')).toHaveText('This event has ended.');
  await expect(link).toHaveCount(0);
});

test('a desk is saved as a card in the words of the page', async ({ page }) => {
  await page.goto('zh/contact/');
  const desk = page.locator('#lithium-desk');
  const link = desk.getByRole('link', { name: /存入通讯录/ });
  const response = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
  const text = await response.text();
  expect(text).toContain('FN:锂电产业窗口\r\n');
  expect(text).toContain('TEL;TYPE=WORK,VOICE:+86 555 000 0114\r\n');
});

test('the steps of a procedure carry authority, promise, fee and papers', async ({ page }) => {
  await page.goto('en/procedures/set-up/');
  const steps = page.locator('#steps, section').filter({ hasText: 'The steps in order' });
  const first = steps.getByRole('listitem').filter({ hasText: 'Company name and registration' });
  await expect(first.first()).toContainText('1 working day');
  await expect(first.first().getByText('none', { exact: true })).toBeVisible();
  await first
    .first()
    .getByText(/\d+ documents/)
    .click();
  await expect(first.first().getByRole('listitem').first()).toBeVisible();
});

test('a chain says who is here and which project fills the gap', async ({ page }) => {
  await page.goto('en/industries/lithium/');
  const chain = page.getByRole('listitem').filter({ hasText: 'Coated separator' }).last();
  await expect(chain.getByRole('link')).toHaveAttribute('href', /projects\/coated-separator\/$/);
  const cells = page.getByRole('listitem').filter({ hasText: 'Energy-storage cells' }).last();
  await expect(cells.getByRole('link')).toHaveAttribute('href', /companies\/#/);
});

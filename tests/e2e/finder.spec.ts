import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const EXAMPLE = 'land=100&steam=1&kv=110&port=80';

function row(page: Page, place: string) {
  return page.locator(`[data-place="${place}"]`);
}

/** The row under a place that says why it is where it is. */
function why(page: Page, place: string) {
  return page.locator(`[data-place="${place}"] + tr`);
}

function group(page: Page, name: string) {
  return page
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
}

async function fillExample(page: Page) {
  await page.goto('en/sites/');
  await page.getByLabel('Land, at least', { exact: true }).fill('100');
  await expect(page).toHaveURL(/land=100$/);
  await page.getByLabel('Steam', { exact: true }).check();
  await page.getByLabel('Voltage, at least').fill('110');
  await page.getByLabel('Wharf or sea port within').fill('80');
}

test('100 mu, steam, 110 kV and a port within 80 km find the plots at Lingang, and say why no other', async ({
  page,
}) => {
  await fillExample(page);
  await expect(page.getByRole('status')).toContainText(/^Suitable: [1-9]/);
  await expect(group(page, 'Suitable').filter({ has: row(page, 'lingang/L-01') })).toBeVisible();
  await expect(why(page, 'lingang/L-01')).toHaveText('Meets all requirements.');
  await expect(why(page, 'equipment/E-01')).toHaveText('Steam: none');
  await expect(why(page, 'lingang/L-04')).toContainText(
    'Area: 90 mu (6 ha), 100 mu (6.67 ha) required',
  );
  await expect(why(page, 'citrus/C-01')).toContainText('Power: 35 kV, 110 kV required');
  await expect(why(page, 'citrus/C-01')).toContainText('Steam: under construction, due June 2027');
  await expect(row(page, 'lingang/L-W1')).toBeHidden();
  await expect(page).toHaveURL(/\?land=100&steam=1&kv=110&port=80$/);
});

test('the address holds the search, in every language', async ({ page }) => {
  for (const [language, kind] of [
    ['zh', '不符合'],
    ['ar', 'غير ملائمة'],
  ] as const) {
    await page.goto(`${language}/sites/?${EXAMPLE}`);
    await expect(row(page, 'lingang/L-01')).toBeVisible();
    await expect(group(page, kind).filter({ has: row(page, 'equipment/E-01') })).toBeVisible();
    await expect(page.locator('#finder-land')).toHaveValue('100');
  }
});

test('back and forward undo and redo what was asked', async ({ page }) => {
  await fillExample(page);
  await expect(page).toHaveURL(/port=80$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?land=100&steam=1&kv=110$/);
  await expect(page.getByLabel('Wharf or sea port within')).toHaveValue('');
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel('Steam', { exact: true })).not.toBeChecked();
  await expect(why(page, 'equipment/E-01')).toHaveText('Meets all requirements.');
  await page.goForward();
  await expect(why(page, 'equipment/E-01')).toHaveText('Steam: none');
});

test('what is typed before the script comes is kept, beside what the address asks', async ({
  page,
}) => {
  let send = () => {};
  const typed = new Promise<void>((done) => {
    send = done;
  });
  await page.route(/\.js$/, async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('en/sites/?steam=1', { waitUntil: 'commit' });
  await page.getByLabel('Land, at least', { exact: true }).fill('100');
  send();
  await expect(page).toHaveURL(/\?land=100&steam=1$/);
  const land = page.getByLabel('Land, at least', { exact: true });
  await expect(land).toHaveValue('100');
  await expect(page.getByLabel('Steam', { exact: true })).toBeChecked();
  await land.press('0');
  await expect(page).toHaveURL(/\?land=1000&steam=1$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?steam=1$/);
});

test('letters typed into one field are one step', async ({ page }) => {
  await page.goto('en/sites/?steam=1');
  const land = page.getByLabel('Land, at least', { exact: true });
  await land.pressSequentially('250', { delay: 250 });
  await expect(page).toHaveURL(/\?land=250&steam=1$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?steam=1$/);
  await expect(land).toHaveValue('');
});

test('coming back from a site finds the search as it was', async ({ page }) => {
  await page.goto(`en/sites/?${EXAMPLE}`);
  await page.getByRole('link', { name: 'L-01', exact: true }).click();
  await expect(page).toHaveURL(/parks\/lingang\/#site-L-01$/);
  await page.goBack();
  await expect(page.getByLabel('Steam', { exact: true })).toBeChecked();
  await expect(why(page, 'equipment/E-01')).toHaveText('Steam: none');
});

test('clearing shows every site again', async ({ page }) => {
  await page.goto(`en/sites/?${EXAMPLE}`);
  await expect(row(page, 'lingang/L-W1')).toBeHidden();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/en\/sites\/$/);
  await expect(row(page, 'lingang/L-W1')).toBeVisible();
  await expect(why(page, 'lingang/L-01')).toBeHidden();
  await expect(page.getByRole('status')).toBeEmpty();
});

test('hectares and mu are one field, and full-width digits are digits', async ({ page }) => {
  await page.goto('en/sites/');
  await page.getByLabel('Land, at least (ha)').fill('８');
  await expect(page.getByLabel('Land, at least', { exact: true })).toHaveValue('120');
  await expect(group(page, 'Suitable').filter({ has: row(page, 'lingang/L-03') })).toBeVisible();
  await page.getByLabel('Land, at least', { exact: true }).fill('１２１');
  await expect(page.getByLabel('Land, at least (ha)')).toHaveValue('8.07');
  await expect(why(page, 'lingang/L-03')).toContainText('121 mu');
});

test('what is no number is kept, said to be unused, and asks nothing', async ({ page }) => {
  await page.goto('en/sites/?land=-5&steam=1');
  const land = page.getByLabel('Land, at least', { exact: true });
  await expect(land).toHaveValue('-5');
  await expect(land).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Ignored: enter a number above 0.').first()).toBeVisible();
  await expect(why(page, 'lingang/L-03')).toHaveText('Meets all requirements.');
  await expect(page).toHaveURL(/\?land=-5&steam=1$/);
});

test('so much of a service asks for the service', async ({ page }) => {
  await page.goto('en/sites/');
  await page.getByLabel('Steam, at least').fill('60');
  await expect(page.getByLabel('Steam', { exact: true })).toBeChecked();
  await expect(why(page, 'lingang/L-01')).toContainText(
    'Steam: spare 45 t an hour, 60 t an hour required',
  );
});

test('a workshop with a crane leaves plots aside', async ({ page }) => {
  await page.goto('en/sites/?crane=10');
  await expect(why(page, 'equipment/E-W1')).toHaveText('Meets all requirements.');
  await expect(why(page, 'lingang/L-W1')).toContainText('Crane: none, 10 t required');
  await expect(row(page, 'lingang/L-01')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every site is in the table, and there is no form that does nothing', async ({ page }) => {
    await page.goto('en/sites/');
    await expect(page.getByRole('button', { name: 'Clear' })).toBeHidden();
    await expect(row(page, 'lingang/L-01')).toContainText(/210.mu\s*14.ha/);
    await expect(row(page, 'lingang/L-01')).toContainText('USD 25,300 per mu');
    await expect(row(page, 'lingang/L-W1')).toContainText('8.1 m');
    await expect(row(page, 'citrus/C-01')).toContainText('35 kV');
  });

  test('all parks are compared', async ({ page }) => {
    await page.goto('en/parks/compare/');
    await expect(page.getByRole('columnheader')).toHaveCount(4);
    await expect(page.getByRole('checkbox').first()).toBeHidden();
  });
});

test.describe('the comparison of parks', () => {
  test('opens with the parks that its address names', async ({ page }) => {
    await page.goto('en/parks/compare/?parks=lingang,biomed');
    await expect(page.getByRole('columnheader')).toHaveText([
      'Biomedicine Park',
      'Lingang Industrial Park',
    ]);
    const steam = page.getByRole('row', { name: /^Steam/ }).first();
    await expect(steam.getByRole('cell')).toHaveText([/none/, /in place.*1.MPa/]);
    await expect(steam.getByRole('rowheader')).toContainText('differs');
    const road = page.getByRole('row', { name: /^Road/ });
    await expect(road.getByText('differs')).toBeHidden();
  });

  test('puts away what none of the chosen parks states', async ({ page }) => {
    await page.goto('en/parks/compare/?parks=biomed,equipment');
    const price = page.locator('#costs').getByRole('rowheader', { name: 'Steam' });
    await expect(price).toBeHidden();
    await page.getByLabel('Lingang Industrial Park').check();
    await expect(price).toBeVisible();
    await expect(page).toHaveURL(/\?parks=biomed,equipment,lingang$/);
    await page.goBack();
    await expect(price).toBeHidden();
    await expect(page.getByLabel('Lingang Industrial Park')).not.toBeChecked();
  });

  test('asks for a second park', async ({ page }) => {
    await page.goto('en/parks/compare/?parks=lingang');
    await expect(page.getByRole('status')).toHaveText('Choose at least two parks.');
  });

  test('of an unknown park shows what there is', async ({ page }) => {
    await page.goto('en/parks/compare/?parks=atlantis');
    await expect(page.getByRole('columnheader')).toHaveCount(4);
  });
});

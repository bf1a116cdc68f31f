import { expect, test } from './support/test.ts';

test('the header says where one is and what there is', async ({ page }) => {
  await page.goto('en/projects/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Invest in Wangchuan Wangchuan County · China"
      - navigation "Main":
        - link "Projects"
        - link "Parks"
        - link "Sites"
        - link "Industries"
        - link "Policies"
        - link "Why here"
      - link "Search"
      - 'link "Shortlist: 0"'
      - group: "Language: English"
      - group: Menu
      - paragraph:
        - strong: Sample data.
  `);
});

test('the footer names its links', async ({ page }) => {
  await page.goto('en/');
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot(`
    - contentinfo:
      - paragraph: Wangchuan County Investment Promotion Office
      - paragraph: /Government Service Centre/
      - paragraph: Data as of 30 Sep 2026
      - paragraph: ≈ at a sample rate of 30 Oct 2026
      - navigation "More":
        - list:
          - listitem:
            - link "Why here"
          - listitem:
            - link "About this site"
          - listitem:
            - link "Accessibility"
          - listitem:
            - link "Projects"
          - listitem:
            - link "Contact"
  `);
});

test('a project gives its stage in words, each figure after its name, each table its headings', async ({
  page,
}) => {
  await page.goto('en/projects/lithium-cathode/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "You are here":
        - list:
          - listitem:
            - link "Projects"
          - listitem:
            - link "Lithium battery materials"
          - listitem: WC-2026-014
      - heading "LFP cathode material, 20,000 t a year" [level=1]
      - paragraph: "Stage 1 of 6: On offer"
      - term: Total investment ≈ USD 121 million
      - definition: CNY 860 million
      - term: Land 14 ha
      - definition: 210 mu
      - complementary:
        - heading "Lithium battery desk" [level=2]
        - paragraph:
          - link "Ask about this project"
      - article:
        - navigation "On this page"
        - heading "Overview" [level=2]
        - heading "Terms" [level=2]
        - term: Investor’s stake
        - definition: /51% or more/
        - heading "Returns" [level=2]
        - table:
          - rowgroup:
            - row /IRR after tax/:
              - rowheader /IRR after tax/
              - cell /17\\.1%/
        - heading "Site and utilities" [level=2]
        - list:
          - listitem:
            - heading "Water" [level=3]
            - paragraph: in place
  `);
});

test('the finder names each of its fields and groups', async ({ page }) => {
  await page.goto('en/sites/');
  await expect(page.getByRole('form')).toMatchAriaSnapshot(`
    - form "Project requirements":
      - heading "Project requirements" [level=2]
      - button "Clear"
      - group "Land and floor space":
        - combobox "Type":
          - option "land or building" [selected]
          - option "land only"
          - option "buildings only"
        - textbox "Land, at least (ha)"
        - textbox "Land, at least"
        - textbox "Floor space, at least"
      - group "Utilities at the boundary":
        - textbox "Voltage, at least"
        - textbox "Power, at least"
        - list:
          - listitem:
            - checkbox "Steam"
            - textbox "Steam, at least"
          - listitem:
            - checkbox "Gas"
            - textbox "Gas, at least"
          - listitem:
            - checkbox "Water"
            - textbox "Water, at least"
          - listitem:
            - checkbox "Sewage"
            - textbox "Sewage, at least"
          - listitem:
            - checkbox "Rail"
      - group "Workshop or idle plant":
        - textbox "Clear height, at least"
        - textbox "Crane capacity, at least"
        - textbox "Floor load, at least"
      - group "Transport":
        - textbox "Wharf or sea port within"
      - paragraph:
        - button "Show sites"
  `);
  const land = page.getByLabel('Land, at least', { exact: true });
  await expect(land).toHaveAccessibleDescription('mu');
  await land.fill('-5');
  await expect(land).toHaveAccessibleDescription('mu Ignored: enter a number above 0.');
});

test('the landmarks of a project in Arabic are named in Arabic', async ({ page }) => {
  await page.goto('ar/projects/lithium-cathode/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "الانتقال إلى المحتوى"
    - banner:
      - navigation "القائمة الرئيسية"
    - main:
      - navigation "أنت هنا"
      - heading /LFP/ [level=1]
      - article:
        - navigation "في هذه الصفحة"
    - contentinfo:
      - navigation "المزيد"
  `);
});

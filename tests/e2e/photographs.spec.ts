import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locator, type Page, test as plain } from '@playwright/test';
import { stringify } from 'yaml';
import { landscape } from '../support/landscape.ts';
import { expectAccessible, expectNoHorizontalScroll } from './support/expect.ts';
import { otherSite } from './support/other-site.ts';
import { expect, test } from './support/test.ts';

/** A small county with photographs, under a folder of another site. */
plain.describe.configure({ mode: 'serial' });

const place = otherSite(30_000);
test.use({ baseURL: `${place.origin}/invest/` });

const SITE = {
  url: 'https://county.example/invest/',
  source: 'zh-Hans',
  languages: ['zh-Hans', 'en', 'ar'],
  dataDate: '2026-09-30',
  name: { 'zh-Hans': '投资指南', en: 'Invest here', ar: 'استثمر هنا' },
  place: { 'zh-Hans': '某县', en: 'A county', ar: 'محافظة' },
  office: { 'zh-Hans': '招商局', en: 'Office', ar: 'المكتب' },
  tagline: { 'zh-Hans': '沿江工业用地', en: 'Land by the river', ar: 'أرض على النهر' },
  introduction: { 'zh-Hans': '一个园区。', en: 'One park.', ar: 'منطقة واحدة.' },
  seal: '某',
  rates: { date: '2026-09-30', source: { en: 'none' }, perUnit: {} },
  hero: {
    file: 'river.jpg',
    focus: '70% 50%',
    alt: { 'zh-Hans': '清晨的江', en: 'The river in the morning', ar: 'النهر صباحًا' },
    credit: { 'zh-Hans': '县融媒体中心', en: 'Media Centre', ar: 'مركز الإعلام' },
  },
};
const PARK = {
  title: '临港工业园',
  summary: '沿江的园区。',
  coordinates: { latitude: 31.3, longitude: 118, datum: 'CGCS2000' },
  map: { image: 'map.png', approval: 'GS(2024)1024号', alt: '园区位置图' },
  photographs: [
    {
      file: '码头.jpg',
      alt: '江边的厂房',
      credit: '县融媒体中心',
      caption: '公用码头',
      focus: '70% 50%',
    },
    { file: 'evening.jpg', alt: '傍晚的园区', credit: '园区管委会' },
  ],
};
const WORDS = {
  en: {
    title: 'Lingang Park',
    summary: 'A park by the river.',
    photographs: {
      码头: { alt: 'A plant by the river', credit: 'Media Centre', caption: 'The public wharf' },
      evening: { alt: 'The park in the evening', credit: 'Park office' },
    },
  },
  ar: {
    title: 'منطقة لينغانغ',
    summary: 'منطقة على النهر.',
    photographs: {
      码头: { alt: 'مصنع على النهر', credit: 'مركز الإعلام', caption: 'المرفأ العام' },
      evening: { alt: 'المنطقة مساءً', credit: 'مكتب المنطقة' },
    },
  },
};

function write(path: string, text: string): void {
  writeFileSync(join(place.content, path), text);
}

const record = (facts: object) => `---\n${stringify(facts)}---\n`;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  mkdirSync(join(place.content, 'parks', 'lingang'), { recursive: true });
  write('site.yaml', stringify(SITE));
  write('glossary.yaml', '[]\n');
  write('parks/lingang/index.mdx', record(PARK));
  for (const [tag, words] of Object.entries(WORDS)) {
    write(`parks/lingang/index.${tag}.mdx`, record(words));
  }
  await landscape(2400, 1600).toFile(join(place.content, 'river.jpg'));
  await landscape(1500, 1000).toFile(join(place.content, 'parks', 'lingang', '码头.jpg'));
  await landscape(1200, 1500, 0.3).toFile(join(place.content, 'parks', 'lingang', 'evening.jpg'));
  await landscape(900, 700)
    .png()
    .toFile(join(place.content, 'parks', 'lingang', 'map.png'));
  await place.start();
});

test.afterAll(() => place.remove());

/** How much the page has shifted under the reader since it was opened. */
async function shift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

/** The file that the browser has chosen, once it is there. */
async function shown(image: Locator): Promise<string> {
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBeGreaterThan(0);
  return image.evaluate((img: HTMLImageElement) => new URL(img.currentSrc).pathname);
}

test('every file that a page offers is there', () => {
  for (const file of globSync('**/*.html', { cwd: place.output })) {
    const html = readFileSync(join(place.output, file), 'utf8');
    for (const [, list = ''] of html.matchAll(/\ssrcset="([^"]+)"/g)) {
      for (const candidate of list.split(', ')) {
        const [address = '', width] = candidate.split(' ');
        expect(address, file).toMatch(/^\/invest\/images\/[0-9a-f]{16}-\w+-\d+\.(?:avif|webp)$/);
        expect(address).toContain(`-${width?.replace('w', '')}.`);
        const bytes = readFileSync(join(place.output, address.replace('/invest/', '')));
        expect(bytes.length).toBeGreaterThan(500);
      }
    }
  }
});

for (const width of [390, 1440]) {
  test(`the photograph of the home page is seen at once, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('en/');
    const image = page.getByRole('img', { name: 'The river in the morning' });
    expect(await shown(image)).toMatch(width < 640 ? /-plate-480\.avif$/ : /-wide-1200\.avif$/);
    await expect(image).toHaveAttribute('fetchpriority', 'high');
    await expect(image).toHaveAttribute('loading', 'eager');
    await expect(page.getByText('Photo: Media Centre')).toBeInViewport();
    // The marks of the parks are kept beside it.
    await expect(page.getByRole('link', { name: 'Lingang Park' }).first()).toBeVisible();
    expect(await shift(page)).toBeLessThan(0.01);
    await expectNoHorizontalScroll(page);
    if (width === 1440) await expectAccessible(page);
  });

  test(`a record shows its photographs with their words, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('ar/parks/lingang/');
    const lead = page.getByRole('img', { name: 'مصنع على النهر' });
    expect(await shown(lead)).toMatch(/\.avif$/);
    const { width: across = 0, height = 0 } = (await lead.boundingBox()) ?? {};
    expect(across / height).toBeCloseTo(width < 640 ? 3 / 2 : 5 / 2, 1);
    await expect(page.getByText('المرفأ العام')).toBeVisible();
    const second = page.getByRole('img', { name: 'المنطقة مساءً' });
    await expect(second).toHaveAttribute('loading', 'lazy');
    expect(await shown(second)).toMatch(/-plate-\d+\.avif$/);
    expect(await shift(page)).toBeLessThan(0.01);
    await expectNoHorizontalScroll(page);
    if (width === 390) await expectAccessible(page);
  });
}

test('a map is shown whole, with its approval number', async ({ page }) => {
  await page.goto('zh/parks/lingang/');
  const map = page.getByRole('img', { name: '园区位置图' });
  expect(await shown(map)).toMatch(/-whole-\d+\.avif$/);
  const { width = 0, height = 0 } = (await map.boundingBox()) ?? {};
  expect(width / height).toBeCloseTo(9 / 7, 2);
  await expect(page.getByText('审图号：GS(2024)1024号')).toBeVisible();
});

test('a card shows the photograph of its record', async ({ page }) => {
  await page.goto('zh/parks/');
  const card = page.getByRole('article');
  expect(await shown(card.getByRole('img', { name: '江边的厂房' }))).toMatch(/-wide-\d+\.avif$/);
});

test('photographs are printed, no higher than a third of the sheet', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('en/parks/lingang/');
  const image = page.getByRole('img', { name: 'A plant by the river' });
  await expect(image).toBeVisible();
  const { height = 0 } = (await image.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(100);
  expect(height).toBeLessThan(345);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { photographs, readFocus } from '../../src/catalogue/photograph.ts';
import { catalogueProblems } from '../../src/catalogue/references.ts';
import { site } from '../../src/catalogue/site.ts';
import { heavyPhotograph } from '../../src/checks/heavy-photograph.ts';
import { authorLine, authorMessage } from '../../src/language/author-messages.ts';
import { reader } from '../../src/language/reader.ts';
import { landscape } from '../support/landscape.ts';
import { catalogueOf } from './support/catalogue.ts';

const WHARF = { file: 'wharf.jpg', alt: '公用码头', credit: '望川县融媒体中心' };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-photographs-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function refused(list: unknown): string[] {
  const { error } = photographs.safeParse(list);
  return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
}

test('a photograph needs its file, what it shows and whose it is', () => {
  expect(photographs.parse([WHARF])).toEqual([
    { ...WHARF, caption: null, focus: { x: 0.5, y: 0.5 } },
  ]);
  expect(photographs.parse(undefined)).toEqual([]);
  expect(refused([{ file: 'wharf.jpg' }])).toEqual([
    '0.alt photograph.alt',
    '0.credit photograph.credit',
  ]);
  expect(refused([{ ...WHARF, alt: ' ' }])).toEqual(['0.alt photograph.alt']);
});

test('a file is a picture beside the record, named so that translations can go by its name', () => {
  for (const file of ['码头.jpg', 'IMG_2031.JPG', 'plan-2.tiff', 'p.avif', 'p.webp', 'p.png']) {
    expect(refused([{ ...WHARF, file }]), file).toEqual([]);
  }
  for (const file of [
    '../wharf.jpg',
    '001.jpg',
    'wharf',
    'wharf.heic',
    'my wharf.jpg',
    'a.b.jpg',
  ]) {
    expect(refused([{ ...WHARF, file }]), file).toEqual(['0.file photograph.file']);
  }
  expect(refused([WHARF, { ...WHARF, file: 'wharf.png' }])).toEqual(['1.file photograph.double']);
});

test('a focus is a point from the left and the top, or sides of the picture', () => {
  expect(readFocus('30% 60%')).toEqual({ x: 0.3, y: 0.6 });
  expect(readFocus('center')).toEqual({ x: 0.5, y: 0.5 });
  expect(readFocus('bottom')).toEqual({ x: 0.5, y: 1 });
  expect(readFocus('right top')).toEqual({ x: 1, y: 0 });
  for (const text of [
    '',
    'middle',
    '30%',
    '30 60',
    '130% 0%',
    'left right',
    'top top',
    'top left center',
  ]) {
    expect(readFocus(text), text).toBeNull();
  }
});

test('the words of a photograph are translated under the name of its file', () => {
  const catalogue = catalogueOf({
    parks: [{ id: 'lingang', photographs: [{ ...WHARF, caption: '一期泊位' }] }],
    words: [
      {
        of: 'parks/lingang',
        lang: 'en',
        texts: {
          'photographs.wharf.alt': 'The public wharf',
          'photographs.wharf.credit': 'Media Centre',
        },
      },
    ],
  });
  const [park] = catalogue.parks;
  if (!park) throw new Error('There is no park.');
  const { record, langOf } = reader(catalogue, 'en').view(park);
  expect(record.photographs[0]).toMatchObject({
    alt: 'The public wharf',
    credit: 'Media Centre',
    caption: '一期泊位',
    focus: { x: 0.5, y: 0.5 },
  });
  expect(langOf('photographs.wharf.alt')).toBeUndefined();
  expect(langOf('photographs.wharf.caption')).toBe('zh-Hans');
});

test('the home page’s photograph has its words by language', () => {
  const { hero } = site.shape;
  expect(hero.parse(undefined)).toBeNull();
  const words = { alt: { en: 'A river' }, credit: { en: 'Office' } };
  expect(hero.parse({ file: 'river.jpg', focus: 'top', ...words })).toMatchObject({
    focus: { x: 0.5, y: 0 },
    caption: null,
  });
  const { error } = hero.safeParse({ file: 'river.jpg', credit: words.credit });
  expect(error?.issues.map(({ message }) => message)).toEqual(['photograph.alt']);
});

test('a picture that is not there, not readable or too small is told at its place', async () => {
  const content = join(folder, 'content');
  const park = join(content, 'parks', 'lingang');
  mkdirSync(park, { recursive: true });
  const list = ['absent.jpg', 'small.jpg', 'broken.png'].map((file) => ({ ...WHARF, file }));
  const hero = { file: 'river.jpg', alt: { en: 'A river' }, credit: { en: 'Office' } };
  const rows = list.map(({ file }) => `  - { file: ${file} }\n`).join('');
  writeFileSync(join(park, 'index.mdx'), `---\ntitle: 园区\nphotographs:\n${rows}---\n`);
  writeFileSync(join(content, 'site.yaml'), 'seal: 望\nhero:\n  file: river.jpg\n');
  await landscape(640, 480).toFile(join(park, 'small.jpg'));
  writeFileSync(join(park, 'broken.png'), 'no picture');
  vi.stubEnv('CONTENT_DIR', content);
  const problems = await catalogueProblems(
    catalogueOf({ site: { hero }, parks: [{ id: 'lingang', photographs: list }] }),
  );
  const lines = problems.map((problem) => authorLine(problem, 'en').replace(/^.*content\//, ''));
  expect(lines).toMatchInlineSnapshot(`
    [
      "site.yaml:3:9  hero.file The picture "river.jpg" is not in this folder. Put it beside this file, or correct its name (capitals count).",
      "parks/lingang/index.mdx:4:13  photographs.0.file The picture "absent.jpg" is not in this folder. Put it beside this file, or correct its name (capitals count).",
      "parks/lingang/index.mdx:5:13  photographs.1.file The picture "small.jpg" has 640 × 480 pixels and would be blurred; at least 1000 × 600 are needed. Ask for the original file: messengers send photographs reduced.",
      "parks/lingang/index.mdx:6:13  photographs.2.file The picture "broken.png" cannot be read. Open it, save it again as jpg or png, and put that in its place.",
    ]
  `);
});

test('a photograph without its words or with a strange focus is refused in words', () => {
  const problems = [
    { code: 'photograph.alt', params: { field: 'photographs.0.alt' } },
    { code: 'photograph.credit', params: { field: 'photographs.0.credit' } },
    { code: 'photograph.file', params: { field: 'photographs.0.file', value: '../x.jpg' } },
    { code: 'photograph.focus', params: { field: 'photographs.0.focus', value: 'the chimney' } },
    { code: 'photograph.double', params: { field: 'photographs.1.file', value: 'wharf.png' } },
  ];
  expect(problems.map((problem) => authorMessage(problem, 'en'))).toMatchInlineSnapshot(`
    [
      "photographs.0.alt is missing: some do not see the picture. Write in one sentence what it shows.",
      "photographs.0.credit is missing: a photograph is published with the name of whose it is. Write who took it or which office gave it.",
      "photographs.0.file "../x.jpg" is not a picture beside this file. Write its name, a letter first, then letters, digits, hyphens and underscores, as png, jpg, webp, avif or tiff: wharf.jpg.",
      "photographs.0.focus "the chimney" is not a place in a picture. Write how far from the left and from the top, 30% 60%, or sides: top, bottom left, center.",
      "photographs.1.file "wharf.png": another photograph here has the same name before its ending, by which translations go. Rename one of the two files.",
    ]
  `);
  expect(problems.map((problem) => authorMessage(problem, 'zh'))).toMatchInlineSnapshot(`
    [
      "缺少 photographs.0.alt：有人看不到图片。请用一句话写明图中有什么。",
      "缺少 photographs.0.credit：公开照片须署名。请写摄影者或供图单位。",
      "photographs.0.file “../x.jpg”不是同一文件夹里的图片。请写 png、jpg、webp、avif 或 tiff 文件名，以字母或汉字开头，只用字母、汉字、数字、连字符和下划线，例如 wharf.jpg。",
      "photographs.0.focus “the chimney”不是图中的位置。请写距左、距上的百分比（30% 60%），或方位：top、bottom left、center。",
      "photographs.1.file “wharf.png”：另有一张照片主文件名相同，译文无法区分。请给其中一个文件改名。",
    ]
  `);
});

test('a file that is larger than pages can use is noted', () => {
  vi.stubEnv('CONTENT_DIR', folder);
  const catalogue = catalogueOf({ parks: [{ id: 'heavy', photographs: [WHARF] }] });
  expect(heavyPhotograph.run(catalogue)).toEqual([]);
  mkdirSync(join(folder, 'parks', 'heavy'), { recursive: true });
  writeFileSync(join(folder, 'parks', 'heavy', 'wharf.jpg'), Buffer.alloc(16_000_000));
  const findings = heavyPhotograph.run(catalogue);
  expect(findings.map((finding) => authorMessage(finding, 'en'))).toMatchInlineSnapshot(`
    [
      "The picture "wharf.jpg" has 16 MB, and every copy of the records carries it. Save it 3000 pixels wide as jpg: pages show no more.",
    ]
  `);
});

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrochureList, buildBrochures } from '../../src/brochures/build.ts';
import { contours } from '../../src/brochures/compose/frame.ts';
import { fontFiles } from '../../src/brochures/fonts.ts';
import { coverage, MISSING, withGlyphs } from '../../src/brochures/glyphs.ts';
import { jobs } from '../../src/brochures/job.ts';
import { BOOK_ID, brochureDirectory, loadBrochures } from '../../src/brochures/manifest.ts';
import { typesetter } from '../../src/brochures/typesetter.ts';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Catalogue } from '../../src/catalogue/load.ts';
import { palettes } from '../../src/drawings/palette.ts';
import type { LocaleTag } from '../../src/language/locales.ts';

const TAGS: LocaleTag[] = ['zh-Hans', 'zh-Hant', 'en', 'ar'];

/** A county of one project, its park and what they refer to, and a project of which next to nothing is known. */
async function smallCounty(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'county-'));
  const kept = ['site.yaml', 'glossary.yaml', 'industries/lithium', 'parks/lingang', 'policies'];
  for (const part of [...kept, 'contacts', 'projects/lithium-cathode']) {
    await cp(join('content', part), join(directory, part), { recursive: true });
  }
  for (const name of await readdir('content/industries')) {
    await cp(`content/industries/${name}`, join(directory, 'industries', name), {
      recursive: true,
    });
  }
  const site = await readFile('content/site.yaml', 'utf8');
  await writeFile(
    join(directory, 'site.yaml'),
    site
      .replace(/^featured:.*$/m, 'featured: [lithium-cathode]')
      .replace(/^languages:.*$/m, `languages: [${TAGS.join(', ')}]`),
  );
  await cp('content/projects/lithium-cathode', join(directory, 'projects/bare'), {
    recursive: true,
    filter: (source) => !source.endsWith('.mdx'),
  });
  await writeFile(
    join(directory, 'projects/bare/index.mdx'),
    '---\ntitle: 竹制品加工\nsummary: 竹制品加工\nstage: packaged\n---\n',
  );
  return directory;
}

let directory: string;
let catalogue: Catalogue;
let list: BrochureList;

async function bytesOf(kind: 'project' | 'park' | 'book', id: string, tag: LocaleTag) {
  const found = (await loadBrochures()).find(kind, id, tag);
  if (!found) throw new Error(`No ${kind} ${id} in ${tag}`);
  return readFile(brochureDirectory(found.file));
}

function open(bytes: Buffer): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

/** The text of a PDF, or of one page of it, without its spaces, which typesetting moves about. */
async function textOf(document: PDFDocumentProxy, page?: number): Promise<string> {
  const numbers = page ? [page] : Array.from({ length: document.numPages }, (_, i) => i + 1);
  const pages = numbers.map(async (number) => {
    const { items } = await (await document.getPage(number)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return (await Promise.all(pages)).join('').replace(/\s/g, '');
}

beforeAll(async () => {
  directory = await smallCounty();
  process.env['CONTENT_DIR'] = directory;
  await rm(brochureDirectory(), { recursive: true, force: true });
  catalogue = await buildCatalogue();
  list = await buildBrochures(catalogue);
}, 60_000);

afterAll(async () => {
  await rm(join(brochureDirectory(), '..'), { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
  delete process.env['CONTENT_DIR'];
});

describe('every PDF', () => {
  test('is there in every language', () => {
    expect(new Set(list.all.map(({ file }) => file))).toEqual(
      new Set(
        ['ar', 'en', 'zh', 'zh-hant'].flatMap((path) =>
          ['bare', 'catalogue', 'wc-2026-014', 'wc-p-01'].map(
            (name) => `brochures/${path}/${name}.pdf`,
          ),
        ),
      ),
    );
    expect(list.missing).toEqual([]);
  });

  test.each(TAGS)('is tagged, titled and in its language: %s', async (tag) => {
    const regions: Partial<Record<LocaleTag, string>> = {
      'zh-Hans': 'zh-CN',
      'zh-Hant': 'zh-TW',
      en: 'en-GB',
      ar: 'ar',
    };
    const language = regions[tag];
    for (const [kind, id] of [
      ['project', 'lithium-cathode'],
      ['project', 'bare'],
      ['park', 'lingang'],
      ['book', BOOK_ID],
    ] as const) {
      const bytes = await bytesOf(kind, id, tag);
      const document = await open(bytes);
      const { info, metadata } = await document.getMetadata();
      expect(info).toMatchObject({ Language: language });
      expect((info as { Title: string }).Title).not.toBe('');
      expect(bytes.toString('latin1')).toMatch(/\/Marked true/);
      expect(await (await document.getPage(1)).getStructTree()).not.toBeNull();
      expect(metadata?.getRaw()).toContain('pdfuaid:part');
      expect(await document.getOutline()).not.toBeNull();
    }
  });

  test('embeds every font as CID, none as Type 3', async () => {
    for (const tag of TAGS) {
      const raw = (await bytesOf('project', 'lithium-cathode', tag)).toString('latin1');
      const fonts = raw.match(/\/Type\s*\/Font\b/g)?.length ?? 0;
      expect(fonts).toBeGreaterThan(3);
      expect(raw).not.toMatch(/\/Subtype\s*\/(Type3|TrueType|Type1)\b/);
      const descendants = raw.match(/\/Subtype\s*\/CIDFontType[02]\b/g)?.length ?? 0;
      const embedded = raw.match(/\/FontFile[23]\b/g)?.length ?? 0;
      expect(embedded).toBe(descendants);
    }
  });
});

describe('the sheet of a project', () => {
  test.each([
    [
      'zh-Hans',
      [
        '8.6亿元',
        '约合1.21亿美元',
        '210亩',
        '14公顷',
        '税后投资回收期',
        '供电25MVA、110kV',
        '2606-000000-04-01-140014',
      ],
    ],
    ['zh-Hant', ['8.6億元', '210畝', '臨港工業園', '稅後投資回收期']],
    [
      'en',
      [
        'CNY860million',
        '≈USD121million',
        '210mu',
        '14ha',
        'Paybackperiodaftertax',
        'Power25MVA,110kV',
        'Swingsinthepriceoflithiumcarbonate',
      ],
    ],
  ] as const)('holds the figures of the record: %s', async (tag, figures) => {
    const document = await open(await bytesOf('project', 'lithium-cathode', tag));
    const text = await textOf(document);
    for (const figure of figures) expect(text).toContain(figure);
    expect(text).toContain('invest.wangchuan.example/p/wc-2026-014');
    expect(document.numPages).toBeLessThanOrEqual(2);
  });

  test('of which next to nothing is known says so on one page, in every language', async () => {
    const words: Partial<Record<LocaleTag, string>> = {
      'zh-Hans': '未提供：总投资',
      'zh-Hant': '未提供：總投資',
      en: 'Notstated:Total',
    };
    for (const tag of TAGS) {
      const document = await open(await bytesOf('project', 'bare', tag));
      expect(document.numPages).toBe(1);
      expect(await textOf(document)).toContain(words[tag] ?? '');
    }
  });

  test('shows the source words where there are no others, with one line that says so', async () => {
    const text = await textOf(await open(await bytesOf('project', 'bare', 'en')));
    expect(text).toContain('竹制品加工');
    expect(text.match(/ThistextisnotyetavailableinEnglish/g)).toHaveLength(1);
  });

  test('goes on with its prose at a heading, in order, where the first page is full', async () => {
    const job = jobs(catalogue, 'en').find(({ id }) => id === 'lithium-cathode');
    if (!job?.data.prose) throw new Error('no prose');
    const part = (heading: string, words = '') =>
      `#prose-heading(2)[${heading}]\n\n${words}${heading}-end`;
    const long = 'Half of what is made here is bought within a day by road. '.repeat(50);
    const parts = [part('Partner'), part('Market', long), part('Risks')];
    const { light } = palettes(catalogue.site.colours);
    const { typeset } = await typesetter('en', light);
    const { pdf } = typeset(
      'project',
      { ...job.data, prose: { ...job.data.prose, parts } },
      catalogue.site.dataDate,
      new Map([['/contours.svg', Buffer.from(contours('lithium-cathode', light))]]),
    );
    const document = await open(pdf);
    const texts = await Promise.all([1, 2].map((page) => textOf(document, page)));
    expect(texts[0]).toContain('Partner-end');
    expect(texts[0]).not.toMatch(/Market|Risks/);
    expect(texts[1]).toMatch(/Market.*Market-end.*Risks.*Risks-end/);
  });
});

test('the sheet of a park holds its areas, utilities, costs, plots and distances', async () => {
  const text = await textOf(await open(await bytesOf('park', 'lingang', 'en')));
  for (const figure of [
    '600mu',
    '86MVA',
    'CNY198pert',
    'L-01',
    '210mu(14ha)',
    '58km',
    '七通一平',
  ]) {
    expect(text).toContain(figure);
  }
});

describe('the book', () => {
  test('has contents with the pages on which its chapters begin', async () => {
    const document = await open(await bytesOf('book', BOOK_ID, 'en'));
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      'Parks',
      'Projects by industry',
      'Contacts',
      'Colophon',
    ]);
    const contents = await (await document.getPage(2)).getTextContent();
    const lines = contents.items.flatMap((item) => ('str' in item ? [item.str] : []));
    expect(lines.join('')).toMatch(/Parks[\s\u2060]*3/);
    expect(await textOf(document)).toContain('LFPcathodematerial,20,000tayear');
  });
});

describe('a second build', () => {
  test('makes nothing that is unchanged', async () => {
    const again = await buildBrochures(catalogue);
    expect({ made: again.made, skipped: again.skipped }).toEqual({
      made: 0,
      skipped: TAGS.length * 4,
    });
    expect(again.all).toEqual(list.all);
  });

  test('makes the same bytes from the same records', async () => {
    const before = await bytesOf('project', 'lithium-cathode', 'zh-Hans');
    await rm(brochureDirectory('brochures', 'zh', 'wc-2026-014.pdf'));
    const again = await buildBrochures(catalogue);
    expect(again.made).toBe(1);
    expect((await bytesOf('project', 'lithium-cathode', 'zh-Hans')).equals(before)).toBe(true);
  });

  test('removes the PDFs of records that are gone, and makes the book anew', async () => {
    const projects = catalogue.projects.filter(({ id }) => id !== 'bare');
    const again = await buildBrochures({ ...catalogue, projects });
    expect((await loadBrochures()).find('project', 'bare', 'en')).toBeNull();
    expect(await readdir(brochureDirectory('brochures', 'en'))).not.toContain('bare.pdf');
    expect(again.made).toBe(TAGS.length);
  }, 30_000);
});

// 28 to 46 ms a sheet where nothing runs beside it; other test files do here, and compilers are warmed up.
test('a PDF takes milliseconds, not seconds', () => {
  expect(list.times.typeset / list.made).toBeLessThan(250);
});

test('characters that no face has are replaced and named', async () => {
  const has = await coverage(fontFiles('zh-Hans'));
  const reported: string[] = [];
  const data = { title: '望川 \u{1F6A2} ok', list: ['臨港', '\uE000'] };
  expect(withGlyphs(data, has, (character) => reported.push(character))).toEqual({
    title: `望川 ${MISSING} ok`,
    list: ['臨港', MISSING],
  });
  expect(reported).toEqual(['\u{1F6A2}', '\uE000']);
});

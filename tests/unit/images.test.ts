import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cacheDirectory } from '../../src/catalogue/directories.ts';
import { type Focus, MIDDLE } from '../../src/catalogue/photograph.ts';
import { pictureSize } from '../../src/catalogue/pictures.ts';
import { placeholder, renditionBytes } from '../../src/images/kept.ts';
import { encode, FORMATS, type Rendition, shaped } from '../../src/images/rendition.ts';
import { renditionsOf } from '../../src/images/renditions.ts';
import { cropOf, SHAPES, type ShapeName, widthsOf } from '../../src/images/shapes.ts';
import { landscape } from '../support/landscape.ts';
import { catalogueOf } from './support/catalogue.ts';

let folder = '';
const of = () => join(folder, 'index.mdx');
const inShape = (name: string, shape: ShapeName, focus: Focus = MIDDLE) =>
  shaped({ of: of(), name, focus }, shape);

function at(renditions: readonly Rendition[], width: number): Rendition {
  const found = renditions.find((rendition) => rendition.width === width);
  if (!found) throw new Error(`There is none ${width} pixels wide.`);
  return found;
}

/** How many pixels of the chimney's red there are. */
async function red(bytes: Buffer): Promise<number> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let i = 0; i < data.length; i += info.channels) {
    const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
    if (r > 170 && g < 70 && b < 70) count += 1;
  }
  return count;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-images-'));
  vi.stubEnv('CONTENT_DIR', folder);
  await landscape(2400, 1600, 0.9).toFile(join(folder, 'wide.jpg'));
  await landscape(1000, 700).toFile(join(folder, 'small.jpg'));
  // Held upright: stored lying, with the note that it is to be turned by a quarter.
  await landscape(1200, 2000)
    .rotate(-90)
    .withExif({ IFD0: { Artist: 'somebody' } })
    .withMetadata({ orientation: 6 })
    .toFile(join(folder, 'upright.jpg'));
});

afterAll(() => {
  rmSync(cacheDirectory(), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

test('a crop lies within the picture, has the ratio, and holds the focus', () => {
  const size = fc.integer({ min: 600, max: 6000 });
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const ratio = fc.constantFrom(...Object.values(SHAPES).map((shape) => shape.ratio));
  fc.assert(
    fc.property(size, size, share, share, ratio, (width, height, x, y, wanted) => {
      const crop = cropOf({ width, height }, wanted, { x, y });
      expect(crop.left).toBeGreaterThanOrEqual(0);
      expect(crop.top).toBeGreaterThanOrEqual(0);
      expect(crop.left + crop.width).toBeLessThanOrEqual(width);
      expect(crop.top + crop.height).toBeLessThanOrEqual(height);
      expect(crop.width === width || crop.height === height).toBe(true);
      const got = crop.width / crop.height;
      expect(Math.abs(got / (wanted ?? width / height) - 1)).toBeLessThan(0.01);
      expect(x * width).toBeGreaterThanOrEqual(crop.left);
      expect(x * width).toBeLessThanOrEqual(crop.left + crop.width + 1);
      expect(y * height).toBeGreaterThanOrEqual(crop.top);
      expect(y * height).toBeLessThanOrEqual(crop.top + crop.height + 1);
    }),
  );
  expect(cropOf({ width: 3000, height: 2000 }, null, MIDDLE)).toEqual({
    left: 0,
    top: 0,
    width: 3000,
    height: 2000,
  });
});

test('nothing is enlarged: a small picture ends with its own width', async () => {
  const crop = (width: number) => ({ left: 0, top: 0, width, height: 100 });
  expect(widthsOf(crop(4000), SHAPES.wide.widths)).toEqual([480, 800, 1200, 1600]);
  expect(widthsOf(crop(1000), SHAPES.wide.widths)).toEqual([480, 800, 1000]);
  expect(widthsOf(crop(800), SHAPES.wide.widths)).toEqual([480, 800]);
  const { renditions, width, height } = await inShape('small.jpg', 'wide');
  expect(renditions.map((rendition) => rendition.width)).toEqual([480, 800, 1000]);
  expect([width, height]).toEqual([1000, 400]);
});

test('AVIF and WebP are made in the width and ratio of the shape, without the camera’s notes', async () => {
  const { renditions } = await inShape('upright.jpg', 'plate');
  for (const format of FORMATS) {
    const made = await sharp(await encode(at(renditions, 480), format)).metadata();
    expect([made.format, made.width, made.height]).toEqual([
      format === 'avif' ? 'heif' : 'webp',
      480,
      320,
    ]);
    expect([made.exif, made.icc, made.orientation ?? 1]).toEqual([undefined, undefined, 1]);
  }
});

test('a picture taken upright is shown upright', async () => {
  const stored = await sharp(join(folder, 'upright.jpg')).metadata();
  expect([stored.width, stored.height, stored.orientation]).toEqual([2000, 1200, 6]);
  expect(await pictureSize(join(folder, 'upright.jpg'))).toEqual({ width: 1200, height: 2000 });
  const { renditions } = await inShape('upright.jpg', 'whole');
  const bytes = await encode(at(renditions, 480), 'webp');
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  expect([width, height]).toEqual([480, 800]);
  // The sky is above, the ground below.
  const blue = async (top: number) => {
    const strip = await sharp(bytes).extract({ left: 0, top, width, height: 20 }).toBuffer();
    const { channels } = await sharp(strip).stats();
    return channels[2]?.mean ?? 0;
  };
  expect(await blue(0)).toBeGreaterThan((await blue(height - 20)) + 60);
});

test('what the focus names stays in the picture', async () => {
  // A square of this picture leaves out a third of its width.
  const chimney = { x: 0.9, y: 0.5 };
  const square = (focus: Focus) => {
    const crop = cropOf({ width: 2400, height: 1600 }, 1, focus);
    return encode({ name: '', file: join(folder, 'wide.jpg'), crop, width: 400 }, 'webp');
  };
  expect(await red(await square(chimney))).toBeGreaterThan(500);
  expect(await red(await square({ x: 0, y: 0.5 }))).toBe(0);
});

test('names change with the picture, the crop and the width, and with nothing else', async () => {
  const names = async (name: string, shape: ShapeName, focus = MIDDLE) =>
    (await inShape(name, shape, focus)).renditions.map((rendition) => rendition.name);
  const wide = await names('wide.jpg', 'wide');
  expect(wide[0]).toMatch(/^[0-9a-f]{16}-wide-480$/);
  const others = await Promise.all([
    names('small.jpg', 'wide'),
    names('wide.jpg', 'plate'),
    names('wide.jpg', 'wide', { x: 0.5, y: 0 }),
  ]);
  expect(new Set([...wide, ...others.flat()]).size).toBe(wide.length + others.flat().length);
  utimesSync(join(folder, 'wide.jpg'), 1, 1);
  expect(await names('wide.jpg', 'wide')).toEqual(wide);
});

test('a picture is encoded once, and then taken from the cache', async () => {
  const [least] = (await inShape('wide.jpg', 'wide')).renditions;
  if (!least) throw new Error('There is no rendition.');
  const [first, second] = await Promise.all([
    renditionBytes(least, 'avif'),
    renditionBytes(least, 'avif'),
  ]);
  expect(second).toBe(first);
  const kept = join(cacheDirectory('images'), `${least.name}.avif`);
  const { mtimeMs } = statSync(kept);
  // A file that is gone can not be encoded again.
  const again = await renditionBytes({ ...least, file: '/nowhere.jpg' }, 'avif');
  expect(again.equals(first)).toBe(true);
  expect(statSync(kept).mtimeMs).toBe(mtimeMs);
  expect(readdirSync(cacheDirectory('images')).filter((name) => !/\.\w+$/.test(name))).toEqual([]);
});

test('the placeholder is a picture of a few hundred bytes in the page itself', async () => {
  const [least] = (await inShape('wide.jpg', 'wide')).renditions;
  if (!least) throw new Error('There is no rendition.');
  const uri = await placeholder(least);
  expect(uri).toMatch(/^data:image\/webp;base64,/);
  expect(uri.length).toBeLessThan(400);
  const { width, height } = await sharp(Buffer.from(uri.split(',')[1] ?? '', 'base64')).metadata();
  expect([width, height]).toEqual([20, 8]);
});

test('a page’s leading photograph is made for both widths of window, others and maps once', async () => {
  vi.stubEnv('CONTENT_DIR', join(folder, 'whole'));
  const words = { alt: '江', credit: '办公室' };
  for (const name of ['parks/a', 'companies/b']) {
    mkdirSync(join(folder, 'whole', name), { recursive: true });
  }
  const files = [
    'river.jpg',
    'parks/a/one.jpg',
    'parks/a/two.jpg',
    'parks/a/map.png',
    'companies/b/hall.jpg',
  ];
  for (const [position, file] of files.entries()) {
    await landscape(1800, 1400, 0.3 + position / 10).toFile(join(folder, 'whole', file));
  }
  const map = { image: 'map.png', approval: 'GS(2024)1024号', alt: '图' };
  const photographs = ['one.jpg', 'two.jpg'].map((file) => ({ file, ...words }));
  const all = await renditionsOf(
    catalogueOf({
      site: { hero: { file: 'river.jpg', alt: { en: 'A' }, credit: { en: 'B' }, focus: 'top' } },
      parks: [{ id: 'a', map, photographs }],
      companies: [{ id: 'b', photographs: [{ file: 'hall.jpg', ...words }] }],
    }),
  );
  const byFile = Object.groupBy(all, ({ file }) => file.split(/[\\/]/).at(-1) ?? '');
  const shapes = Object.entries(byFile).map(([file, made = []]) => [
    file,
    made.map(({ name }) => name.split('-').slice(1).join(' ')).join(', '),
  ]);
  expect(Object.fromEntries(shapes)).toMatchInlineSnapshot(`
    {
      "hall.jpg": "plate 480, plate 800, plate 1200",
      "map.png": "whole 480, whole 800, whole 1200, whole 1600",
      "one.jpg": "wide 480, wide 800, wide 1200, wide 1600, plate 480, plate 800, plate 1200",
      "river.jpg": "wide 480, wide 800, wide 1200, wide 1600, plate 480, plate 800, plate 1200",
      "two.jpg": "plate 480, plate 800, plate 1200",
    }
  `);
});

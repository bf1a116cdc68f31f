import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { outputDirectory } from '../../src/catalogue/directories.ts';
import { PARTS } from '../../src/style/parts.ts';

/** `npm run dev` shows what is saved, a new record too, without a restart. */
const PORT = String(40_000 + (process.pid % 20_000));
const SOON = { timeout: 5_000, intervals: [200] };

// Beside other tests the machine may be too slow once.
test.describe.configure({ retries: 1 });

let folder = '';
let server: ChildProcess;

async function page(path: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${PORT}/${path}`).catch(() => null);
  return (await response?.text()) ?? '';
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'portolan-dev-'));
  cpSync('content', folder, { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, PORT, HOST: '127.0.0.1' },
  });
  await expect
    .poll(() => page('zh/projects/spring-water/'), { timeout: 60_000 })
    .toContain('和平乡天然泉水');
});

test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('an edit shows within five seconds', async () => {
  const file = join(folder, 'projects', 'spring-water', 'index.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: 和平乡冷泉水'));
  await expect.poll(() => page('zh/projects/spring-water/'), SOON).toContain('和平乡冷泉水');
});

test('a new record shows within five seconds', async () => {
  const source = join(folder, 'projects', 'spring-water');
  const target = join(folder, 'projects', 'cold-spring');
  cpSync(source, target, { recursive: true });
  const file = join(target, 'index.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^code: .*$/m, 'code: WC-2026-099'));
  await expect.poll(() => page('zh/projects/cold-spring/'), SOON).toContain('WC-2026-099');
});

test('the page of components is there while one writes, and in no build', async () => {
  expect(await page('style/')).toContain('id="colours"');
  const style = await page('ar/style/');
  expect(style).toContain('dir="rtl"');
  for (const { id } of PARTS) expect(style, id).toContain(`<section id="${id}"`);
  const [, picture = ''] = /src="([^"]+-wide-\d+\.webp)"/.exec(style) ?? [];
  expect((await fetch(`http://127.0.0.1:${PORT}${picture}`)).headers.get('content-type')).toBe(
    'image/webp',
  );
  expect(existsSync(join(outputDirectory(), 'style'))).toBe(false);
  expect(existsSync(join(outputDirectory(), 'ar', 'style'))).toBe(false);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/support/serve.ts';
import { listenAdvice } from '../../scripts/support/serve-site.ts';

const outside = mkdtempSync(join(tmpdir(), 'serve-'));
const directory = join(outside, 'site');
const servers: Server[] = [];
const ports: Record<string, number> = {};
const text = '项目'.repeat(2000);

beforeAll(async () => {
  mkdirSync(join(directory, 'en', 'projects'), { recursive: true });
  mkdirSync(join(outside, 'site-secret'));
  writeFileSync(join(outside, 'site-secret', 'a.txt'), 'secret');
  writeFileSync(join(directory, 'index.html'), 'root');
  writeFileSync(join(directory, '404.html'), 'nothing here');
  writeFileSync(join(directory, 'long.html'), text);
  writeFileSync(join(directory, 'en', 'projects', 'index.html'), '项目');
  for (const name of ['sheet.pdf', 'a.wasm', 'a.pagefind', 'a.svg', 'sitemap.xml', 'robots.txt']) {
    writeFileSync(join(directory, name), 'x');
  }
  for (const base of ['/', '/invest/']) {
    const server = await serve({ directory, base, host: '127.0.0.1', port: 0 });
    servers.push(server);
    ports[base] = (server.address() as AddressInfo).port;
  }
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(outside, { recursive: true });
});

type Answer = { status: number; type: string; location: string; body: string };

/** A plain request: `fetch` would tidy the path. */
function get(path: string, { base = '/', method = 'GET' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: ports[base], host: '127.0.0.1', path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        const type = headers['content-type'] ?? '';
        resolve({ status, type, location: headers.location ?? '', body });
      });
    });
    asked.on('error', reject).end();
  });
}

test('folders end in a slash and hold index.html', async () => {
  expect(await get('/en/projects/')).toMatchObject({
    status: 200,
    body: '项目',
    type: 'text/html;charset=utf-8',
  });
  expect(await get('/en/projects?x=1')).toMatchObject({
    status: 301,
    location: '/en/projects/?x=1',
  });
});

test.each([
  ['/sheet.pdf', 'application/pdf'],
  ['/a.wasm', 'application/wasm'],
  ['/a.pagefind', 'application/octet-stream'],
  ['/a.svg', 'image/svg+xml'],
  ['/sitemap.xml', 'text/xml'],
  ['/robots.txt', 'text/plain;charset=utf-8'],
])('%s is %s', async (path, type) => {
  expect(await get(path)).toMatchObject({ status: 200, type });
});

test.each([
  '/nowhere/',
  '/../site-secret/a.txt',
  '/%2e%2e/site-secret/a.txt',
  '/..%2fsite-secret/a.txt',
  '/en/..%5c..%5csite-secret/a.txt',
  '/%zz',
])('%s is not found', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'nothing here' });
});

test('a site in a folder is served there and nowhere else', async () => {
  const base = '/invest/';
  expect(await get('/invest/en/projects/', { base })).toMatchObject({ status: 200, body: '项目' });
  expect(await get('/invest/en/projects', { base })).toMatchObject({
    location: '/invest/en/projects/',
  });
  expect(await get('/invest', { base })).toMatchObject({ status: 301, location: '/invest/' });
  expect(await get('/', { base })).toMatchObject({ status: 301, location: '/invest/' });
  expect(await get('/en/projects/', { base })).toMatchObject({ status: 404 });
});

test('a text is sent compressed to who takes it', async () => {
  const address = `http://127.0.0.1:${ports['/']}/long.html`;
  const answer = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(await answer.text()).toBe(text);
  const plain = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(text);
});

test('only reading is allowed', async () => {
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405 });
});

test('a port in use is said, with what to do', () => {
  const inUse = Object.assign(new Error('listen'), { code: 'EADDRINUSE' });
  expect(listenAdvice(inUse, 4321, 'start', false)).toMatchInlineSnapshot(`
    "Port 4321 is in use by another program. End that program, or choose another port:
      PORT=4322 npm start"
  `);
  expect(listenAdvice(inUse, 4321, 'preview', true)).toMatchInlineSnapshot(`
    "Port 4321 is in use by another program. End that program, or choose another port:
      set PORT=4322&& npm run preview"
  `);
});

import { expect, test } from 'vitest';
import { HASHED_FOLDERS, responseHeaders, TYPES } from '../../src/outreach/server-headers.ts';
import { caddyConfiguration } from '../../src/outreach/servers/caddy.ts';
import { headersFile } from '../../src/outreach/servers/headers-file.ts';
import { nginxConfiguration } from '../../src/outreach/servers/nginx.ts';
import { fromBase, type Place } from '../../src/outreach/servers/place.ts';

function headersOf(path: string): Record<string, string> {
  return Object.fromEntries(responseHeaders('/', path));
}

test.each([
  ['/en/projects/', 'public, max-age=300', 'text/html;charset=utf-8'],
  ['/404.html', 'public, max-age=300', 'text/html;charset=utf-8'],
  ['/_astro/a.B1.js', 'public, max-age=31536000, immutable', 'text/javascript;charset=utf-8'],
  ['/_astro/a.B1.woff2', 'public, max-age=31536000, immutable', 'font/woff2'],
  [
    '/pagefind/fragment/en_1.pf_fragment',
    'public, max-age=31536000, immutable',
    'application/octet-stream',
  ],
  ['/pagefind/pagefind-entry.json', 'no-cache', 'application/json'],
  ['/brochures/en/book.pdf', 'no-cache', 'application/pdf'],
  ['/en/contact/desk.vcf', 'no-cache', 'text/vcard;charset=utf-8'],
  ['/en/events/fair.ics', 'no-cache', 'text/calendar;charset=utf-8'],
  ['/maps/park.webp', 'public, max-age=86400', 'image/webp'],
  ['/maps/park.avif', 'public, max-age=86400', 'image/avif'],
  ['/strange.thing', 'no-cache', 'application/octet-stream'],
])('%s is kept %s, as %s', (path, cached, type) => {
  expect(headersOf(path)).toMatchObject({ 'Cache-Control': cached, 'Content-Type': type });
});

test('nothing may be framed but what is made for it', () => {
  const framing = (path: string) => {
    const { 'X-Frame-Options': old, 'Content-Security-Policy': policy } = headersOf(path);
    return [old, policy];
  };
  expect(framing('/en/')).toEqual(['DENY', "frame-ancestors 'none'"]);
  expect(framing('/en/embed/')).toEqual(['DENY', "frame-ancestors 'none'"]);
  expect(framing('/art/river.svg')[1]).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
  expect(framing('/embed/en/project/')).toEqual([undefined, 'frame-ancestors *']);
});

test('every answer is safe by the same headers', () => {
  for (const path of ['/en/', '/a.pdf', '/embed/a/']) {
    const headers = headersOf(path);
    expect(headers).toMatchObject({
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(headers['Permissions-Policy']).toMatch(/^([a-z-]+=\(\)(, |$))+$/);
  }
});

test('a pattern is moved into the folder of the site', () => {
  expect(fromBase('/', '^/embed/')).toBe('^/embed/');
  expect(fromBase('/a.b/invest/', '^/embed/')).toBe('^/a\\.b/invest/embed/');
  expect(fromBase('/invest/', '\\.html$')).toBe('\\.html$');
});

const place: Place = {
  host: 'www.example.org',
  base: '/invest/',
  directory: '/srv/portolan/invest/',
  languages: ['zh', 'en'],
};

test('the configuration of nginx', async () => {
  await expect(nginxConfiguration(place)).toMatchFileSnapshot('snapshots/nginx.conf');
});

test('the configuration of Caddy', async () => {
  await expect(caddyConfiguration(place)).toMatchFileSnapshot('snapshots/Caddyfile');
});

test('the file of headers', async () => {
  const text = headersFile('/invest/');
  await expect(text).toMatchFileSnapshot('snapshots/_headers');
  for (const folder of HASHED_FOLDERS) expect(text).toContain(`\n/invest/${folder}*\n`);
});

test('both servers know every type', () => {
  for (const [ending, type] of Object.entries(TYPES)) {
    expect(nginxConfiguration(place)).toMatch(
      new RegExp(` ${type.replace('+', '\\+')} (\\w+ )*${ending}[ ;]`),
    );
    expect(caddyConfiguration(place).replace(/\s+/g, ' ')).toContain(
      `@is_${ending} path *.${ending} header @is_${ending} { Content-Type "${type}`,
    );
  }
});

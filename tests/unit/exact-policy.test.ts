import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withExactPolicy } from '../../src/integrations/exact-policy.ts';
import { scopeName } from '../../src/integrations/short-scopes.ts';

const CHARSET = '<meta charset="utf-8">';
const POLICY = (hashes: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none';img-src 'self'; script-src 'self' 'sha256-s='; style-src 'self'${hashes};">`;

function page(inHead: string): string {
  return `<!DOCTYPE html><html><head>${CHARSET}<title>A</title>${inHead}</head><body></body></html>`;
}

test('a page keeps one style, and a policy that allows this one alone', () => {
  const html = page(
    `${POLICY(" 'sha256-a=' 'sha256-b='")}<style>a{b:c}</style>\n<style>d{e:$&}</style>`,
  );
  const css = 'a{b:c}d{e:$&}';
  const hash = createHash('sha256').update(css).digest('base64');
  expect(withExactPolicy(html)).toBe(
    `<!DOCTYPE html><html><head>${CHARSET}<meta http-equiv="content-security-policy" content="default-src 'none';img-src 'self';script-src 'self';style-src 'self' 'sha256-${hash}';"><title>A</title><style>${css}</style>\n</head><body></body></html>`,
  );
});

test('a page without styles allows none by hash', () => {
  const html = withExactPolicy(page(POLICY(" 'sha256-a='")));
  expect(html).toContain("script-src 'self';style-src 'self';");
  expect(html).not.toContain('<style>');
});

test('a page without a policy is refused', () => {
  expect(() => withExactPolicy(page(''))).toThrow('a page without a content security policy');
  expect(() => withExactPolicy(POLICY(''))).toThrow('a page without <meta charset');
});

test('components are numbered, and what is none has no number', () => {
  const files = Array.from({ length: 40 }, (_, i) => `src/${i}.astro`);
  expect(scopeName('src/3.astro', files)).toBe('data-3');
  expect(scopeName('src/37.astro', files)).toBe('data-11');
  expect(scopeName('elsewhere/A.astro', files)).toBeNull();
  expect(new Set(files.map((file) => scopeName(file, files))).size).toBe(40);
});

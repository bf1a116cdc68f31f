import { expect, test } from 'vitest';
import { builtPath } from '../../src/integrations/last-build.ts';

test.each([
  ['/pagefind/pagefind.js?v=1', '/', '/pagefind/pagefind.js'],
  ['/invest/brochures/en/wc-1.pdf', '/invest/', '/brochures/en/wc-1.pdf'],
  ['/brochures/en/', '/', null],
  ['/en/search/', '/', null],
  ['/pagefind/pagefind.js', '/invest/', null],
  ['/pagefind/..%2f..%2fsecret', '/', null],
  ['/pagefind/../../secret', '/', null],
])('%s under %s', (url, base, path) => {
  expect(builtPath(url, base)).toBe(path);
});

import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Components that are a page of their own, or no more than a tag of its head; the page of components frames the first two. */
const PAGES = ['Chooser.astro', 'NotFound.astro', 'ThemeColour.astro'];

function importedBy(file: string): string[] {
  const names = [...readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+\.astro)'/g)];
  return names.map(([, name = '']) => join(file, '..', name));
}

/** What a file shows, and what that shows in turn. */
function shownBy(file: string, seen = new Set<string>()): Set<string> {
  for (const found of importedBy(file)) {
    if (seen.has(found)) continue;
    seen.add(found);
    shownBy(found, seen);
  }
  return seen;
}

test('the page of components shows every component', () => {
  const shown = shownBy('src/style/Parts.astro');
  const missing = globSync('src/components/**/*.astro')
    .filter((file) => !shown.has(file) && !shownBy('src/layouts/Site.astro').has(file))
    .map((file) => relative('src/components', file));
  expect(missing.filter((file) => !PAGES.includes(file)).sort()).toEqual([]);
});

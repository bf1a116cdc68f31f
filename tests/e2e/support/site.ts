import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { contentDirectory, outputDirectory } from '../../../src/catalogue/directories.ts';
import type { Site } from '../../../src/catalogue/site.ts';
import { basePath } from '../../../src/outreach/addresses.ts';

/** The folder that the tested site stands in: `/`, or `/invest/`. */
export function siteBase(): string {
  const text = readFileSync(join(contentDirectory(), 'site.yaml'), 'utf8');
  return basePath(parse(text) as Site);
}

/**
 * Every page that was built, as a path relative to the site's base.
 *
 * @example routes() // => ['', 'en/', 'en/projects/lithium-cathode/', …, '404.html']
 */
export function routes(): string[] {
  const directory = outputDirectory();
  return globSync('**/*.html', { cwd: directory })
    .map((file) => relative('.', file).replaceAll('\\', '/'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

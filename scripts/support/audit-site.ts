import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentDirectory, outputDirectory } from '../../src/catalogue/directories.ts';
import { readYamlFile } from '../../src/catalogue/problems.ts';
import { site as siteSchema } from '../../src/catalogue/site.ts';
import { basePath } from '../../src/outreach/addresses.ts';
import { serve } from './serve.ts';
import { sitemapPaths } from './sitemap.ts';

/** A page by its address as served and by its path inside the site: `''`, `en/projects/`. */
export type AuditedPage = { url: string; path: string };

/** Which pages: of these languages, by the first part of their path, and those that the pattern finds. */
export type Choice = { languages: readonly string[] | null; pattern: RegExp | null };

/**
 * The chosen ones of the sitemap's paths.
 *
 * @example chosen(['en/', 'zh/'], { languages: ['zh'], pattern: null }) // => ['zh/']
 */
export function chosen(paths: readonly string[], { languages, pattern }: Choice): string[] {
  return paths
    .filter((path) => languages === null || languages.includes(path.split('/')[0] ?? ''))
    .filter((path) => pattern === null || pattern.test(path));
}

/** Serves what is built and lists the pages of its sitemap: those that are translated. */
export async function openSite() {
  const directory = outputDirectory();
  const base = basePath(await readYamlFile(join(contentDirectory(), 'site.yaml'), siteSchema));
  const paths = await sitemapPaths((name) => readFile(join(directory, name), 'utf8'));
  const server = await serve({ directory, base, host: '127.0.0.1', port: 0 });
  const { port } = server.address() as AddressInfo;
  return {
    paths: paths.map((path) => decodeURI(path.slice(base.length))),
    page: (path: string): AuditedPage => ({ path, url: `http://127.0.0.1:${port}${base}${path}` }),
    close: () => server.close(),
  };
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { loadCatalogue } from '../catalogue/load.ts';
import { buildSearch } from './build.ts';

/** Indexes the catalogue for Pagefind once the pages are written. */
export default function search(): AstroIntegration {
  return {
    name: 'portolan:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outputPath = join(fileURLToPath(dir), 'pagefind');
        const count = await buildSearch(await loadCatalogue(), outputPath);
        await close();
        logger.info(`${count} search records`);
      },
    },
  };
}

import { createReadStream } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
import { basePath } from '../outreach/addresses.ts';
import { buildBrochures, type MissingGlyph } from './build.ts';
import { brochureDirectory, loadBrochures } from './manifest.ts';

function missingGlyphs(missing: MissingGlyph[]): string[] {
  const byFile = Map.groupBy(missing, ({ file }) => file);
  return [...byFile].map(([file, found]) => {
    const characters = [...new Set(found.map(({ character }) => character))].map((character) => {
      const point = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return `${character} (U+${point})`;
    });
    return `${file}: no typeface has ${characters.join(', ')}; 〓 is printed instead.`;
  });
}

/**
 * Sheets and the book as PDFs: made before pages are rendered, because pages show their size and length, and copied to
 * the site at the end. While developing, those of the last build are served.
 */
export default function brochures(): AstroIntegration {
  return {
    name: 'portolan:brochures',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const { site } = await loadCatalogue();
        server.middlewares.use(async (request, response, next) => {
          const path = decodeURI(request.url?.split('?')[0] ?? '').replace(basePath(site), '');
          const { all } = await loadBrochures();
          const known = all.find(({ file }) => file === path);
          if (!known) return next();
          response.setHeader('Content-Type', 'application/pdf');
          createReadStream(brochureDirectory(known.file)).pipe(response);
        });
      },
      'astro:build:start': async ({ logger }) => {
        const catalogue = await loadCatalogue();
        const { missing } = await buildBrochures(catalogue, { log: (line) => logger.info(line) });
        for (const line of missingGlyphs(missing)) logger.warn(line);
      },
      'astro:build:done': async ({ dir }) => {
        const { all } = await loadBrochures();
        const output = fileURLToPath(dir);
        for (const { file } of all) await cp(brochureDirectory(file), join(output, file));
      },
    },
  };
}

import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
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
 * the site at the end.
 */
export default function brochures(): AstroIntegration {
  return {
    name: 'portolan:brochures',
    hooks: {
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

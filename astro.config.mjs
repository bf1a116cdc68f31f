import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import brochures from './src/brochures/integration.ts';
import { cacheDirectory, contentDirectory, outputDirectory } from './src/catalogue/directories.ts';
import { readSite } from './src/catalogue/load.ts';
import catalogue from './src/integrations/catalogue.ts';
import palette from './src/integrations/palette.ts';
import { basePath } from './src/outreach/addresses.ts';
import search from './src/search/integration.ts';

const site = await readSite();

export default defineConfig({
  site: new URL(site.url).origin,
  base: basePath(site),
  outDir: outputDirectory(),
  cacheDir: cacheDirectory('astro'),
  trailingSlash: 'always',
  // The default drops the space between inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [catalogue(), palette(), mdx(), brochures(), search()],
  vite: {
    cacheDir: cacheDirectory('vite'),
    resolve: { alias: { '@hand-made': join(contentDirectory(), 'pages') } },
    server: { fs: { allow: ['.', contentDirectory()] } },
  },
});

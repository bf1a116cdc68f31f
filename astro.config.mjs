import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import brochures from './src/brochures/integration.ts';
import { cacheDirectory, contentDirectory, outputDirectory } from './src/catalogue/directories.ts';
import { readSite } from './src/catalogue/load.ts';
import catalogue from './src/integrations/catalogue.ts';
import exactPolicy from './src/integrations/exact-policy.ts';
import headersFile from './src/integrations/headers-file.ts';
import palette from './src/integrations/palette.ts';
import shortScopes from './src/integrations/short-scopes.ts';
import stylePage from './src/integrations/style-page.ts';
import { basePath } from './src/outreach/addresses.ts';
import { contentPolicy } from './src/outreach/content-policy.ts';
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
  // Who follows a link from abroad waits for each round trip: what a page looks like comes with it.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // The highlighter writes `style` attributes, which the policy refuses.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: contentPolicy(site),
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    catalogue(),
    palette(),
    stylePage(),
    mdx(),
    shortScopes(),
    exactPolicy(),
    brochures(),
    search(),
    headersFile(),
  ],
  vite: {
    // No script stands in a page, so that none needs a hash there.
    build: { assetsInlineLimit: 0 },
    plugins: [
      {
        name: 'portolan:no-preload-lists',
        // To list what a script may come to need costs every page more than it saves one.
        configEnvironment: (environment) =>
          environment === 'client' ? { build: { modulePreload: false } } : undefined,
      },
    ],
    cacheDir: cacheDirectory('vite'),
    resolve: { alias: { '@hand-made': join(contentDirectory(), 'pages') } },
    server: { fs: { allow: ['.', contentDirectory()] } },
  },
});

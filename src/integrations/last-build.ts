import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { outputDirectory } from '../catalogue/directories.ts';
import { readSite } from '../catalogue/load.ts';
import { basePath } from '../outreach/addresses.ts';

const MADE_BY_BUILD = /^(?:pagefind\/[\w./-]+|brochures\/[\w./-]+\.pdf)$/;

/**
 * The path within the site of what only a build makes, or null.
 *
 * @example builtPath('/invest/pagefind/pagefind.js?x', '/invest/') // => '/pagefind/pagefind.js'
 */
export function builtPath(url: string, base: string): string | null {
  const { pathname } = new URL(url, 'http://site.invalid');
  if (!pathname.startsWith(base)) return null;
  const path = pathname.slice(base.length);
  return MADE_BY_BUILD.test(path) && !path.includes('..') ? `/${path}` : null;
}

/** In dev, PDFs and search are those of the last build. */
export default function lastBuild(): AstroIntegration {
  return {
    name: 'portolan:last-build',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const base = basePath(await readSite());
        const files = sirv(outputDirectory(), { dev: true });
        server.middlewares.use((request, response, next) => {
          const path = builtPath(request.url ?? '/', base);
          if (path === null) {
            next();
            return;
          }
          request.url = path;
          files(request, response, next);
        });
      },
    },
  };
}

import type { AstroIntegration } from 'astro';
import { sampleRendition } from '../style/pictures.ts';

/** `/style/`, and `/ar/style/` for every language: all components with the tokens, while one writes; never in a build. */
export default function stylePage(): AstroIntegration {
  return {
    name: 'portolan:style-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/[...locale]/style', entrypoint: './src/style/Style.astro' });
      },
      // Its pictures are no record's, so the site's own routes do not know them.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const found = await sampleRendition(request.url ?? '').catch(() => null);
          if (!found) return next();
          response.setHeader('Content-Type', `image/${found.format}`);
          response.end(found.bytes);
        });
      },
    },
  };
}

import type { AstroIntegration } from 'astro';

/** `/style/`, and `/ar/style/` for every language: all components with the tokens, while one writes; never in a build. */
export default function stylePage(): AstroIntegration {
  return {
    name: 'portolan:style-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/[...locale]/style', entrypoint: './src/style/Style.astro' });
      },
    },
  };
}

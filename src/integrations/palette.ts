import type { AstroIntegration } from 'astro';
import { readSite } from '../catalogue/load.ts';
import { paletteCss } from '../drawings/palette.ts';

const NAME = 'virtual:palette.css';
/** Vite treats as CSS what ends so, and looks for no file where the name says that there is none. */
const RESOLVED = '/@palette.css';

/** `import 'virtual:palette.css'`: the colours of `site.yaml` as custom properties. */
export default function palette(): AstroIntegration {
  return {
    name: 'portolan:palette',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'portolan:palette',
                resolveId: (id) => (id === NAME ? RESOLVED : undefined),
                load: async (id) =>
                  id === RESOLVED ? paletteCss((await readSite()).colours) : undefined,
              },
            ],
          },
        });
      },
    },
  };
}

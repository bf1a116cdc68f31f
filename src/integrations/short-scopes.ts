import { globSync } from 'node:fs';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';

const LONG = /\bdata-astro-cid-\w{8}\b/g;
const COMPONENT = /^([^?]+\.astro)(?:\?|$)/;

/**
 * The attribute that stands for a component in its elements and styles.
 *
 * @param files all components, in an order that does not change
 * @example scopeName('src/components/Band.astro', files) // => 'data-1'
 */
export function scopeName(file: string, files: readonly string[]): string | null {
  const index = files.indexOf(file);
  return index < 0 ? null : `data-${index.toString(36)}`;
}

/**
 * Astro marks each element of a component by 24 letters; of a page with a thousand elements they are a quarter. Here a
 * number does it.
 */
export default function shortScopes(): AstroIntegration {
  const files = globSync('src/**/*.astro')
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return {
    name: 'portolan:short-scopes',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const plugin = {
          name: 'portolan:short-scopes',
          transform(code: string, id: string) {
            const [, path] = COMPONENT.exec(id) ?? [];
            const name = path && scopeName(relative('.', path).replaceAll('\\', '/'), files);
            return name ? { code: code.replace(LONG, name), map: null } : null;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

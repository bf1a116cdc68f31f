import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const CHARSET = '<meta charset="utf-8">';
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const HASHES = / 'sha256-[^']+'/g;

/** @example hashOf('a{b:c}') // => "'sha256-…'" */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * A page with its styles in one element, and a policy that allows this one and no script but the site's own files.
 * Astro names the hashes of every style of the whole site on every page: 2 KB that no compression makes smaller.
 *
 * @throws Error where the page has no policy, or does not begin with its character set
 */
export function withExactPolicy(html: string): string {
  const policy = POLICY.exec(html)?.[1];
  if (policy === undefined) throw new Error('a page without a content security policy');
  if (!html.includes(CHARSET)) throw new Error(`a page without ${CHARSET}`);
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => css.trim());
  const css = styles.join('');
  const bare = html.replace(STYLE, '');
  const allowed = policy
    .replace(HASHES, '')
    .replace(/ (?=;)/g, '')
    .replace(/; /g, ';');
  const exact = css === '' ? allowed : allowed.replace("style-src 'self'", `$& ${hashOf(css)}`);
  const sheet = css === '' ? '' : `<style>${css}</style>`;
  // First of all, so that nothing comes before it that it would have to allow.
  return bare
    .replace(POLICY, () => sheet)
    .replace(CHARSET, `$&<meta http-equiv="content-security-policy" content="${exact}">`);
}

/** Writes into each page exactly what it needs to be allowed. */
export default function exactPolicy(): AstroIntegration {
  return {
    name: 'portolan:exact-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const directory = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: directory })) {
          const path = join(directory, file);
          await writeFile(path, withExactPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}

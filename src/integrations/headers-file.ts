import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSite } from '../catalogue/load.ts';
import { basePath } from '../outreach/addresses.ts';
import { headersFile } from '../outreach/servers/headers-file.ts';

/** Writes `_headers` for hosts that read it. */
export default function headers(): AstroIntegration {
  return {
    name: 'portolan:headers-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const text = headersFile(basePath(await readSite()));
        await writeFile(fileURLToPath(new URL('_headers', dir)), text);
      },
    },
  };
}

import { join } from 'node:path';
import { contentDirectory } from '../src/catalogue/directories.ts';
import { readYamlFile } from '../src/catalogue/problems.ts';
import { site } from '../src/catalogue/site.ts';
import { caddyConfiguration } from '../src/outreach/servers/caddy.ts';
import { nginxConfiguration } from '../src/outreach/servers/nginx.ts';
import { placeOf } from '../src/outreach/servers/place.ts';
import { readArguments } from './support/arguments.ts';

const CONFIGURATIONS: Record<string, typeof nginxConfiguration> = {
  nginx: nginxConfiguration,
  caddy: caddyConfiguration,
};

const HELP = `npm run headers -- ${Object.keys(CONFIGURATIONS).join(' | ')}

Prints a complete configuration of a web server for this site: its headers, its folder, its pages for what is missing.

  CONTENT_DIR=DIR   the catalogue whose site.yaml names the address (content)`;

const { positionals } = readArguments(HELP, { allowPositionals: true });
const configuration = CONFIGURATIONS[positionals[0] ?? ''];
if (!configuration) {
  console.error(HELP);
  process.exit(2);
}
const place = placeOf(await readYamlFile(join(contentDirectory(), 'site.yaml'), site));
process.stdout.write(configuration(place));

import { readArguments } from './support/arguments.ts';
import { buildSite } from './support/build-site.ts';

const HELP = `npm run build [-- --date YYYY-MM-DD]

Reads the records and writes the whole site with its brochures and its search.

  --date YYYY-MM-DD   the build's today; without it, dataDate in site.yaml
  --help              this text

  CONTENT_DIR=DIR     the catalogue to build (content)
  OUT_DIR=DIR         where to write (dist)`;

const { values } = readArguments(HELP, { options: { date: { type: 'string' } } });
await buildSite(values);

import { readArguments } from './support/arguments.ts';
import { buildSite } from './support/build-site.ts';
import { checkAddress, serveSite } from './support/serve-site.ts';

const HELP = `npm start [-- --date YYYY-MM-DD]

Builds the site and serves it at http://127.0.0.1:4321/ until Ctrl-C.

  PORT=4322 HOST=0.0.0.0   another port, another address
  CONTENT_DIR, OUT_DIR     as for npm run build`;

const { values } = readArguments(HELP, { options: { date: { type: 'string' } } });
await checkAddress('start');
await buildSite(values);
await serveSite('start');

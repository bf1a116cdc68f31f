import { readArguments } from './support/arguments.ts';
import { serveSite } from './support/serve-site.ts';

const HELP = `npm run preview

Serves what npm run build wrote last at http://127.0.0.1:4321/ until Ctrl-C.

  PORT=4322 HOST=0.0.0.0   another port, another address
  OUT_DIR=DIR              what to serve (dist)`;

readArguments(HELP, {});
await serveSite('preview');

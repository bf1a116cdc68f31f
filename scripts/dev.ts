import { dev } from 'astro';
import { authorLines } from '../src/integrations/author-errors.ts';
import { validateCatalogue } from '../src/integrations/catalogue.ts';
import lastBuild from '../src/integrations/last-build.ts';
import { readArguments } from './support/arguments.ts';
import { address } from './support/serve-site.ts';

const HELP = `npm run dev

Serves the site from its sources and shows every edit of code and records as it is saved, until Ctrl-C.
PDFs and search are those of the last npm run build.

  PORT=4322 HOST=0.0.0.0   another port, another address
  CONTENT_DIR=DIR          the catalogue to show (content)`;

readArguments(HELP, {});
try {
  await validateCatalogue();
  await dev({ server: address(), integrations: [lastBuild()] });
  console.log('PDFs and search are those of the last build; npm run build makes them anew.\n');
} catch (error) {
  const lines = await authorLines(error);
  if (lines === null) throw error;
  console.error(`\n${lines}`);
  process.exit(1);
}

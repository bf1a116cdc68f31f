import { relative } from 'node:path';
import { build } from 'astro';
import { outputDirectory } from '../../src/catalogue/directories.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { authorLines } from '../../src/integrations/author-errors.ts';
import { validateCatalogue } from '../../src/integrations/catalogue.ts';
import { summarise, summaryText } from './summary.ts';

export type BuildOptions = { date?: string | undefined };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDay(text: string): boolean {
  return DAY.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** Ends the command in the way that authors and developers each need. */
async function explain(error: unknown): Promise<never> {
  const lines = await authorLines(error);
  if (lines === null) throw error;
  console.error(`${lines}\n\nNothing was published. / 未生成网站。`);
  process.exit(1);
}

/** Builds the site into OUT_DIR and prints what was made. */
export async function buildSite({ date }: BuildOptions): Promise<void> {
  if (date !== undefined) {
    if (!isDay(date)) {
      console.error(`--date "${date}" is not a day. Write year-month-day: --date 2026-09-30`);
      process.exit(2);
    }
    process.env['BUILD_DATE'] = date;
  }
  const begun = performance.now();
  const directory = outputDirectory();
  await validateCatalogue().catch(explain);
  await build({ logLevel: 'warn' }).catch(explain);
  const { site } = await loadCatalogue();
  const seconds = (performance.now() - begun) / 1000;
  const summary = await summarise(directory, site.languages, seconds);
  console.log(`\n${relative('.', directory) || directory}\n${summaryText(summary)}\n`);
}

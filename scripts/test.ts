import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './support/arguments.ts';
import { bringChromium } from './support/chromium.ts';
import { bringNginx } from './support/nginx.ts';
import { playwrightTally, type Tally, vitestTally } from './support/tallies.ts';

const HELP = `npm test

Lints, checks types, runs the unit tests, builds the sample county and tests it in a browser.

  CHROMIUM_PATH=FILE   the Chromium to use`;

readArguments(HELP, {});

const REPORTS = join('.cache', 'test');
const UNIT = join(REPORTS, 'unit.json');
const BROWSER = join(REPORTS, 'browser.json');
const environment = {
  ...process.env,
  CONTENT_DIR: '',
  BUILD_DATE: '',
  OUT_DIR: join(REPORTS, 'site'),
};

const BIOME = ['@biomejs', 'biome', 'bin', 'biome'];
const ASTRO = ['astro', 'bin', 'astro.mjs'];
const TSC = ['typescript', 'bin', 'tsc'];
const VITEST = ['vitest', 'vitest.mjs'];
const PLAYWRIGHT = ['@playwright', 'test', 'cli.js'];

/** Runs a program of node_modules, or of the project, under this Node; whether it succeeded. */
function run(title: string, program: string[], options: string[], more = {}): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(process.execPath, [join(...program), ...options], {
    stdio: 'inherit',
    env: { ...environment, ...more },
  });
  if (status !== 0) console.log(`── ${title}: failed`);
  return status === 0;
}

function tool(title: string, program: string[], ...options: string[]): Tally {
  const succeeded = run(title, ['node_modules', ...program], options);
  return { passed: 0, failed: succeeded ? 0 : 1 };
}

async function unitTests(): Promise<Tally> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  run('unit tests', ['node_modules', ...VITEST], ['run', ...reporters]);
  return vitestTally(UNIT);
}

async function browserTests(): Promise<Tally> {
  const chromium = bringChromium();
  if (!chromium) return { passed: 0, failed: 1 };
  bringNginx();
  const built = run('build of the sample county', ['scripts', 'build.ts'], []);
  if (!built) return { passed: 0, failed: 1 };
  const more = { CHROMIUM_PATH: chromium, BROWSER_REPORT: BROWSER };
  run('browser tests', ['node_modules', ...PLAYWRIGHT], ['test'], more);
  return playwrightTally(BROWSER);
}

rmSync(REPORTS, { recursive: true, force: true });
const tallies = [
  tool('lint', BIOME, 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off'])),
  tool('types of pages and components', ASTRO, 'check', '--minimumFailingSeverity', 'error'),
  tool('types', TSC, '--noEmit'),
  await unitTests(),
  await browserTests(),
];
const total = tallies.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

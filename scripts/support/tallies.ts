import { readFile } from 'node:fs/promises';

export type Tally = { passed: number; failed: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

type PlaywrightReport = {
  stats: { expected: number; flaky: number; unexpected: number };
  errors: unknown[];
};

/** A run that wrote no report has failed. */
async function readReport<T>(file: string): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => 'null');
  return JSON.parse(text) as T | null;
}

function orNone({ passed, failed }: Tally): Tally {
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}

/** Unit tests; a file that could not even be loaded counts as one failure. */
export async function vitestTally(file: string): Promise<Tally> {
  const report = await readReport<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return orNone({
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
  });
}

/** Browser tests; one that passed only when tried again has passed. */
export async function playwrightTally(file: string): Promise<Tally> {
  const report = await readReport<PlaywrightReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = report.stats;
  return orNone({ passed: expected + flaky, failed: unexpected + report.errors.length });
}

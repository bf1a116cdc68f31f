import lighthouse from 'lighthouse';
import type { AuditedPage } from './audit-site.ts';

/** Scores from 0 to 100, the largest paint in milliseconds and what was painted. */
export type Scores = {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  shift: number;
  paint: number;
  element: string;
};

export type PageScores = { path: string; scores: Scores };

/** The kinds of page that are measured, by what follows the language in their path. */
const KINDS = [/^$/, /^projects\/$/, /^projects\/[^/]+\/$/, /^parks\/[^/]+\/$/, /^sites\/$/];
const NO_RECORD = /^parks\/compare\/$/;
const RUNS = 3;

/** The lowest score that passes; nothing may move while a page loads. */
export const FLOORS = {
  performance: 99,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
} as const;

/**
 * One page of each measured kind in each language.
 *
 * @example measured(['en/', 'en/parks/', 'en/parks/lingang/'], ['en']) // => ['en/', 'en/parks/lingang/']
 */
export function measured(paths: readonly string[], languages: readonly string[]): string[] {
  return languages.flatMap((language) => {
    const own = paths
      .filter((path) => path.startsWith(`${language}/`))
      .map((path) => path.slice(language.length + 1))
      .filter((path) => !NO_RECORD.test(path));
    return KINDS.flatMap((kind) => {
      const path = own.find((candidate) => kind.test(candidate));
      return path === undefined ? [] : [`${language}/${path}`];
    });
  });
}

/** The run in the middle by performance. */
export function median(runs: readonly Scores[]): Scores | undefined {
  const sorted = [...runs].sort((a, b) => a.performance - b.performance);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Which floors a page misses. */
export function missed(scores: Scores): string[] {
  const low = Object.entries(FLOORS)
    .filter(([name, floor]) => scores[name as keyof typeof FLOORS] < floor)
    .map(([name]) => name);
  return scores.shift > 0 ? [...low, 'shift'] : low;
}

/** The scores as a Markdown table; what misses its floor is in bold. */
export function scoreTable(pages: readonly PageScores[]): string {
  const rows = pages.map(({ path, scores }) => {
    const low = missed(scores);
    const cell = (name: keyof typeof FLOORS | 'shift') =>
      low.includes(name) ? `**${scores[name]}**` : `${scores[name]}`;
    const { paint, element } = scores;
    return [
      `/${path}`,
      cell('performance'),
      cell('accessibility'),
      cell('bestPractices'),
      cell('seo'),
      cell('shift'),
      `${Math.round(paint)} ms`,
      `\`${element}\``,
    ];
  });
  const head = [
    'page',
    'performance',
    'accessibility',
    'best practices',
    'SEO',
    'CLS',
    'LCP',
    'of',
  ];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

type Details = { items?: { type?: string; selector?: string }[] };

/** The element of the largest paint, by its selector. */
function paintedElement(details: unknown): string {
  const { items = [] } = (details ?? {}) as Details;
  return items.find(({ type }) => type === 'node')?.selector ?? 'unknown';
}

async function run(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { audits, categories } = result.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    shift: Math.round((audits['cumulative-layout-shift']?.numericValue ?? 1) * 1000) / 1000,
    paint: audits['largest-contentful-paint']?.numericValue ?? 0,
    element: paintedElement(audits['lcp-breakdown-insight']?.details),
  };
}

/**
 * Measures pages with Lighthouse as a telephone on a slow network, each three times, one after the other.
 *
 * @param port where the browser listens for its debugger
 */
export async function auditWithLighthouse(
  pages: readonly AuditedPage[],
  port: number,
  done: (page: PageScores) => void,
): Promise<PageScores[]> {
  const results: PageScores[] = [];
  for (const { path, url } of pages) {
    const runs: Scores[] = [];
    for (let i = 0; i < RUNS; i += 1) runs.push(await run(url, port));
    const scores = median(runs);
    if (!scores) continue;
    results.push({ path, scores });
    done({ path, scores });
  }
  return results;
}

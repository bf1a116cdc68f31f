import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { buildCatalogue } from '../catalogue/build.ts';
import { contentDirectory } from '../catalogue/directories.ts';
import { type Catalogue, loadCatalogue, recordFile } from '../catalogue/load.ts';
import { type AuthorProblem, CatalogueError, shownPath } from '../catalogue/problems.ts';
import { allRecords } from '../checks/finding.ts';
import { fileProseProblems, proseProblems } from '../checks/prose.ts';
import { writeCollectionsManifest } from '../schema/collections-manifest.ts';
import { inWords } from './author-errors.ts';

/** Milliseconds in which the files of one save, or of one copied folder, arrive. */
const SAVE = 150;

/** Record files that exist and did not become records. */
function unread(problems: AuthorProblem[], read: Catalogue | null): string[] {
  const known = new Set(
    read ? allRecords(read).map((record) => shownPath(recordFile(record))) : [],
  );
  const files = problems.map(({ file }) => file).filter((file) => file.endsWith('/index.mdx'));
  return [...new Set(files)].filter(
    (file) => !known.has(file) && !file.includes('/pages/') && existsSync(file),
  );
}

/** Mistakes in prose, whatever is wrong with the facts, so that all are told at once. */
async function mistakesInProse(problems: AuthorProblem[]): Promise<AuthorProblem[]> {
  const read = await loadCatalogue().catch(() => null);
  const found = unread(problems, read).flatMap(fileProseProblems);
  return read ? [...found, ...proseProblems(read)] : found;
}

async function readCatalogue(): Promise<void> {
  const problems: AuthorProblem[] = [];
  try {
    await buildCatalogue();
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    problems.push(...error.problems);
  }
  if (!problems.some(({ code }) => code === 'content.missing')) {
    problems.push(...(await mistakesInProse(problems)));
  }
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  if (problems.length > 0) throw await inWords(new CatalogueError(problems));
}

let validated: Promise<void> | undefined;

/** Reads the catalogue once a process: a command does it before Astro begins, so that mistakes come without its noise. */
export function validateCatalogue(): Promise<void> {
  validated ??= readCatalogue();
  return validated;
}

/** Runs `work` once after a burst of calls, never twice at the same time. */
function afterBurst(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, SAVE);
  };
}

/**
 * Reads and validates the catalogue before anything is rendered. In dev it is read again whenever a file of it is
 * saved, added or removed, and every open page reloads; mistakes are shown until they are mended. Editors are told of
 * new records.
 */
export default function catalogue(): AstroIntegration {
  return {
    name: 'portolan:catalogue',
    hooks: {
      'astro:config:setup': validateCatalogue,
      'astro:server:setup': ({ server, logger }) => {
        const content = resolve(contentDirectory());
        const again = afterBurst(async () => {
          const begun = performance.now();
          writeCollectionsManifest(process.cwd());
          try {
            await readCatalogue();
            // Records are read from disk: what renders them is asked anew, but nothing is compiled again.
            for (const module of server.moduleGraph.idToModuleMap.values()) {
              if (module.id?.includes('/src/pages/')) server.moduleGraph.invalidateModule(module);
            }
            server.hot.send({ type: 'full-reload' });
            logger.info(`records read again in ${Math.round(performance.now() - begun)} ms`);
          } catch (error) {
            const { message } = error as Error;
            logger.error(message);
            server.hot.send({ type: 'error', err: { message, stack: '' } });
          }
        });
        writeCollectionsManifest(process.cwd());
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (resolve(file).startsWith(content + sep)) again();
        });
      },
    },
  };
}

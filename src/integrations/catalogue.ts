import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { buildCatalogue } from '../catalogue/build.ts';
import { contentDirectory } from '../catalogue/directories.ts';
import { type AuthorProblem, CatalogueError } from '../catalogue/problems.ts';
import { proseProblems } from '../checks/prose.ts';
import { inWords } from './author-errors.ts';

/** Milliseconds in which the files of one save, or of one copied folder, arrive. */
const SAVE = 150;

async function readCatalogue(): Promise<void> {
  try {
    const catalogue = await buildCatalogue();
    const problems: AuthorProblem[] = proseProblems(catalogue);
    if (problems.length > 0) throw new CatalogueError(problems);
  } catch (error) {
    throw await inWords(error);
  }
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
 * saved, added or removed, and every open page reloads; mistakes are shown and the last good records stay.
 */
export default function catalogue(): AstroIntegration {
  return {
    name: 'portolan:catalogue',
    hooks: {
      'astro:config:setup': readCatalogue,
      'astro:server:setup': ({ server, logger }) => {
        const content = resolve(contentDirectory());
        const again = afterBurst(async () => {
          const begun = performance.now();
          try {
            await readCatalogue();
            server.moduleGraph.invalidateAll();
            server.hot.send({ type: 'full-reload' });
            logger.info(`records read again in ${Math.round(performance.now() - begun)} ms`);
          } catch (error) {
            const { message } = error as Error;
            logger.error(message);
            server.hot.send({ type: 'error', err: { message, stack: '' } });
          }
        });
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (resolve(file).startsWith(content + sep)) again();
        });
      },
    },
  };
}

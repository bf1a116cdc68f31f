import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDirectory } from '../catalogue/directories.ts';
import { type AuthorProblem, CatalogueError } from '../catalogue/problems.ts';
import { type AuthorLanguage, authorLanguage, authorLine } from '../language/author-messages.ts';

/** The language to speak to authors in; works on a `site.yaml` that is itself broken. */
export async function languageOfAuthors(): Promise<AuthorLanguage> {
  const text = await readFile(join(contentDirectory(), 'site.yaml'), 'utf8').catch(() => '');
  return authorLanguage(/^source:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? null);
}

/** The catalogue's mistakes, or null where the error is something else. Told by name: Vite loads modules twice. */
function problemsOf(error: unknown): AuthorProblem[] | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'CatalogueError') return (error as CatalogueError).problems;
  return problemsOf(error.cause);
}

/** The mistakes in words, one a line, all at once; null where the error is not an author's. */
export async function authorLines(error: unknown): Promise<string | null> {
  const problems = problemsOf(error);
  if (!problems) return null;
  const language = await languageOfAuthors();
  return problems.map((problem) => authorLine(problem, language)).join('\n');
}

/** The same error with its mistakes in words and no stack, which would say nothing to an author. */
export async function inWords(error: unknown): Promise<unknown> {
  const lines = await authorLines(error);
  if (lines === null) return error;
  const worded = new CatalogueError(problemsOf(error) ?? []);
  worded.message = `\n${lines}`;
  worded.stack = worded.message;
  return worded;
}

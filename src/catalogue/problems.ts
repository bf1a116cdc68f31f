import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { z } from 'zod';
import { contentDirectory } from './directories.ts';
import { readFrontmatter, readYaml, type TextParts } from './frontmatter.ts';
import type { Problem } from './quantity-types.ts';

/** A mistake in a content file, where it stands; `src/language/author-messages.ts` says it in words. */
export type AuthorProblem = Problem & { file: string; line: number; column: number };

/** Every author's mistake at once, so that nothing half-checked is published. */
export class CatalogueError extends Error {
  readonly problems: AuthorProblem[];
  constructor(problems: AuthorProblem[]) {
    super(
      problems
        .map(({ file, line, column, code, params }) =>
          [`${file}:${line}:${column}`, code, JSON.stringify(params)].join('  '),
        )
        .join('\n'),
    );
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}

/** The path that an author knows the file by: `content/projects/x/index.mdx`. */
export function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/') || relative('.', contentDirectory());
}

type Issue = z.core.$ZodIssue;
const OWN_CODE = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** The project's own code for a zod issue. */
function problemOf(issue: Issue, value: unknown): Problem {
  const field = issue.path.join('.');
  if (issue.code === 'custom') {
    const own = issue.params as Problem | undefined;
    return own?.code
      ? { code: own.code, params: { field, ...own.params } }
      : { code: issue.message, params: { field, value: show(value) } };
  }
  if (OWN_CODE.test(issue.message)) {
    return { code: issue.message, params: { field, value: show(value) } };
  }
  if (issue.code === 'unrecognized_keys') {
    return { code: 'field.unknown', params: { field, keys: issue.keys.join(', ') } };
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String).join(', ');
    return { code: 'field.choice', params: { field, value: show(value), choices } };
  }
  if (value === undefined) return { code: 'field.missing', params: { field } };
  const expected = issue.code === 'invalid_type' ? String(issue.expected) : issue.code;
  return { code: 'field.form', params: { field, value: show(value), expected } };
}

/** zod reports a failed union as a whole; its first branch that went deepest says what is wrong. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  return deepest
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
    .flatMap(flatten);
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

/** What is wrong with data that came from a file, each with its place. */
export function schemaProblems(
  schema: z.ZodType,
  data: unknown,
  parts: TextParts,
  file: string,
): AuthorProblem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap(flatten).map((issue) => {
    const path =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const value = parts.yaml.getIn(issue.path);
    const plain = value && typeof value === 'object' && 'toJSON' in value ? undefined : value;
    return { ...problemOf(issue, plain), ...parts.locate(path), file: shownPath(file) };
  });
}

/** Reads a record file again, with positions, to say exactly what is wrong with it. */
export async function recordProblems(file: string, schema: z.ZodType): Promise<AuthorProblem[]> {
  const parts = readFrontmatter(await readFile(file, 'utf8'));
  if (parts.problems.length > 0) {
    return parts.problems.map((problem) => ({ ...problem, file: shownPath(file) }));
  }
  const data = {
    ...(parts.yaml.toJS() as object),
    content: parts.content,
    bodyLine: parts.bodyLine,
  };
  return schemaProblems(schema, data, parts, file);
}

/** Reads a plain YAML file by its schema. */
export async function readYamlFile<S extends z.ZodType>(
  file: string,
  schema: S,
): Promise<z.output<S>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new CatalogueError([
      { file: shownPath(file), line: 1, column: 1, code: 'file.missing', params: {} },
    ]);
  }
  const parts = readYaml(text);
  if (parts.problems.length > 0) {
    throw new CatalogueError(parts.problems.map((p) => ({ ...p, file: shownPath(file) })));
  }
  const data: unknown = parts.yaml.toJS();
  const problems = schemaProblems(schema, data, parts, file);
  if (problems.length > 0) throw new CatalogueError(problems);
  return schema.parse(data);
}

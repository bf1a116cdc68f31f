import { relative, resolve } from 'node:path';
import { type AnyContent, defineCollection, defineConfig } from '@content-collections/core';
import { contentDirectory } from './directories.ts';
import { readFrontmatter } from './frontmatter.ts';
import { SCHEMAS } from './schemas.ts';
import { wordsFile } from './words.ts';

/** Content-collections reads, validates and watches; its data file is imported at run time by `load.ts`. */
const parser = {
  hasContent: true as const,
  parse(text: string) {
    const { yaml, problems, content, bodyLine } = readFrontmatter(text);
    if (problems.length > 0) throw new Error(problems.map(({ code }) => code).join(', '));
    return { ...(yaml.toJS() as object), content, bodyLine };
  },
};

const base = resolve('src/catalogue');

const content: AnyContent[] = Object.entries(SCHEMAS).flatMap(([name, schema]) => {
  const directory = relative(base, resolve(contentDirectory(), name));
  return [
    defineCollection({ name, directory, include: '*/index.mdx', parser, schema }) as AnyContent,
    defineCollection({
      name: `${name}Words`,
      typeName: `${name}Words`,
      directory,
      include: '*/index.*.mdx',
      parser,
      schema: wordsFile,
    }) as AnyContent,
  ];
});

export default defineConfig({ content, cache: 'none' });

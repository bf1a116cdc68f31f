import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../catalogue/load.ts';
import { publishedTags } from '../language/localise.ts';
import type { LocaleTag } from '../language/locales.ts';
import { contours } from './compose/frame.ts';
import { fontFiles } from './fonts.ts';
import { coverage, withGlyphs } from './glyphs.ts';
import { type Job, jobHash, jobs, toolsHash } from './job.ts';
import { type Brochure, type Brochures, brochureDirectory, loadBrochures, manifestFile } from './manifest.ts';
import { typesetter } from './typesetter.ts';

/** A character that no face of a language has: the sheet shows 〓 in its place. */
export type MissingGlyph = { file: string; title: string; character: string };

export type BrochureList = {
  all: Brochure[];
  made: number;
  skipped: number;
  missing: MissingGlyph[];
  /** Milliseconds by stage. */
  times: { compose: number; typeset: number };
};

type Options = { log?: (line: string) => void };
type Due = { job: Job; hash: string };

async function exists(path: string): Promise<boolean> {
  return readdir(dirname(path)).then(
    (names) => names.some((name) => path.endsWith(`/${name}`) || path.endsWith(`\\${name}`)),
    () => false,
  );
}

async function isUnchanged({ job, hash }: Due, before: Brochures): Promise<Brochure | null> {
  const known = before.find(job.kind, job.id, job.tag);
  if (known?.hash !== hash || known.file !== job.file) return null;
  return (await exists(brochureDirectory(job.file))) ? known : null;
}

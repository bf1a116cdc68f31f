import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Catalogue } from '../catalogue/load.ts';
import type { Site } from '../catalogue/site.ts';
import { palettes } from '../drawings/palette.ts';
import type { LocaleTag } from '../language/locales.ts';
import { publishedTags } from '../language/localise.ts';
import { contours } from './compose/frame.ts';
import { fontFiles } from './fonts.ts';
import { coverage, withGlyphs } from './glyphs.ts';
import { type Job, jobHash, jobs, pictures, toolsHash } from './job.ts';
import {
  type Brochure,
  type Brochures,
  brochureDirectory,
  loadBrochures,
  manifestFile,
} from './manifest.ts';
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

/** The PDF of the last build, where nothing that it was made from has changed. */
async function unchanged({ job, hash }: Due, before: Brochures): Promise<Brochure | null> {
  const known = before.find(job.kind, job.id, job.tag);
  if (known?.hash !== hash || known.file !== job.file) return null;
  const file = await stat(brochureDirectory(job.file)).catch(() => null);
  return file?.size === known.bytes ? known : null;
}

/** Runs what makes a PDF; an error says which. */
function named<T>(file: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} could not be typeset. ${why}`, { cause: error });
  }
}

/** Typesets all that is due of one language with one compiler. */
async function typesetAll(tag: LocaleTag, due: Due[], site: Site, missing: MissingGlyph[]) {
  const { light } = palettes(site.colours);
  const { typeset } = await typesetter(tag, light);
  const has = await coverage(fontFiles(tag));
  const made: Brochure[] = [];
  for (const { job, hash } of due) {
    const { kind, id, file, title } = job;
    const drawing = Buffer.from(contours(job.data.frame.seed, light));
    const images = (await pictures(job)).set('/contours.svg', drawing);
    const lacking = new Set<string>();
    const data = withGlyphs(job.data, has, (character) => lacking.add(character));
    missing.push(...[...lacking].map((character) => ({ file, title, character })));
    const { pdf, pages } = named(file, () => typeset(kind, data, site.dataDate, images));
    const path = brochureDirectory(file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, pdf);
    made.push({ kind, id, tag, file, bytes: pdf.length, pages, hash });
  }
  return made;
}

/** PDFs of records that are gone, or that have another name now. */
async function removeStale(before: Brochures, all: Brochure[]) {
  const kept = new Set(all.map(({ file }) => file));
  const stale = before.all.filter(({ file }) => !kept.has(file));
  await Promise.all(stale.map(({ file }) => rm(brochureDirectory(file), { force: true })));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Makes every PDF of every published language: a sheet for each project and park, and the book. What has not changed
 * since the last build is left as it is. Nothing is written to the list before all are made.
 */
export async function buildBrochures(
  catalogue: Catalogue,
  { log = () => {} }: Options = {},
): Promise<BrochureList> {
  const before = await loadBrochures();
  const list: BrochureList = {
    all: [],
    made: 0,
    skipped: 0,
    missing: [],
    times: { compose: 0, typeset: 0 },
  };
  for (const tag of publishedTags(catalogue)) {
    const start = performance.now();
    const tools = await toolsHash(tag, palettes(catalogue.site.colours).light);
    const due: Due[] = [];
    for (const job of jobs(catalogue, tag)) {
      const hash = await jobHash(job, tools);
      const known = await unchanged({ job, hash }, before);
      if (known) list.all.push(known);
      else due.push({ job, hash });
    }
    const composed = performance.now();
    if (due.length > 0) {
      list.all.push(...(await typesetAll(tag, due, catalogue.site, list.missing)));
    }
    const end = performance.now();
    list.made += due.length;
    list.times.compose += composed - start;
    list.times.typeset += end - composed;
    const kept = list.all.filter((brochure) => brochure.tag === tag).length - due.length;
    log(`${tag}: ${due.length} PDFs made, ${kept} unchanged, ${seconds(end - start)}`);
  }
  list.skipped = list.all.length - list.made;
  await removeStale(before, list.all);
  await mkdir(brochureDirectory(), { recursive: true });
  await writeFile(manifestFile(), JSON.stringify(list.all));
  return list;
}

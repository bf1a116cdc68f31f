import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Catalogue, permanentId } from '../catalogue/load.ts';
import type { Palette } from '../drawings/palette.ts';
import { type LocaleTag, locale } from '../language/locales.ts';
import { readerOf } from '../language/reader.ts';
import { bookData } from './compose/book.ts';
import { contours } from './compose/frame.ts';
import { parkSheet } from './compose/park.ts';
import { projectSheet } from './compose/project.ts';
import type { SetProse } from './compose/prose.ts';
import { fontVersions, packageVersion } from './fonts.ts';
import { BOOK_ID, type Brochure } from './manifest.ts';
import { TEMPLATES } from './typesetter.ts';

/** A PDF to be made: what it is, where it goes, and all that its template reads. */
export type Job = Pick<Brochure, 'kind' | 'id' | 'tag' | 'file'> & {
  title: string;
  data: { frame: { title: string; seed: string }; prose?: SetProse | null };
};

/** @example brochurePath('en', 'WC-2026-014') // => 'brochures/en/wc-2026-014.pdf' */
export function brochurePath(tag: LocaleTag, name: string): string {
  return `brochures/${locale(tag).path}/${name.toLowerCase()}.pdf`;
}

/** Every PDF of one language, composed but not yet typeset. */
export function jobs(catalogue: Catalogue, tag: LocaleTag): Job[] {
  const reader = readerOf(catalogue, tag);
  const job = (
    kind: Brochure['kind'],
    record: { id: string; code: string | null },
    data: Job['data'],
  ): Job => ({
    kind,
    id: record.id,
    tag,
    file: brochurePath(tag, permanentId(record)),
    title: data.frame.title,
    data,
  });
  return [
    ...catalogue.projects.map((record) => job('project', record, projectSheet(record, reader))),
    ...catalogue.parks.map((record) => job('park', record, parkSheet(record, reader))),
    job('book', { id: BOOK_ID, code: null }, bookData(reader)),
  ];
}

function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** What all sheets of a language are made with: templates, faces, compiler, drawings, colours. */
export async function toolsHash(tag: LocaleTag, palette: Palette): Promise<string> {
  const names = (await readdir(TEMPLATES)).filter((name) => name.endsWith('.typ')).sort();
  const templates = await Promise.all(names.map((name) => readFile(join(TEMPLATES, name))));
  const compiler = await packageVersion('@myriaddreamin/typst-ts-node-compiler');
  return digest(
    ...templates,
    ...(await fontVersions(tag)),
    compiler,
    contours('specimen', palette),
    JSON.stringify(palette),
  );
}

/** The pictures of a job's prose, by the path that its template knows them under. */
export async function pictures({ data }: Job): Promise<Map<string, Buffer>> {
  const files = Object.entries(data.prose?.pictures ?? {});
  return new Map(
    await Promise.all(
      files.map(async ([path, file]): Promise<[string, Buffer]> => [path, await readFile(file)]),
    ),
  );
}

/** Of everything that a PDF is made from: it is made anew when this changes. */
export async function jobHash(job: Job, tools: string): Promise<string> {
  return digest(tools, JSON.stringify(job.data), ...(await pictures(job)).values());
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { cacheDirectory, contentDirectory } from './directories.ts';
import type { CollectionName } from './fields.ts';
import { readYamlFile } from './problems.ts';
import type { SCHEMAS } from './schemas.ts';
import { type Glossary, glossary, type Site, site } from './site.ts';
import { translatedWords, type WordPath, type WordsFile } from './words.ts';

export type RecordOf<N extends CollectionName> = z.output<(typeof SCHEMAS)[N]> & {
  collection: N;
  id: string;
};
export type Project = RecordOf<'projects'>;
export type Park = RecordOf<'parks'>;
export type LandSite = RecordOf<'sites'>;
export type Industry = RecordOf<'industries'>;
export type Policy = RecordOf<'policies'>;
export type Procedure = RecordOf<'procedures'>;
export type Company = RecordOf<'companies'>;
export type Story = RecordOf<'stories'>;
export type Event = RecordOf<'events'>;
export type Contact = RecordOf<'contacts'>;
export type Page = RecordOf<'pages'>;
export type MediaText = RecordOf<'media'>;
export type AnyRecord = { [N in CollectionName]: RecordOf<N> }[CollectionName];

/** The words of one record in one language, as its words file has them. */
export type Words = {
  lang: string;
  texts: Map<WordPath, string>;
  content: string;
  bodyLine: number;
  /** Fingerprints of the source words, by path (`body` for the prose). */
  translates: Record<string, string>;
};

export type Catalogue = { [N in CollectionName]: RecordOf<N>[] } & {
  site: Site;
  glossary: Glossary;
  words: Map<string, Words>;
};

const COLLECTIONS: CollectionName[] = [
  'projects',
  'parks',
  'sites',
  'industries',
  'policies',
  'procedures',
  'contacts',
  'events',
  'companies',
  'stories',
  'pages',
  'media',
];

type Meta = { _meta: { directory: string; fileName: string } };

export function generatedDirectory(): string {
  return cacheDirectory('catalogue');
}

export function wordsKey(collection: string, id: string, lang: string): string {
  return `${collection}/${id}/${lang}`;
}

/** The file that a record stands in. */
export function recordFile(record: { collection: string; id: string }, lang?: string): string {
  const name = lang ? `index.${lang}.mdx` : 'index.mdx';
  return join(contentDirectory(), record.collection, record.id, name);
}

async function readGenerated<T>(name: string, version: number): Promise<T[]> {
  const constant = `all${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const url = pathToFileURL(join(generatedDirectory(), `${constant}.js`)).href;
  return (await import(/* @vite-ignore */ `${url}?v=${version}`)).default as T[];
}

export function siteFile(): string {
  return join(contentDirectory(), 'site.yaml');
}

/** `site.yaml` by itself, for what has to know the address before records are read. */
export async function readSite(): Promise<Site> {
  return readYamlFile(siteFile(), site);
}

async function read(version: number): Promise<Catalogue> {
  const words = new Map<string, Words>();
  const collections: Partial<Record<CollectionName, unknown[]>> = {};
  for (const name of COLLECTIONS) {
    const records = await readGenerated<Meta>(name, version);
    collections[name] = records.map(({ _meta, ...facts }) => ({
      ...facts,
      collection: name,
      id: _meta.directory,
    }));
    for (const { _meta, ...file } of await readGenerated<WordsFile & Meta>(
      `${name}Words`,
      version,
    )) {
      const lang = _meta.fileName.split('.')[1] ?? '';
      words.set(wordsKey(name, _meta.directory, lang), {
        lang,
        texts: translatedWords(file as WordsFile),
        content: file.content,
        bodyLine: file.bodyLine,
        translates: file.translates,
      });
    }
  }
  return {
    ...(collections as { [N in CollectionName]: RecordOf<N>[] }),
    site: await readSite(),
    glossary: await readYamlFile(join(contentDirectory(), 'glossary.yaml'), glossary),
    words,
  };
}

let loaded: { key: string; catalogue: Promise<Catalogue> } | undefined;

/**
 * The catalogue as last built, read from disk at run time so that records never enter Vite's module graph.
 * Read again only when it was built anew.
 */
export async function loadCatalogue(): Promise<Catalogue> {
  const { mtimeMs } = await stat(join(generatedDirectory(), 'index.js'));
  const key = `${generatedDirectory()}@${mtimeMs}`;
  if (loaded?.key !== key) loaded = { key, catalogue: read(mtimeMs) };
  return loaded.catalogue;
}

/** The records that have an address of their own, in the order of menus. */
export const ADDRESSED = [
  'projects',
  'parks',
  'sites',
  'industries',
  'policies',
  'procedures',
  'companies',
  'stories',
  'events',
  'media',
  'contacts',
  'pages',
] as const;
export type AddressedCollection = (typeof ADDRESSED)[number];
export type AddressedRecord = { [N in AddressedCollection]: RecordOf<N> }[AddressedCollection];

/** What is printed and encoded in QR codes: `/p/<this>/`, the code, or the id where a record has none. */
export function permanentId(record: { code: string | null; id: string }): string {
  return (record.code ?? record.id).toLowerCase();
}

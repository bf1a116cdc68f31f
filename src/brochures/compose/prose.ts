import { dirname, join } from 'node:path';
import { type AnyRecord, type Catalogue, recordFile } from '../../catalogue/load.ts';
import type { LocaleTag } from '../../language/locales.ts';
import type { View } from '../../language/localise.ts';
import type { Reader } from '../../language/reader.ts';
import { fallbackLine } from '../../language/wording-line.ts';
import { absolute, permanentPath } from '../../outreach/addresses.ts';
import { proseContext } from '../../prose/context.ts';
import { parseProse } from '../../prose/parse.ts';
import type { ProseContext } from '../../prose/render.ts';
import type { Block, Prose } from '../../prose/tree.ts';
import { proseTypst } from '../../prose/typst.ts';
import { families } from '../fonts.ts';
import { typstLanguage } from './frame.ts';

/** Prose for a template, with the language and the faces it is set in. */
export type SetProse = ReturnType<typeof typstLanguage> &
  ReturnType<typeof families> & {
    /** One for each heading of the first level, and one for what stands before it: a sheet finds a place for each. */
    parts: string[];
    /** The line that says that the words are in another language; null where they are the reader's. */
    fallback: string | null;
    /** Files of pictures, by the path that the parts know them under. */
    pictures: Record<string, string>;
  };

/** Links on paper lead to the permanent address, which offers every language. */
function onPaper(
  reader: Reader,
  record: AnyRecord,
  pictures: Record<string, string>,
  lang: LocaleTag,
): ProseContext {
  const context = proseContext(reader, lang);
  const { site } = reader.catalogue;
  return {
    ...context,
    reference: (to) => {
      const [collection = '', id] = to.split('/');
      const found = context.reference(to);
      const records = reader.catalogue[collection as 'projects'] as Catalogue['projects'];
      const target = records?.find((candidate) => candidate.id === id);
      return found && target
        ? { ...found, href: absolute(site, permanentPath(site, target)) }
        : found;
    },
    picture: (src) => {
      const path = `/pictures/${record.collection}/${record.id}/${src}`;
      pictures[path] = join(dirname(recordFile(record)), src);
      return { src: path };
    },
  };
}

/** What precedes the second heading: what a reader of the book is told before the sheet. */
export function firstSection({ root }: Prose): Prose {
  const headings = root.children.flatMap(({ type }, i) => (type === 'heading' ? [i] : []));
  const end = headings.find((i) => i > 0) ?? root.children.length;
  const children = root.children
    .slice(0, end)
    .filter(({ type }) => type !== 'heading' && type !== 'figure');
  return { root: { type: 'root', children } };
}

/** What stands under each heading of the first level, with its heading. */
function sections({ root }: Prose): Prose[] {
  const parts: Block[][] = [];
  for (const block of root.children) {
    if (parts.length === 0 || (block.type === 'heading' && block.depth === 2)) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.map((children) => ({ root: { type: 'root', children } }));
}

/** A record's prose as Typst markup; null where it has none. */
export function setProse<R extends AnyRecord>(
  view: View<R>,
  reader: Reader,
  part: (prose: Prose) => Prose = (prose) => prose,
): SetProse | null {
  const prose = part(parseProse(view.body, view.bodyLine).prose);
  const pictures: Record<string, string> = {};
  const context = onPaper(reader, view.record, pictures, view.bodyLang);
  const parts = sections(prose).map((section) => proseTypst(section, context));
  if (parts.length === 0) return null;
  const foreign = view.bodyLang !== reader.tag;
  return {
    ...typstLanguage(view.bodyLang),
    ...families(view.bodyLang, reader.tag),
    parts,
    pictures,
    fallback: foreign ? fallbackLine(reader, view.bodyLang) : null,
  };
}

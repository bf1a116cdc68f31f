import { join, resolve } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Palette } from '../drawings/palette.ts';
import type { LocaleTag } from '../language/locales.ts';
import { fontFiles } from './fonts.ts';

/** Templates are read from the project's folder, as bundled code has another place. */
export const TEMPLATES = resolve('src/brochures/templates');

export type Template = 'project' | 'park' | 'book';
export type Typeset = { pdf: Buffer; pages: number };
export type Typesetter = {
  /** @throws Error with Typst's own explanation; one of missing glyphs, alternatives or levels is PDF/UA's. */
  typeset(template: Template, data: object, date: string, pictures?: Map<string, Buffer>): Typeset;
};

/**
 * Sheets that are remembered until the compiler is told to forget. It then looks through all the room that its memory
 * ever took, which is much after a book: 34 ms each time after one of 1,000 projects.
 */
const REMEMBERED = 10;

type Diagnostic = { message: string; path?: string; range?: { start: { line: number } } | null };

function explain(compiler: NodeCompiler, error: unknown): string {
  const found = compiler.fetchDiagnostics(error as never) as Diagnostic[];
  return found
    .map(({ message, path, range }) => `${path ?? ''}:${(range?.start.line ?? 0) + 1} ${message}`)
    .join('\n');
}

/** One compiler with the faces of one language and the county's colours, used for all of its sheets. */
export async function typesetter(tag: LocaleTag, palette: Palette): Promise<Typesetter> {
  // The binary is loaded only where something has to be typeset.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontPaths: fontFiles(tag) }],
  });
  const put = (path: string, content: Buffer) => compiler.mapShadow(join(TEMPLATES, path), content);
  put('palette.json', Buffer.from(JSON.stringify(palette)));
  let made = 0;
  return {
    typeset(template, data, date, pictures = new Map()) {
      put('data.json', Buffer.from(JSON.stringify(data)));
      for (const [path, content] of pictures) put(path, content);
      const compiled = compiler.compile({ mainFilePath: join(TEMPLATES, `${template}.typ`) });
      const document = compiled.result;
      if (!document) throw new Error(explain(compiler, compiled.takeError()));
      // The day of the data, so that the same records give the same bytes.
      const creationTimestamp = Date.parse(`${date}T00:00:00Z`) / 1000;
      const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp });
      made += 1;
      // Sheets share next to nothing, so what was remembered of one would only take memory.
      if (template === 'book' || made % REMEMBERED === 0) compiler.evictCache(1);
      return { pdf, pages: document.numOfPages };
    },
  };
}

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseHtml } from '../../src/prose/html.ts';
import type { ProseContext } from '../../src/prose/render.ts';
import type { Align, Block, Inline } from '../../src/prose/tree.ts';
import { proseTypst } from '../../src/prose/typst.ts';
import { typstString, typstText } from '../../src/prose/typst-escape.ts';

const compiler = NodeCompiler.create();
const CONTEXT: ProseContext = { quantity: (v) => v, reference: () => null };
const TEMPLATE = `
#let prose-heading(level, body) = heading(level: level, body)
#let prose-table(columns: 1, align: (), header: (), ..cells) = table(columns: columns, align: align, ..header, ..cells)
#let prose-rule() = line()
#let prose-figure(path, alt: "", caption: none, credit: none) = [#path #alt #caption #credit]
#let prose-quote(by: "", body) = quote(block: true, attribution: by, body)
#let callout(title: none, body) = [#title #body]
#let steps(..items) = enum(..items)
`;

const SAID = `
#let said(it) = {
  if type(it) == str { it }
  else if it == [ ] { " " }
  else if it.has("text") { said(it.text) }
  else if it.has("body") { said(it.body) }
  else if it.has("children") { it.children.map(said).join("") }
}
`;

let documents = 0;

/**
 * The compiler patches the document before it and can keep one of its characters, where two
 * differ in their first bytes only; a number at the end makes the last difference plain ASCII.
 */
function numbered(markup: string): string {
  documents++;
  return `${markup}\n\n// ${documents}`;
}

/** The text that Typst reads in its own markup. */
function said(markup: string): string {
  const mainFileContent = numbered(`${SAID}#metadata(said([${markup}])) <said>`);
  const [words] = compiler.query({ mainFileContent }, { selector: '<said>', field: 'value' });
  return words;
}

const SIGNS = [...'\\#$*_`~@<>[](){}"\'/-=+.:;,%&|^!?'].concat([
  ...['//', '/*', '*/', '---', '...', '1. ', '- ', '= ', '/ ', '+ ', 'https://a.b/c', '\\u{41}'],
  ...['#panic()', '#let x = 1', '$ x $', '<label>', '@ref', '中', '“', '2', 'a', ' ', '\u2028'],
]);
const piece = fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', maxLength: 4 }));
// Runs of blanks are one blank and outer ones none, on paper as on a page.
const text = fc
  .array(piece, { maxLength: 12 })
  .map((parts) =>
    parts
      .join('')
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/^ | $/g, ''),
  )
  .filter((joined) => joined !== '');

describe('text escaped for Typst', () => {
  test('compiles and says what it said, as markup', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(said(typstText(words))).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  test('compiles and says what it said, as a string', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(said(`#${typstString(words)}`)).toBe(words);
      }),
      { numRuns: 300 },
    );
  });

  test('may touch any call', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const all = `${typstText(before)}#emph[a]${typstText(after)}`;
        expect(said(all)).toBe(`${before}a${after}`);
      }),
      { numRuns: 300 },
    );
  });
});

const at = { line: 1, column: 1 };
const { block } = fc.letrec<{ inlines: Inline[]; blocks: Block[]; block: Block }>((tie) => {
  const children = tie('inlines');
  const deep = { maxDepth: 2, withCrossShrink: true };
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    deep,
    fc.record({ type: fc.constant('text' as const), value: text }),
    fc.record({ type: fc.constant('inlineCode' as const), value: text }),
    fc.record({ type: fc.constant('quantity' as const), v: text }),
    fc.constant({ type: 'lineBreak' as const }),
    fc.record({ type: fc.constant('emphasis' as const), children }),
    fc.record({ type: fc.constant('strong' as const), children }),
    fc.record({ type: fc.constant('strike' as const), children }),
    fc.record({ type: fc.constant('link' as const), url: text, title: text, children }),
    fc.record({ type: fc.constant('ref' as const), to: text, children, at: fc.constant(at) }),
  );
  const blocks = tie('blocks');
  const items = fc.array(blocks, { minLength: 1, maxLength: 2 });
  const cells = fc.array(children, { minLength: 2, maxLength: 2 });
  return {
    inlines: fc.array(inline, { minLength: 1, maxLength: 3 }),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    block: fc.oneof(
      deep,
      fc.record({ type: fc.constant('paragraph' as const), children }),
      fc.record({ type: fc.constant('code' as const), value: text }),
      fc.record({ type: fc.constant('rule' as const) }),
      fc.record({
        type: fc.constant('heading' as const),
        depth: fc.constantFrom(2, 3, 4),
        id: fc.constant('a'),
        children,
      }),
      fc.record({
        type: fc.constant('table' as const),
        align: fc.constant<Align[]>(['start', null]),
        header: cells,
        rows: fc.array(cells, { maxLength: 2 }),
        heading: fc.constant(null),
      }),
      fc.record({
        type: fc.constant('figure' as const),
        src: text,
        alt: text,
        caption: text,
        credit: text,
        at: fc.constant(at),
      }),
      fc.record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        start: fc.nat(9),
        items,
      }),
      fc.record({ type: fc.constant('blockquote' as const), children: blocks }),
      fc.record({ type: fc.constant('callout' as const), title: text, children: blocks }),
      fc.record({ type: fc.constant('quote' as const), by: text, children: blocks }),
      fc.record({ type: fc.constant('steps' as const), items }),
    ),
  };
});

const root = fc
  .array(block, { minLength: 1, maxLength: 3 })
  .map((children) => ({ root: { type: 'root' as const, children } }));

test('any prose compiles', () => {
  fc.assert(
    fc.property(root, (prose) => {
      const document = numbered(TEMPLATE + proseTypst(prose, CONTEXT));
      expect(compiler.compile({ mainFileContent: document }).hasError()).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('any prose is HTML whose tags are only its own', () => {
  fc.assert(
    fc.property(root, (prose) => {
      const outside = proseHtml(prose, CONTEXT).replace(
        /<\/?[a-z][a-z1-6]*(?: [a-z-]+="[^"<>]*")*>/g,
        '',
      );
      expect(outside).not.toMatch(/[<>"]/);
    }),
  );
});

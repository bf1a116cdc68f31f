import {
  lineItem,
  outputLevel,
  type ProseContext,
  type Renderer,
  type Rendering,
  referenceTitle,
  renderProse,
} from './render.ts';
import type { Block, Inline, Prose } from './tree.ts';
import { typstString, typstText } from './typst-escape.ts';

function items(all: Block[][], { inlines, blocks }: Renderer): string {
  return all
    .map((item) => {
      const plain = lineItem(item);
      return plain
        ? `[${[inlines(plain.line), blocks(plain.lists)].filter(Boolean).join('\n')}]`
        : `[${blocks(item)}]`;
    })
    .join(', ');
}

function cells(row: Inline[][], { inlines }: Renderer): string {
  return row.map((cell) => `[${inlines(cell)}],`).join(' ');
}

function optional(text: string): string {
  return text ? typstString(text) : 'none';
}

const TYPST: Rendering = {
  text: ({ value }) => typstText(value),
  emphasis: ({ children }, { inlines }) => `#emph[${inlines(children)}]`,
  strong: ({ children }, { inlines }) => `#strong[${inlines(children)}]`,
  strike: ({ children }, { inlines }) => `#strike[${inlines(children)}]`,
  inlineCode: ({ value }) => `#raw(${typstString(value)})`,
  lineBreak: () => '#linebreak()',
  link: ({ url, children }, { inlines }) => `#link(${typstString(url)})[${inlines(children)}]`,
  quantity: ({ v }, { context }) => typstText(context.quantity(v)),
  ref: ({ to, children }, { context, inlines }) => {
    const words = children.length > 0 ? inlines(children) : typstText(referenceTitle(to, context));
    const href = context.reference(to)?.href;
    return href === undefined ? words : `#link(${typstString(href)})[${words}]`;
  },
  paragraph: ({ children }, { inlines }) => inlines(children),
  heading: ({ depth, children }, { context, inlines }) =>
    `#prose-heading(${outputLevel(depth, context)})[${inlines(children)}]`,
  list: ({ ordered, start, items: all }, renderer) => {
    const tight = all.every((item) => lineItem(item) !== null);
    const name = ordered ? `enum(start: ${start}, ` : 'list(';
    return `#${name}tight: ${tight}, ${items(all, renderer)})`;
  },
  table: ({ align, header, rows }, renderer) => {
    const sides = align.map((side) => `${side ?? 'auto'},`).join(' ');
    const head = `columns: ${align.length}, align: (${sides}), header: (${cells(header, renderer)})`;
    return `#prose-table(${head}, ${rows.map((row) => cells(row, renderer)).join(' ')})`;
  },
  blockquote: ({ children }, { blocks }) => `#quote(block: true)[${blocks(children)}]`,
  rule: () => '#prose-rule()',
  code: ({ value }) => `#raw(block: true, ${typstString(value)})`,
  figure: ({ src, alt, caption, credit }, { context }) => {
    const picture = context.picture?.(src).src ?? src;
    const words = `caption: ${optional(caption)}, credit: ${optional(credit)}`;
    return `#prose-figure(${typstString(picture)}, alt: ${typstString(alt)}, ${words})`;
  },
  callout: ({ title, children }, { blocks }) =>
    `#callout(title: ${optional(title)})[${blocks(children)}]`,
  quote: ({ by, children }, { blocks }) =>
    `#prose-quote(by: ${typstString(by)})[${blocks(children)}]`,
  steps: ({ items: all }, renderer) => `#steps(${items(all, renderer)})`,
};

/**
 * Renders prose to Typst markup. The document defines `prose-heading` `prose-table` `prose-rule`
 * `prose-figure` `prose-quote` `callout` and `steps`; all text is escaped, so that none can run.
 */
export function proseTypst(prose: Prose, context: ProseContext): string {
  return renderProse(prose, context, TYPST, '\n\n');
}

import { type ProseContext, type Rendering, referenceTitle, renderProse } from './render.ts';
import type { Prose } from './tree.ts';

function lines(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

const TEXT: Rendering = {
  text: ({ value }) => value,
  emphasis: ({ children }, { inlines }) => inlines(children),
  strong: ({ children }, { inlines }) => inlines(children),
  strike: ({ children }, { inlines }) => inlines(children),
  inlineCode: ({ value }) => value,
  lineBreak: () => '\n',
  link: ({ children }, { inlines }) => inlines(children),
  quantity: ({ v }, { context }) => context.quantity(v),
  ref: ({ to, children }, { context, inlines }) =>
    children.length > 0 ? inlines(children) : referenceTitle(to, context),
  paragraph: ({ children }, { inlines }) => inlines(children),
  heading: ({ children }, { inlines }) => inlines(children),
  list: ({ items }, { blocks }) => lines(...items.map(blocks)),
  table: ({ header, rows }, { inlines }) =>
    lines(...[header, ...rows].map((row) => row.map(inlines).join(' · '))),
  blockquote: ({ children }, { blocks }) => blocks(children),
  rule: () => '',
  code: ({ value }) => value,
  figure: ({ alt, caption }) => caption || alt,
  callout: ({ title, children }, { blocks }) => lines(title, blocks(children)),
  quote: ({ by, children }, { blocks }) => lines(blocks(children), by),
  steps: ({ items }, { blocks }) => lines(...items.map(blocks)),
};

/** Renders prose to plain text, a line for each block: for search and for summaries. */
export function proseText(prose: Prose, context: ProseContext): string {
  return renderProse(prose, context, TEXT, '\n');
}

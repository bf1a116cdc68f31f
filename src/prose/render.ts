import type { Block, Inline, Prose, ProseNode } from './tree.ts';

/** What a rendering has to ask the rest of the house. */
export type ProseContext = {
  /** A quantity as the reader should see it, as plain text. */
  quantity(v: string): string;
  /** Where a record (`projects/x`) is found and what it is called; null where it is not published. */
  reference(to: string): { href: string; title: string } | null;
  /** A picture's address for this output; without it `src` stays as the author wrote it. */
  picture?(src: string): { src: string; width?: number; height?: number };
  /** Level that `##` is given; 2 where not said. */
  headingLevel?: number;
};

export type Renderer = {
  context: ProseContext;
  inlines(nodes: readonly Inline[]): string;
  blocks(nodes: readonly Block[]): string;
};

/** One output: what becomes of each kind of node. */
export type Rendering = {
  [Type in ProseNode['type']]: (
    node: Extract<ProseNode, { type: Type }>,
    renderer: Renderer,
  ) => string;
};

/** Renders a tree by a table; `separator` stands between blocks. */
export function renderProse(
  { root }: Prose,
  context: ProseContext,
  rendering: Rendering,
  separator: string,
): string {
  const one = (node: ProseNode): string => {
    const render = rendering[node.type] as (node: ProseNode, renderer: Renderer) => string;
    return render(node, renderer);
  };
  const renderer: Renderer = {
    context,
    inlines: (nodes) => nodes.map(one).join(''),
    blocks: (nodes) =>
      nodes
        .map(one)
        .filter((block) => block !== '')
        .join(separator),
  };
  return renderer.blocks(root.children);
}

/** The words that a reference shows where its author wrote none. */
export function referenceTitle(to: string, { reference }: ProseContext): string {
  return reference(to)?.title ?? to;
}

/** @example outputLevel(3, { …, headingLevel: 3 }) // => 4 */
export function outputLevel(depth: number, { headingLevel = 2 }: ProseContext): number {
  return Math.min(depth - 2 + headingLevel, 6);
}

/**
 * An item that is a line of text, perhaps with lists below it, needs no paragraph of its own;
 * null for any other.
 */
export function lineItem(item: Block[]): { line: Inline[]; lists: Block[] } | null {
  const [first, ...lists] = item;
  const plain = first?.type === 'paragraph' && lists.every(({ type }) => type === 'list');
  return plain ? { line: first.children, lists } : null;
}

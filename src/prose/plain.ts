import type { Inline } from './tree.ts';

/** The bare words of running text; a quantity as its author wrote it. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'quantity') return node.v;
      return 'children' in node ? plainText(node.children) : ' ';
    })
    .join('');
}

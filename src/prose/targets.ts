import type { Place } from '../catalogue/frontmatter.ts';
import type { Prose, ProseNode } from './tree.ts';

/** What prose points at, each with its place in the file, so that it can be checked to exist. */
export type ProseTargets = {
  references: { to: string; at: Place }[];
  figures: { src: string; at: Place }[];
};

/** @example proseTargets(prose).references // => [{ to: 'parks/lingang', at: { line: 14, column: 9 } }] */
export function proseTargets({ root }: Prose): ProseTargets {
  const targets: ProseTargets = { references: [], figures: [] };
  const visit = (node: ProseNode): void => {
    if (node.type === 'ref') targets.references.push({ to: node.to, at: node.at });
    if (node.type === 'figure') targets.figures.push({ src: node.src, at: node.at });
    for (const child of childrenOf(node)) visit(child);
  };
  for (const node of root.children) visit(node);
  return targets;
}

function childrenOf(node: ProseNode): readonly ProseNode[] {
  if (node.type === 'table') return [node.header, ...node.rows].flat(2);
  if ('items' in node) return node.items.flat();
  return 'children' in node ? node.children : [];
}

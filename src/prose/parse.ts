import type { Nodes } from 'mdast';
import { readBlocks } from './blocks.ts';
import { newReading, type Reading, report, reportAt } from './reading.ts';
import { cleanSource } from './source.ts';
import { parseSyntax } from './syntax.ts';
import type { Block, Prose, ProseProblem } from './tree.ts';

export type { Prose, ProseProblem } from './tree.ts';

/** Lists in lists six deep; Typst gives up a little above fifty. */
const DEEPEST = 16;

/**
 * Parses a record's prose: Markdown and the six components, nothing that could run. All mistakes
 * are reported at once; what was refused is missing from the tree. Never throws.
 *
 * @param firstLine the line of the file on which the prose begins
 * @example parseProse('a {b}', 12).problems
 * // => [{ code: 'prose.expression', params: { value: '{b}', instead: '\\{b\\}' }, line: 12, column: 3 }]
 */
export function parseProse(
  content: string,
  firstLine = 1,
): { prose: Prose; problems: ProseProblem[] } {
  const source = cleanSource(content);
  const reading = newReading(source, firstLine);
  const { root, problems } = parseSyntax(source);
  for (const problem of problems) reportAt(reading, problem);
  const children = root === null ? asText(source) : readRoot(reading, root);
  const inOrder = reading.problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { prose: { root: { type: 'root', children } }, problems: inOrder };
}

function asText(source: string): Block[] {
  return [{ type: 'paragraph', children: [{ type: 'text', value: source }] }];
}

function readRoot(reading: Reading, root: Nodes): Block[] {
  const tooDeep = findDeep(root);
  if (tooDeep) {
    report(reading, tooDeep, 'prose.too-deep', { instead: '- …' });
    return asText(reading.source);
  }
  const nodes = childrenOf(root);
  for (const node of nodes) {
    if (node.type === 'definition') reading.definitions.set(node.identifier, node);
  }
  return readBlocks(reading, nodes, false);
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** The first node below the deepest level; without recursion, as the tree may be any depth. */
function findDeep(root: Nodes): Nodes | undefined {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; depth < DEEPEST; depth++) level = level.flatMap(childrenOf);
  return level[0];
}

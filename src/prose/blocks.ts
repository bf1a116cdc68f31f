import type { List, Nodes, Table } from 'mdast';
import { COMPONENT_LIST } from './components.ts';
import { readHeading } from './heading.ts';
import { readInlines } from './inlines.ts';
import { type Reading, report, reportAt, startOf } from './reading.ts';
import { expressionProblem, restore } from './syntax.ts';
import { isInlineTag, readBlockTag } from './tags.ts';
import type { Align, Block } from './tree.ts';

const INLINE = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

function isInline(node: Nodes): boolean {
  return INLINE.has(node.type) || (node.type === 'mdxJsxFlowElement' && isInlineTag(node));
}

/**
 * Reads blocks; what may not stand there is reported and left out. Running text that stands among
 * blocks (a tag alone on its line) becomes a paragraph.
 */
export function readBlocks(reading: Reading, nodes: readonly Nodes[], nested: boolean): Block[] {
  const blocks: Block[] = [];
  let running: Nodes[] = [];
  const flush = () => {
    const children = readInlines(reading, running);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    running = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      running.push(node);
      continue;
    }
    flush();
    blocks.push(...readBlock(reading, node, nested));
  }
  flush();
  return blocks;
}

function readBlock(reading: Reading, node: Nodes, nested: boolean): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = readInlines(reading, node.children);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading':
      return readHeading(reading, node, nested);
    case 'list':
      return [readList(reading, node)];
    case 'table':
      return [readTable(reading, node)];
    case 'blockquote':
      return [{ type: 'blockquote', children: readBlocks(reading, node.children, true) }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'code':
      return [{ type: 'code', value: restore(node.value) }];
    case 'mdxJsxFlowElement':
      return readBlockTag(reading, node);
    default:
      refuse(reading, node);
      return [];
  }
}

function refuse(reading: Reading, node: Nodes): void {
  if (node.type === 'mdxjsEsm') {
    report(reading, node, 'prose.esm', { instead: COMPONENT_LIST });
  } else if (node.type === 'mdxFlowExpression') {
    const problem = expressionProblem(`{${restore(node.value)}}`);
    reportAt(reading, { ...problem, offset: startOf(node) });
  } else if (node.type === 'footnoteDefinition') {
    report(reading, node, 'prose.footnote', { instead: '(…)' });
  }
}

function readList(reading: Reading, { ordered, start, children }: List): Block {
  const items = children.map((item) => {
    if (typeof item.checked === 'boolean') {
      report(reading, item, 'prose.task-list', { instead: '- …' });
    }
    return readBlocks(reading, item.children, true);
  });
  return { type: 'list', ordered: ordered === true, start: start ?? 1, items };
}

const ALIGN: Record<string, Align> = { left: 'start', center: 'center', right: 'end' };

function readTable(reading: Reading, { align, children }: Table): Block {
  const columns = children[0]?.children.length ?? 0;
  const rows = children.map((row) =>
    Array.from({ length: columns }, (_, index) =>
      readInlines(reading, row.children[index]?.children ?? []),
    ),
  );
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, index) => ALIGN[align?.[index] ?? ''] ?? null),
    header: rows[0] ?? [],
    rows: rows.slice(1),
    heading: reading.headings.at(-1)?.id ?? null,
  };
}

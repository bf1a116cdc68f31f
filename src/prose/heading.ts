import type { Heading } from 'mdast';
import { readInlines } from './inlines.ts';
import { plainText } from './plain.ts';
import { type Reading, report } from './reading.ts';
import type { Block } from './tree.ts';

const DEEPEST = 4;

/**
 * Reads a heading. Level 1 is the record's title; levels may not be skipped and headings stand
 * at the top level only, because a tagged PDF allows neither.
 */
export function readHeading(reading: Reading, node: Heading, nested: boolean): Block[] {
  const children = readInlines(reading, node.children);
  const text = plainText(children);
  const above = reading.headings.at(-1)?.depth ?? 1;
  if (nested) {
    report(reading, node, 'prose.heading-nested', { instead: `**${text}**` });
    return [{ type: 'paragraph', children }];
  }
  if (node.depth === 1) {
    report(reading, node, 'prose.heading-title', { instead: `## ${text}` });
  } else if (node.depth > DEEPEST) {
    report(reading, node, 'prose.heading-deep', { instead: `#### ${text}` });
  } else if (node.depth > above + 1) {
    report(reading, node, 'prose.heading-skip', { instead: `${'#'.repeat(above + 1)} ${text}` });
  }
  const depth = Math.min(Math.max(node.depth, 2), DEEPEST);
  const id = freshId(text, new Set(reading.headings.map((heading) => heading.id)));
  reading.headings.push({ depth, id });
  return [{ type: 'heading', depth, id, children }];
}

/**
 * An anchor made of the heading's own letters. The prefix keeps it apart from the page's own ids.
 * @example freshId('Power & water', new Set()) // => 'text-power-water'
 */
function freshId(text: string, taken: ReadonlySet<string>): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const id = ['text', ...words].join('-');
  let candidate = id;
  for (let count = 2; taken.has(candidate); count++) candidate = `${id}-${count}`;
  return candidate;
}

import type { Nodes, Text } from 'mdast';
import { readLink } from './links.ts';
import { type Reading, report, reportAt, startOf, written } from './reading.ts';
import { expressionProblem, restore } from './syntax.ts';
import { readInlineTag } from './tags.ts';
import type { Inline } from './tree.ts';

const HAN = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3000-\\u303F\\uFF01-\\uFF60“”‘’—…]';
const BEFORE_BREAK = new RegExp(`(^|${HAN})[ \\t]*\\n[ \\t]*(?=$|${HAN})`, 'gu');

/** Reads running text; what may not stand in it is reported and left out. */
export function readInlines(reading: Reading, nodes: readonly Nodes[]): Inline[] {
  return nodes.flatMap((node) => readInline(reading, node));
}

function readInline(reading: Reading, node: Nodes): Inline[] {
  switch (node.type) {
    case 'text':
      return [readText(reading, node)];
    case 'emphasis':
    case 'strong':
      if (node.type === 'strong' && node.children.some(({ type }) => type === 'strong')) {
        reportAsterisks(reading, node, 0);
      }
      return [{ type: node.type, children: readInlines(reading, node.children) }];
    case 'delete':
      return readStrike(reading, node);
    case 'inlineCode':
      return [{ type: 'inlineCode', value: restore(node.value) }];
    case 'break':
      return [{ type: 'lineBreak' }];
    case 'link':
    case 'linkReference':
      return readLink(reading, node);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return readInlineTag(reading, node);
    default:
      refuse(reading, node);
      return [];
  }
}

function refuse(reading: Reading, node: Nodes): void {
  if (node.type === 'image' || node.type === 'imageReference') {
    const src = node.type === 'image' ? node.url : 'wharf.jpg';
    const instead = `<Figure src="${src}" alt="${node.alt || '…'}" />`;
    report(reading, node, 'prose.image', { instead });
  } else if (node.type === 'mdxTextExpression') {
    const problem = expressionProblem(`{${restore(node.value)}}`);
    reportAt(reading, { ...problem, offset: startOf(node) });
  } else if (node.type !== 'footnoteReference') {
    // A footnote is reported where its text stands.
    report(reading, node, 'prose.block-in-text', { instead: '' });
  }
}

/** A line end between Han characters is no space; elsewhere it is one. */
function joinLines(text: string): string {
  const joined = text === '\n' ? ' ' : text.replace(BEFORE_BREAK, '$1');
  return joined.replace(/[ \t]*\n[ \t]*/g, ' ');
}

function readText(reading: Reading, node: Text): Inline {
  const stray = /(?<!\\)\*\*/.exec(written(reading, node));
  if (stray) reportAsterisks(reading, node, stray.index);
  return { type: 'text', value: joinLines(restore(node.value)) };
}

/** Asterisks were paired otherwise than their author meant, or not at all. */
function reportAsterisks(reading: Reading, node: Nodes, index: number): void {
  const offset = startOf(node) + index;
  const line = /^[^\n]{0,40}/.exec(reading.source.slice(offset))?.[0] ?? '';
  const value = /^\*\*.+?\*\*/.exec(line)?.[0] ?? line;
  const params = { value, instead: punctuationOutside(value) };
  reportAt(reading, { code: 'prose.stray-asterisks', params, offset });
}

/**
 * Beside a Han character, `**` must touch a letter, not a punctuation mark.
 * @example punctuationOutside('**注意：**') // => '**注意**：'
 */
function punctuationOutside(value: string): string {
  const moved = value.replace(/^\*\*(\p{P}*)(.*?)(\p{P}*)\*\*$/u, '$1**$2**$3');
  return moved === value ? value.replaceAll('*', '\\*') : moved;
}

/** `50~120张，30~50亩` is two ranges, not text struck out; that takes two tildes. */
function readStrike(reading: Reading, node: Extract<Nodes, { type: 'delete' }>): Inline[] {
  const children = readInlines(reading, node.children);
  if (written(reading, node).startsWith('~~')) return [{ type: 'strike', children }];
  const tilde: Inline = { type: 'text', value: '~' };
  return [tilde, ...children, tilde];
}

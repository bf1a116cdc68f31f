import type { Nodes } from 'mdast';
import { readAttributes, type Tag } from './attributes.ts';
import { readBlocks } from './blocks.ts';
import { COMPONENTS, type ComponentName, isComponent } from './components.ts';
import { readInlines } from './inlines.ts';
import { holdsLink } from './links.ts';
import { QUANTITY_EXAMPLES, readAnyQuantity } from './quantity.ts';
import { type Reading, report, reportAt, startOf, written } from './reading.ts';
import { placeAt, shorten } from './source.ts';
import { foreignTagProblem } from './syntax.ts';
import type { Block, Inline } from './tree.ts';

type Attributes = Record<string, string>;

/** @example isInlineTag(tag) // => true for <Quantity> and <Ref> */
export function isInlineTag({ name }: Tag): boolean {
  return name === 'Quantity' || name === 'Ref';
}

/** Reads a tag that stands in running text. */
export function readInlineTag(reading: Reading, tag: Tag): Inline[] {
  const name = componentName(reading, tag);
  if (name === null) return [];
  if (!isInlineTag(tag)) {
    report(reading, tag, 'prose.block-in-text', { instead: COMPONENTS[name].example });
    return [];
  }
  const attributes = readAttributes(reading, tag, name);
  return [
    name === 'Quantity'
      ? readQuantityTag(reading, tag, attributes)
      : readRef(reading, tag, attributes),
  ];
}

/** Reads a tag that stands on lines of its own and holds blocks. */
export function readBlockTag(reading: Reading, tag: Tag): Block[] {
  const name = componentName(reading, tag);
  if (name === null) return [];
  const attributes = readAttributes(reading, tag, name);
  if (name === 'Figure') return [readFigure(reading, tag, attributes)];
  const children = readBlocks(reading, tag.children, true);
  if (children.length === 0) refuse(reading, tag, 'prose.empty-component', name);
  if (name === 'Quote') return [{ type: 'quote', by: attributes['by'] ?? '', children }];
  if (name === 'Callout') return [{ type: 'callout', title: attributes['title'] ?? '', children }];
  const [list] = children;
  const alone = children.length === 1 && list?.type === 'list' && list.ordered;
  if (!alone && children.length > 0) refuse(reading, tag, 'prose.steps-list', name);
  return [{ type: 'steps', items: alone ? list.items : [] }];
}

function componentName(reading: Reading, tag: Tag): ComponentName | null {
  const name = tag.name ?? '';
  if (isComponent(name)) return name;
  const value = shorten(/^<[^>]*>/.exec(written(reading, tag))?.[0] ?? `<${name}>`);
  reportAt(reading, { ...foreignTagProblem(value, name), offset: startOf(tag) });
  // What stands inside is looked at too, so that its own mistakes are not found one build later.
  if (tag.type === 'mdxJsxFlowElement') readBlocks(reading, tag.children, true);
  else readInlines(reading, tag.children);
  return null;
}

function refuse(reading: Reading, tag: Tag, code: string, component: ComponentName): void {
  report(reading, tag, code, { component, instead: COMPONENTS[component].example });
}

function readQuantityTag(reading: Reading, tag: Tag, attributes: Attributes): Inline {
  if (tag.children.length > 0) refuse(reading, tag, 'prose.no-content', 'Quantity');
  const v = attributes['v'] ?? '';
  const read = readAnyQuantity(v);
  if (v.trim() !== '' && !read.ok) {
    const reason = read.problem.code;
    report(reading, tag, 'prose.quantity', { value: v, reason, instead: QUANTITY_EXAMPLES });
  }
  return { type: 'quantity', v };
}

function readRef(reading: Reading, tag: Tag, attributes: Attributes): Inline {
  const to = attributes['to'] ?? '';
  if (to.trim() !== '' && !/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to)) {
    const instead = 'projects/lithium-cathode';
    report(reading, tag, 'prose.reference-form', { value: to, instead });
  }
  // A tag alone on its line counts as a block, whose text is a paragraph.
  const nodes: Nodes[] = tag.children.flatMap((child: Nodes) =>
    child.type === 'paragraph' ? child.children : [child],
  );
  const children = readInlines(reading, nodes);
  if (holdsLink(children)) refuse(reading, tag, 'prose.nested-link', 'Ref');
  return { type: 'ref', to, children, at: placeOf(reading, tag) };
}

function readFigure(reading: Reading, tag: Tag, attributes: Attributes): Block {
  if (tag.children.length > 0) refuse(reading, tag, 'prose.no-content', 'Figure');
  const src = attributes['src'] ?? '';
  if (src.trim() !== '' && !isLocalPicture(src)) {
    report(reading, tag, 'prose.figure-source', { value: src, instead: 'wharf.jpg' });
  }
  const { alt = '', caption = '', credit = '' } = attributes;
  return { type: 'figure', src, alt, caption, credit, at: placeOf(reading, tag) };
}

/** A picture in the record's own folder, of a kind that both browsers and print can show. */
function isLocalPicture(src: string): boolean {
  return /^(?:\.\/)?(?:[\p{L}\d_ -][\p{L}\d_. -]*\/)*[\p{L}\d_ -][\p{L}\d_. -]*\.(?:jpe?g|png|webp|svg)$/iu.test(
    src,
  );
}

function placeOf(reading: Reading, tag: Tag) {
  return placeAt(reading.source, startOf(tag), reading.firstLine);
}

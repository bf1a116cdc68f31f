import type { Link, LinkReference, Nodes } from 'mdast';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { readInlines } from './inlines.ts';
import { type Reading, report, written } from './reading.ts';
import { shorten } from './source.ts';
import { restore } from './syntax.ts';
import type { Inline } from './tree.ts';

/** Reads a link; its target is the web, an e-mail address or a telephone, nothing else. */
export function readLink(reading: Reading, node: Link | LinkReference): Inline[] {
  if (!written(reading, node).startsWith('[')) return readBareAddress(node);
  const target = node.type === 'link' ? node : reading.definitions.get(node.identifier);
  const url = restore(target?.url ?? '');
  const children = readInlines(reading, node.children);
  checkTarget(reading, node, url);
  checkNesting(reading, node, children);
  return [{ type: 'link', url, title: target?.title ?? null, children }];
}

/** An address written as text: a link where it may be one, and up to where Chinese goes on. */
function readBareAddress(node: Link | LinkReference): Inline[] {
  const words = restore(
    node.children.map((child) => ('value' in child ? child.value : '')).join(''),
  );
  const [shown = '', after = ''] = /^([\x21-\x7E]*)(.*)$/su.exec(words)?.slice(1) ?? [];
  const address = node.type === 'link' ? node.url : '';
  const url = restore(address.slice(0, address.length - after.length));
  if (!ALLOWED.test(url)) return [{ type: 'text', value: words }];
  const link: Inline = {
    type: 'link',
    url,
    title: null,
    children: [{ type: 'text', value: shown }],
  };
  return after === '' ? [link] : [link, { type: 'text', value: after }];
}

const ALLOWED = /^(?:https:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]|tel:\+?\d)\S*$/i;

function checkTarget(reading: Reading, node: Link | LinkReference, url: string): void {
  if (ALLOWED.test(url)) return;
  const instead = /^http:/i.test(url) ? url.replace(/^http:/i, 'https:') : suggestion(url);
  report(reading, node, 'prose.link-target', { value: shorten(url), instead });
}

const RECORD = new RegExp(`(?:^|/)((?:${Object.keys(SCHEMAS).join('|')})/[a-z0-9-]+)/?$`);

function suggestion(url: string): string {
  const record = RECORD.exec(url)?.[1];
  return record ? `<Ref to="${record}">…</Ref>` : 'https://… mailto:…@… tel:+86…';
}

function checkNesting(reading: Reading, node: Nodes, children: readonly Inline[]): void {
  if (!holdsLink(children)) return;
  report(reading, node, 'prose.nested-link', { instead: '[…](https://…)' });
}

/** Whether a link or a reference stands anywhere in the text: links cannot hold links. */
export function holdsLink(nodes: readonly Inline[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'link' ||
      node.type === 'ref' ||
      ('children' in node && holdsLink(node.children)),
  );
}

import {
  lineItem,
  outputLevel,
  type ProseContext,
  type Renderer,
  type Rendering,
  referenceTitle,
  renderProse,
} from './render.ts';
import type { Align, Block, Inline, Prose } from './tree.ts';

export type { ProseContext } from './render.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** @example attributes({ href: '/a', rel: null }) // => ' href="/a"' */
function attributes(values: Record<string, string | number | null | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
}

function item(blocks: Block[], renderer: Renderer): string {
  const plain = lineItem(blocks);
  return plain
    ? `<li>${renderer.inlines(plain.line)}${renderer.blocks(plain.lists)}</li>`
    : `<li>${renderer.blocks(blocks)}</li>`;
}

function row(cells: Inline[][], align: Align[], header: boolean, { inlines }: Renderer): string {
  const html = cells.map((cell, index) => {
    const side = align[index];
    const style = { class: side ? `align-${side}` : null };
    // An empty header cell heads nothing.
    return header && cell.length > 0
      ? `<th${attributes({ scope: 'col', ...style })}>${inlines(cell)}</th>`
      : `<td${attributes(style)}>${inlines(cell)}</td>`;
  });
  return `<tr>${html.join('')}</tr>`;
}

const HTML: Rendering = {
  text: ({ value }) => escapeHtml(value),
  emphasis: ({ children }, { inlines }) => `<em>${inlines(children)}</em>`,
  strong: ({ children }, { inlines }) => `<strong>${inlines(children)}</strong>`,
  strike: ({ children }, { inlines }) => `<del>${inlines(children)}</del>`,
  inlineCode: ({ value }) => `<code>${escapeHtml(value)}</code>`,
  lineBreak: () => '<br>',
  link: ({ url, title, children }, { inlines }) => {
    const rel = /^https:/i.test(url) ? 'noopener' : null;
    return `<a${attributes({ href: url, title, rel })}>${inlines(children)}</a>`;
  },
  quantity: ({ v }, { context }) =>
    `<span class="quantity">${escapeHtml(context.quantity(v))}</span>`,
  ref: ({ to, children }, { context, inlines }) => {
    const words = children.length > 0 ? inlines(children) : escapeHtml(referenceTitle(to, context));
    const href = context.reference(to)?.href;
    return href === undefined ? words : `<a${attributes({ href })}>${words}</a>`;
  },
  paragraph: ({ children }, { inlines }) => `<p>${inlines(children)}</p>`,
  heading: ({ depth, id, children }, { context, inlines }) => {
    const level = outputLevel(depth, context);
    return `<h${level}${attributes({ id })}>${inlines(children)}</h${level}>`;
  },
  list: ({ ordered, start, items }, renderer) => {
    const first = attributes({ start: start === 1 ? null : start });
    const [open, close] = ordered ? [`<ol${first}>`, '</ol>'] : ['<ul>', '</ul>'];
    return `${open}${items.map((blocks) => item(blocks, renderer)).join('')}${close}`;
  },
  table: ({ align, header, rows, heading }, renderer) => {
    // Focusable, so that a wide table can be scrolled from the keyboard.
    const label = heading === null ? {} : { role: 'group', 'aria-labelledby': heading };
    const head = `<thead>${row(header, align, true, renderer)}</thead>`;
    const body = rows.map((cells) => row(cells, align, false, renderer)).join('');
    const table = `<table>${head}<tbody>${body}</tbody></table>`;
    return `<div${attributes({ class: 'table-scroll', tabindex: 0, ...label })}>${table}</div>`;
  },
  blockquote: ({ children }, { blocks }) => `<blockquote>${blocks(children)}</blockquote>`,
  rule: () => '<hr>',
  code: ({ value }) => `<pre tabindex="0"><code>${escapeHtml(value)}</code></pre>`,
  figure: ({ src, alt, caption, credit }, { context }) => {
    const picture = context.picture?.(src) ?? { src };
    const words = [
      caption && escapeHtml(caption),
      credit && `<small class="credit">${escapeHtml(credit)}</small>`,
    ].filter(Boolean);
    const figcaption = words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : '';
    const image = `<img${attributes({ ...picture, alt, loading: 'lazy', decoding: 'async' })}>`;
    return `<figure class="picture">${image}${figcaption}</figure>`;
  },
  // A note, not a landmark: a page may hold several.
  callout: ({ title, children }, { blocks }) => {
    const heading = title && `<p class="callout-title">${escapeHtml(title)}</p>`;
    return `<aside class="callout" role="note">${heading}${blocks(children)}</aside>`;
  },
  quote: ({ by, children }, { blocks }) => {
    const source = `<figcaption>${escapeHtml(by)}</figcaption>`;
    return `<figure class="quote"><blockquote>${blocks(children)}</blockquote>${source}</figure>`;
  },
  steps: ({ items }, renderer) =>
    `<ol class="steps">${items.map((blocks) => item(blocks, renderer)).join('')}</ol>`,
};

/** Renders prose to HTML without styles or scripts, everything escaped. */
export function proseHtml(prose: Prose, context: ProseContext): string {
  return renderProse(prose, context, HTML, '\n');
}

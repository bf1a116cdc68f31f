import { unspaced } from './cjk-text.ts';
import { marked } from './marks.ts';
import type { Fragment } from './pagefind.ts';

export function element(name: string, className: string, ...content: (string | Node)[]) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function withMarks(text: string, marks: readonly string[]): (string | Node)[] {
  return marked(text, marks).map((piece, i) => (i % 2 ? element('mark', '', piece) : piece));
}

/** Pagefind marks every sign of a phrase wherever it stands: its text is taken, and marked anew. */
function plainText(html: string): string {
  const text = new DOMParser().parseFromString(unspaced(html), 'text/html').body.textContent;
  // An excerpt may begin where a sentence has just ended.
  return text.replace(/^[\s\p{Po}]+/u, '');
}

/** What a result says: where it is, its title, code and facts, and where in its text it holds what was asked. */
export function shown({ url, meta, excerpt }: Fragment, marks: readonly string[]) {
  const title = element('span', 'title', ...withMarks(unspaced(meta['title'] ?? url), marks));
  const target = document.createElement('a');
  target.href = url;
  if (meta['lang']) target.lang = meta['lang'];
  const text = element('span', 'excerpt', ...withMarks(plainText(excerpt), marks));
  return {
    link: target,
    title,
    code: element('bdi', 'code', meta['code'] ?? ''),
    fact: meta['fact'] ? element('span', 'fact', meta['fact']) : null,
    excerpt: text,
  };
}

/** A list item for the search page, the title as a heading. */
export function resultItem(fragment: Fragment, marks: readonly string[]): HTMLElement {
  const { link, title, code, fact, excerpt } = shown(fragment, marks);
  link.append(title);
  const kind = element('span', 'kind', fragment.meta['kind'] ?? '');
  const facts = fact ? [element('p', '', fact)] : [];
  return element(
    'li',
    '',
    element('p', 'top', kind, code),
    element('h2', '', link),
    ...facts,
    element('p', '', excerpt),
  );
}

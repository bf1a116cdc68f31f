import type { Search } from './client.ts';
import { element, shown } from './elements.ts';
import type { Answer, Ranked } from './find.ts';

/** Results under each heading; the search page has them all. */
const EACH = 4;

/** Results of one group under its heading. */
export async function section(title: string, hits: Ranked[], { marks }: Answer): Promise<Node[]> {
  if (hits.length === 0) return [];
  const fragments = await Promise.all(hits.slice(0, EACH).map((hit) => hit.data()));
  const items = fragments.map((fragment) => {
    const { link: target, title: name, code, fact, excerpt } = shown(fragment, marks);
    target.append(name, code, ...(fact ? [fact] : []), excerpt);
    return element('li', '', target);
  });
  return [element('h2', '', `${title} · ${hits.length}`), element('ul', 'results', ...items)];
}

export function industryLinks({ data }: Search): HTMLElement {
  return help(
    '',
    data.industries.map(({ href, title, lang }) => link(href, title, lang)),
  );
}

export function link(href: string, text: string, lang?: string): HTMLAnchorElement {
  const made = element('a', '', text) as HTMLAnchorElement;
  made.href = href;
  if (lang) made.lang = lang;
  return made;
}

export function help(title: string, links: HTMLElement[]): HTMLElement {
  const items = links.map((each) => element('li', '', each));
  const head = title ? [element('p', '', title)] : [];
  return element('div', 'help', ...head, element('ul', '', ...items));
}

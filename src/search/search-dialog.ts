import { openSearch, type Search } from './client.ts';
import { element, shown } from './elements.ts';
import type { Answer, Ranked } from './find.ts';
import { GROUPS } from './groups.ts';
import { saidOf } from './said.ts';
import css from './search-dialog.css?inline';

const PAUSE = 120;
/** Results under each heading; the search page has them all. */
const EACH = 4;

/** The search over the page. Made when it is first opened, and kept. */
export class SearchDialog {
  #dialog = document.createElement('dialog');
  #input = document.createElement('input');
  #status = element('p', 'status');
  #found = element('div', 'found');
  #timer = 0;
  #turn = 0;
  #search: Search;

  constructor(search: Search) {
    this.#search = search;
    const { words, page } = search.data;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    Object.assign(this.#input, {
      type: 'search',
      name: 'q',
      autocomplete: 'off',
      spellcheck: false,
      placeholder: words.placeholder,
      ariaLabel: words.label,
    });
    this.#status.role = 'status';
    const close = element('button', '', words.close) as HTMLButtonElement;
    close.type = 'button';
    close.addEventListener('click', () => this.#dialog.close());
    // Enter in the field goes to the search page, as it does without a script.
    const form = element('form', '', this.#input, close) as HTMLFormElement;
    form.action = page;
    form.role = 'search';
    this.#dialog.className = 'search-dialog no-print';
    this.#dialog.ariaLabel = words.label;
    this.#dialog.append(form, this.#status, this.#found);
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#input.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#run(), PAUSE);
    });
    document.body.append(this.#dialog);
  }

  /** The browser gives the focus back to what had it when the dialog closes. */
  open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    if (this.#found.childElementCount === 0) this.#found.append(this.#industries());
  }

  #move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing) return;
    const stops: HTMLElement[] = [this.#input, ...this.#found.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops[(Math.max(at, 0) + step + stops.length) % stops.length]?.focus();
  }

  async #run() {
    const turn = ++this.#turn;
    const query = this.#input.value;
    const { words } = this.#search.data;
    try {
      const answer = await this.#search.find(query);
      const content = await this.#content(query, answer);
      if (turn !== this.#turn) return;
      this.#status.textContent = saidOf(words, query, answer);
      this.#found.replaceChildren(...content);
      this.#found.scrollTop = 0;
    } catch {
      this.#status.textContent = words.failed;
    }
  }

  async #content(query: string, answer: Answer): Promise<Node[]> {
    if (query.trim() === '') return [this.#industries()];
    if (answer.hits.length === 0) return this.#nothing(query);
    const order = [...new Set(answer.hits.map(({ group }) => group))].filter((g) => g !== 'pdfs');
    const groups = [...order, ...GROUPS.filter((group) => group === 'pdfs')];
    const sections = await Promise.all(
      groups.map((group) => {
        const hits = answer.hits.filter((hit) => hit.group === group);
        return this.#section(this.#search.data.groups[group], hits, answer);
      }),
    );
    const { page, words } = this.#search.data;
    const all = element(
      'p',
      'help',
      link(`${page}?${new URLSearchParams({ q: query })}`, words.all),
    );
    return [...sections.flat(), all];
  }

  async #section(title: string, hits: Ranked[], { marks }: Answer): Promise<Node[]> {
    if (hits.length === 0) return [];
    const fragments = await Promise.all(hits.slice(0, EACH).map((hit) => hit.data()));
    const items = fragments.map((fragment) => {
      const { link: target, title: name, code, fact, excerpt } = shown(fragment, marks);
      target.append(name, code, ...(fact ? [fact] : []), excerpt);
      return element('li', '', target);
    });
    return [element('h2', '', `${title} · ${hits.length}`), element('ul', 'results', ...items)];
  }

  #nothing(query: string): Node[] {
    const { page, words, contact } = this.#search.data;
    const like = this.#search.like(query).map((term) => {
      const target = link(`${page}?${new URLSearchParams({ q: term })}`, term);
      target.addEventListener('click', (event) => {
        event.preventDefault();
        this.#input.value = term;
        this.#input.focus();
        this.#run();
      });
      return target;
    });
    const desk = contact ? [link(contact.href, contact.title, contact.lang)] : [];
    const said = like.length > 0 ? [help(words.like, like)] : [];
    return [...said, this.#industries(), help(words.noneHelp, desk)];
  }

  #industries(): HTMLElement {
    const { industries, groups: _, words: __ } = this.#search.data;
    return help(
      '',
      industries.map(({ href, title, lang }) => link(href, title, lang)),
    );
  }
}

function link(href: string, text: string, lang?: string): HTMLAnchorElement {
  const made = element('a', '', text) as HTMLAnchorElement;
  made.href = href;
  if (lang) made.lang = lang;
  return made;
}

function help(title: string, links: HTMLElement[]): HTMLElement {
  const items = links.map((each) => element('li', '', each));
  const head = title ? [element('p', '', title)] : [];
  return element('div', 'help', ...head, element('ul', '', ...items));
}

let made: Promise<SearchDialog> | undefined;

/**
 * Fetches what the search needs, ahead of its opening.
 *
 * @param address of the search's data
 */
export function prepareSearch(address: string): Promise<SearchDialog> {
  made ??= openSearch(address).then((search) => new SearchDialog(search));
  made.catch(() => {
    made = undefined;
  });
  return made;
}

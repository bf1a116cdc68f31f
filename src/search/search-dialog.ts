import { openSearch, type Search } from './client.ts';
import { help, industryLinks, link, section } from './dialog-parts.ts';
import { element } from './elements.ts';
import type { Answer } from './find.ts';
import { saidOf } from './said.ts';
import css from './search-dialog.css?inline';

const PAUSE = 120;

/** The search over the page. Made when it is first opened, and kept. */
export class SearchDialog {
  #dialog = document.createElement('dialog');
  #input = document.createElement('input');
  #status = element('p', 'status');
  #found = element('div', 'found');
  #timer = 0;
  #turn = 0;
  #address: string;
  #search: typeof openSearch;
  #close = element('button', '') as HTMLButtonElement;

  /**
   * @param link to the search page, whose name the dialog bears; its `data-search` is the address of the data
   * @param search opens what answers at that address
   */
  constructor(link: HTMLAnchorElement, search = openSearch) {
    this.#search = search;
    this.#address = link.dataset['search'] ?? '';
    const label = link.textContent.trim();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    // In one of type `search` the browser takes Escape for itself.
    Object.assign(this.#input, {
      type: 'text',
      role: 'searchbox',
      name: 'q',
      autocomplete: 'off',
      spellcheck: false,
      enterKeyHint: 'search',
      ariaLabel: label,
    });
    this.#status.role = 'status';
    this.#close.type = 'button';
    this.#close.hidden = true;
    this.#close.addEventListener('click', () => this.#dialog.close());
    // Enter in the field goes to the search page, as it does without a script.
    const form = element('form', '', this.#input, this.#close) as HTMLFormElement;
    form.action = link.href;
    form.role = 'search';
    this.#dialog.className = 'search-dialog no-print';
    this.#dialog.ariaLabel = label;
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

  /** Fetches what the search needs; a visitor may type meanwhile. */
  async prepare(): Promise<Search> {
    const search = await this.#search(this.#address);
    const { words } = search.data;
    this.#input.placeholder = words.placeholder;
    this.#close.textContent = words.close;
    this.#close.hidden = false;
    return search;
  }

  /** The browser gives the focus back to what had it when the dialog closes. */
  open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    if (this.#found.childElementCount === 0) this.#run();
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
    try {
      const search = await this.prepare();
      const answer = await search.find(query);
      const content = await this.#content(search, query, answer);
      if (turn !== this.#turn) return;
      this.#status.textContent = saidOf(search.data.words, query, answer);
      this.#found.replaceChildren(...content);
      this.#found.scrollTop = 0;
    } catch {
      // The search page says what is the matter, and leads to the lists.
      location.assign(this.#input.form?.action ?? '');
    }
  }

  async #content(search: Search, query: string, answer: Answer): Promise<Node[]> {
    const { page, words, groups: titles } = search.data;
    if (query.trim() === '') return [industryLinks(search)];
    if (answer.hits.length === 0) return this.#nothing(search, query);
    const order = [...new Set(answer.hits.map(({ group }) => group))].filter((g) => g !== 'pdfs');
    const sections = await Promise.all(
      [...order, 'pdfs' as const].map((group) => {
        const hits = answer.hits.filter((hit) => hit.group === group);
        return section(titles[group], hits, answer);
      }),
    );
    const all = link(`${page}?${new URLSearchParams({ q: query })}`, words.all);
    return [...sections.flat(), help('', [all])];
  }

  #nothing(search: Search, query: string): Node[] {
    const { page, words, contact } = search.data;
    const like = search.like(query).map((term) => {
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
    return [...said, help(words.noneHelp, desk), industryLinks(search)];
  }
}

let made: SearchDialog | undefined;

/** The page's one dialog; see its constructor. */
export function searchDialog(from: HTMLAnchorElement): SearchDialog {
  made ??= new SearchDialog(from);
  return made;
}

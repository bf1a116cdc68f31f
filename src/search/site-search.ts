import { type Found, openSearch, type Search } from './client.ts';

const PAGE = 10;
const PAUSE = 180;

/** `<site-search>`: the search page's form and its results; its address holds the state. */
export class SiteSearch extends HTMLElement {
  #search: Promise<Search> | undefined;
  #timer = 0;
  #turn = 0;

  connectedCallback() {
    const state = new URLSearchParams(location.search);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#run();
    });
    this.#form.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#run(), PAUSE);
    });
    this.#input.value = state.get('q') ?? '';
    // Pagefind is fetched once a visitor turns to the form, or comes with a question.
    if (state.size > 0 || this.contains(document.activeElement)) this.#prepare(state);
    else this.#form.addEventListener('focusin', () => this.#prepare(state), { once: true });
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #input() {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #selects() {
    return [...this.querySelectorAll('select')];
  }

  #say(text: string) {
    (this.querySelector('.status') as HTMLElement).textContent = text;
  }

  #open(): Promise<Search> {
    const { base = '/', language = '' } = this.dataset;
    this.#search ??= openSearch(base, language);
    return this.#search;
  }

  async #prepare(state: URLSearchParams) {
    try {
      const filters = await (await this.#open()).filters();
      for (const select of this.#selects) {
        for (const [value, count] of Object.entries(filters[select.name] ?? {})) {
          select.append(new Option(`${value} (${count})`, value));
        }
        select.value = state.get(select.name) ?? '';
      }
      (this.querySelector('.filters') as HTMLElement).hidden = false;
      if (this.#input.value !== '') this.#run();
    } catch {
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #remember(query: string, filters: Record<string, string>) {
    const state = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters });
    const tail = state.size > 0 ? `?${state}` : location.pathname;
    history.replaceState(null, '', tail);
  }

  async #run() {
    const turn = ++this.#turn;
    const query = this.#input.value;
    const chosen = this.#selects.filter(({ value }) => value !== '');
    const filters = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    this.#remember(query, filters);
    this.#say(query === '' ? '' : (this.dataset['searching'] ?? ''));
    try {
      const results = await (await this.#open()).find(query, filters);
      if (turn !== this.#turn) return;
      const list = this.querySelector('.results') as HTMLElement;
      list.replaceChildren();
      this.#say(query === '' ? '' : this.#count(results.length, query));
      await this.#show(results, 0, turn);
    } catch {
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #count(count: number, query: string): string {
    const words = (count === 0 ? this.dataset['none'] : this.dataset['found']) ?? '';
    return words.replace('{count}', String(count)).replace('{query}', query);
  }

  async #show(results: Found[], from: number, turn: number) {
    const fragments = await Promise.all(
      results.slice(from, from + PAGE).map((found) => found.data()),
    );
    if (turn !== this.#turn) return;
    const template = this.querySelector('template') as HTMLTemplateElement;
    const list = this.querySelector('.results') as HTMLElement;
    for (const { url, excerpt, meta } of fragments) {
      const item = template.content.cloneNode(true) as DocumentFragment;
      const part = (name: string) => item.querySelector(name) as HTMLElement;
      const link = part('a') as HTMLAnchorElement;
      link.href = url;
      link.textContent = meta['title'] ?? url;
      if (meta['lang']) link.lang = meta['lang'];
      part('.kind').textContent = meta['kind'] ?? '';
      part('.code').textContent = meta['code'] ?? '';
      part('.fact').textContent = meta['fact'] ?? '';
      // Pagefind escapes the text and adds <mark> alone.
      part('.excerpt').innerHTML = excerpt;
      list.append(item);
    }
    const more = this.querySelector('.more') as HTMLButtonElement;
    const next = from + PAGE;
    more.hidden = next >= results.length;
    more.onclick = () => this.#show(results, next, turn);
  }
}

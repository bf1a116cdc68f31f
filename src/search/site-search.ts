import type { Search } from './client.ts';
import { resultItem } from './elements.ts';
import type { Answer, Ranked } from './find.ts';
import { saidOf } from './said.ts';

const PAGE = 10;
const PAUSE = 180;

/** `<site-search>`: the search page's form and its results; its address holds the state. */
export class SiteSearch extends HTMLElement {
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

  async #open(): Promise<Search> {
    const { openSearch } = await import('./client.ts');
    return openSearch(this.dataset['address'] ?? '');
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
      const search = await this.#open();
      const answer = await search.find(query, filters);
      if (turn !== this.#turn) return;
      (this.querySelector('.results') as HTMLElement).replaceChildren();
      this.#say(saidOf(search.data.words, query, answer));
      this.#suggest(query !== '' && answer.hits.length === 0 ? search.like(query) : []);
      await this.#show(answer, answer.hits, turn);
    } catch {
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #suggest(terms: string[]) {
    const place = this.querySelector('.like') as HTMLElement;
    place.hidden = terms.length === 0;
    const links = terms.map((term) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `?${new URLSearchParams({ q: term })}`;
      link.textContent = term;
      item.append(link);
      return item;
    });
    place.querySelector('ul')?.replaceChildren(...links);
  }

  async #show(answer: Answer, hits: Ranked[], turn: number) {
    const fragments = await Promise.all(hits.slice(0, PAGE).map((hit) => hit.data()));
    if (turn !== this.#turn) return;
    const list = this.querySelector('.results') as HTMLElement;
    list.append(...fragments.map((fragment) => resultItem(fragment, answer.marks)));
    const more = this.querySelector('.more') as HTMLButtonElement;
    more.hidden = hits.length <= PAGE;
    more.onclick = () => this.#show(answer, hits.slice(PAGE), turn);
  }
}

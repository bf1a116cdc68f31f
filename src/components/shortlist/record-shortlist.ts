import { fill } from '../../language/format/fill.ts';
import type { Entry, KeptKind, ShortlistData } from './entries.ts';
import { keep, kept, keptAddress, parseKept, whenKept } from './kept.ts';

type Words = {
  gone: string;
  remove: string;
  notStated: string;
  copied: string;
};
type Kept = { key: string; entry: Entry };
type Text = Entry['cells'][number][number];

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function said(texts: Text[] | undefined): string {
  return (texts ?? []).map(({ text }) => text).join('\n');
}

/**
 * `<record-shortlist>`: the records of the address, else those that this browser keeps, side by side. A list that came
 * with the address is kept only when the visitor says so.
 */
export class RecordShortlist extends HTMLElement {
  #data: ShortlistData | undefined;
  #words: Words = JSON.parse(this.dataset['words'] ?? '{}');

  async connectedCallback() {
    const named = new URLSearchParams(location.search).get('keep');
    this.#data = await (await fetch(this.dataset['records'] ?? '')).json();
    const own = kept();
    const shared = parseKept(named);
    const isShared = shared.length > 0 && shared.join() !== own.join();
    this.addEventListener('click', ({ target }) => this.#press(target as HTMLElement));
    if (isShared) this.#show(shared, true);
    else whenKept((keys) => this.#show(keys, false));
  }

  #part(name: string) {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  get #keys(): string[] {
    return parseKept(new URLSearchParams(location.search).get('keep'));
  }

  async #press(target: HTMLElement) {
    const button = target.closest<HTMLElement>('button');
    const action = button?.dataset['does'];
    if (!button || !action) return;
    if (action === 'print') window.print();
    if (action === 'copy') {
      await navigator.clipboard.writeText(location.href);
      this.#part('copied').textContent = this.#words.copied;
    }
    if (action === 'take') this.#take([...new Set([...kept(), ...this.#keys])]);
    if (action === 'clear') this.#take([]);
    if (action === 'remove') {
      this.#take(this.#keys.filter((key) => key !== button.dataset['key']));
      this.#part('title').focus();
    }
  }

  /** From here on the list is the visitor's own. */
  #take(keys: string[]) {
    keep(keys);
    this.#show(keys, false);
  }

  #show(keys: string[], isShared: boolean) {
    history.replaceState(null, '', keptAddress(keys) || location.pathname);
    const entries = this.#data?.entries ?? {};
    const found = keys.flatMap((key): Kept[] => {
      const entry = entries[key];
      return entry ? [{ key, entry }] : [];
    });
    const gone = keys.filter((key) => !(key in entries));
    this.#part('gone').textContent =
      gone.length > 0 ? fill(this.#words.gone, { codes: gone.join(', ') }) : '';
    this.#part('shared').hidden = !isShared;
    this.#part('empty').hidden = found.length > 0;
    this.#part('tools').hidden = found.length === 0;
    (this.#part('address') as HTMLInputElement).value = location.href;
    this.#part('copied').textContent = '';
    const ask = this.#part('ask') as HTMLAnchorElement;
    ask.href = `${ask.dataset['to']}?about=${found.map(({ key }) => key).join(',')}`;
    for (const kind of ['projects', 'parks', 'sites'] as const) this.#compare(kind, found);
    this.#list(found);
  }

  #compare(kind: KeptKind, found: Kept[]) {
    const section = this.querySelector(`[data-kind="${kind}"]`) as HTMLElement;
    const own = found.filter(({ entry }) => entry.kind === kind);
    section.hidden = own.length === 0;
    if (own.length === 0) return;
    const labels = this.#data?.rows[kind] ?? [];
    const rows = labels
      .map((label, i) => ({ label, cells: own.map(({ entry }) => entry.cells[i] ?? []) }))
      .filter(({ cells }) => cells.some(({ length }) => length > 0))
      .map(({ label, cells }) => this.#row(label, cells));
    const table = section.querySelector('table') as HTMLTableElement;
    const head = make('tr', {}, make('td'), ...own.map((one) => this.#head(one)));
    table.replaceChildren(make('thead', {}, head), make('tbody', {}, ...rows));
  }

  #head({ key, entry }: Kept) {
    const link = make('a', { href: entry.href, textContent: entry.title, lang: entry.lang ?? '' });
    if (!entry.lang) link.removeAttribute('lang');
    const remove = make('button', { type: 'button', className: 'remove no-print' });
    remove.append(
      this.#words.remove,
      make('span', { className: 'visually-hidden' }, ` ${entry.title}`),
    );
    remove.dataset['does'] = 'remove';
    remove.dataset['key'] = key;
    return make('th', { scope: 'col' }, link, remove);
  }

  #row(label: string, cells: Text[][]) {
    const head = make('th', { scope: 'row' }, label);
    if (new Set(cells.map(said)).size > 1) {
      const mark = this.querySelector('template[data-differs]') as HTMLTemplateElement;
      head.append(mark.content.cloneNode(true));
    }
    const data = cells.map((texts) => {
      const lines = texts.map(({ text, lang, quiet }) => {
        const line = make('span', { className: quiet ? 'line quiet' : 'line' }, text);
        if (lang) line.lang = lang;
        return line;
      });
      return lines.length > 0
        ? make('td', {}, ...lines)
        : make('td', { className: 'muted' }, this.#words.notStated);
    });
    return make('tr', {}, head, ...data);
  }

  /** The PDFs one by one: each keeps its tags and its language. */
  #list(found: Kept[]) {
    const sheets = found.flatMap(({ entry }) => (entry.sheet ? [{ entry, ...entry.sheet }] : []));
    this.#part('sheets').hidden = sheets.length === 0;
    (this.#part('sheets').querySelector('ul') as HTMLElement).replaceChildren(
      ...sheets.map(({ entry, href, size }) => {
        const link = make('a', { href, type: 'application/pdf' }, entry.title);
        if (entry.lang) link.lang = entry.lang;
        return make('li', {}, link, ' ', make('span', { className: 'quiet' }, size));
      }),
    );
  }
}

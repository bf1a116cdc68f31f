import { fill } from '../../language/format/fill.ts';
import { counts, type ListState, matches, readState, type Sort, stateAddress } from './narrow.ts';

type Item = { card: HTMLElement; home: HTMLElement; answers: Set<string> };
/** An answer that can be chosen, with its words and how many projects give it. */
type Choice = { box: HTMLInputElement; answer: string; name: HTMLElement; count: HTMLElement };

/** A text that is replaced is laid out again, changed or not. */
function write(node: HTMLElement, text: string) {
  if (node.textContent !== text) node.textContent = text;
}

/** `<project-list>`: narrows and sorts the list of projects that stands in it; the address holds the state. */
export class ProjectList extends HTMLElement {
  #items: Item[] = [];
  #choices: Choice[] = [];
  /** As the cards stand now: moving hundreds of them for each filter would hold up a telephone. */
  #sort: Sort = 'industry';

  connectedCallback() {
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-answers]')].map((card) => ({
      card,
      home: card.parentElement as HTMLElement,
      answers: new Set(card.dataset['answers']?.split(' ')),
    }));
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    this.#choices = boxes.map((box) => {
      const part = (name: string) => box.labels?.[0]?.querySelector(name) as HTMLElement;
      const answer = `${box.name}=${box.value}`;
      return { box, answer, name: part('.name'), count: part('.count') };
    });
    const form = this.#form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#choose(this.#stated()));
    this.#toggle.addEventListener('click', () => {
      const isOpen = this.#toggle.getAttribute('aria-expanded') === 'true';
      this.#toggle.setAttribute('aria-expanded', String(!isOpen));
    });
    this.addEventListener('click', ({ target }) => this.#press(target as HTMLElement));
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #toggle() {
    return this.querySelector('[aria-expanded]') as HTMLButtonElement;
  }

  #part(name: string) {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #stated(): ListState {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      params.set(name, [params.get(name), String(value)].filter((part) => part).join(','));
    }
    return this.#read(params);
  }

  #read(params: URLSearchParams): ListState {
    return readState(params, new Set(this.#choices.map(({ answer }) => answer)));
  }

  #choose(state: ListState) {
    history.pushState(null, '', stateAddress(state) || location.pathname);
    this.#show(state);
  }

  #restore() {
    this.#show(this.#read(new URLSearchParams(location.search)));
  }

  /** A chip takes its answer back; the last of them takes back all. */
  #press(target: HTMLElement) {
    const chip = target.closest<HTMLElement>('[data-answer]');
    const clears = target.closest('[data-clear]') !== null;
    if (!chip && !clears) return;
    for (const { box, answer } of this.#choices) {
      if (clears || answer === chip?.dataset['answer']) box.checked = false;
    }
    this.#choose(this.#stated());
    this.#part('found').focus();
  }

  #show(state: ListState) {
    const { chosen, sort, view } = state;
    for (const { box } of this.#choices) {
      box.checked = chosen.get(box.name)?.has(box.value) ?? false;
    }
    for (const [name, value] of [['sort', sort] as const, ['view', view] as const]) {
      const field = this.#form.elements.namedItem(name) as RadioNodeList | HTMLSelectElement;
      field.value = value;
    }
    for (const { card, answers } of this.#items) card.hidden = !matches(answers, chosen);
    this.#arrange(sort);
    this.#count(state);
    this.#chips();
    this.#tabulate(view === 'table');
  }

  /** Under their industries, or in one list by a figure; what states none comes last. */
  #arrange(sort: Sort) {
    const flat = this.#part('flat');
    const isGrouped = sort === 'industry';
    if (sort === this.#sort) {
      // They stand so already.
    } else if (isGrouped) {
      for (const { card, home } of this.#items) home.append(card);
    } else {
      const rank = ({ card }: Item) => card.dataset[sort] ?? '';
      const after = (a: Item, b: Item) => {
        if (rank(a) === '' || rank(b) === '')
          return Number(rank(a) === '') - Number(rank(b) === '');
        return sort === 'newest'
          ? rank(b).localeCompare(rank(a))
          : Number(rank(b)) - Number(rank(a));
      };
      flat.append(...[...this.#items].sort(after).map(({ card }) => card));
    }
    this.#sort = sort;
    flat.hidden = isGrouped;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-answers]:not([hidden])') === null;
    }
  }

  #count({ chosen }: ListState) {
    const names = [...new Set(this.#choices.map(({ box }) => box.name))];
    const left = counts(
      this.#items.map(({ answers }) => answers),
      names,
      chosen,
    );
    for (const { box, answer, count } of this.#choices) {
      const own = left.get(answer) ?? 0;
      box.disabled = own === 0 && !box.checked;
      write(count, String(own));
    }
    const found = this.#items.filter(({ card }) => !card.hidden).length;
    const { found: words = '' } = this.dataset;
    this.#part('found').textContent = fill(words, {
      count: String(found),
      all: String(this.#items.length),
    });
    this.#part('none').hidden = found > 0;
  }

  #chips() {
    const list = this.#part('chips');
    const template = this.querySelector('template[data-chip]') as HTMLTemplateElement;
    const ticked = this.#choices.filter(({ box }) => box.checked);
    const chips = ticked.map(({ answer, name: label }) => {
      const chip = template.content.cloneNode(true) as DocumentFragment;
      const button = chip.querySelector('button') as HTMLElement;
      button.dataset['answer'] = answer;
      const name = button.querySelector('.name') as HTMLElement;
      name.textContent = label.textContent;
      if (label.lang) name.lang = label.lang;
      return chip;
    });
    list.replaceChildren(...chips);
    this.#part('clear').hidden = ticked.length === 0;
    write(this.#part('chosen'), ticked.length > 0 ? ` (${ticked.length})` : '');
  }

  #label(answers: Set<string>, name: string): Node[] {
    const choice = this.#choices.find(
      ({ box, answer }) => box.name === name && answers.has(answer),
    );
    return choice ? [choice.name.cloneNode(true)] : [];
  }

  /** The same projects in the same order, a row each. */
  #tabulate(isTable: boolean) {
    this.#part('cards').hidden = isTable;
    const table = this.#part('table');
    table.hidden = !isTable;
    if (!isTable) return;
    const answersOf = new Map(this.#items.map(({ card, answers }) => [card, answers]));
    const shown = this.querySelectorAll<HTMLElement>('[data-answers]:not([hidden])');
    const rows = [...shown].map((card) => {
      const row = document.createElement('tr');
      const copies = (name: string) =>
        [...card.querySelectorAll(`[data-cell="${name}"]`)].flatMap((part) =>
          [...part.childNodes].map((node) => node.cloneNode(true)),
        );
      const answers = answersOf.get(card) ?? new Set();
      const head = document.createElement('th');
      head.scope = 'row';
      head.append(...copies('title'));
      const cells = [
        this.#label(answers, 'industry'),
        copies('stage'),
        copies('investment'),
        copies('room'),
      ].map((nodes) => {
        const cell = document.createElement('td');
        cell.append(...nodes);
        return cell;
      });
      row.append(head, ...cells);
      return row;
    });
    (table.querySelector('tbody') as HTMLElement).replaceChildren(...rows);
  }
}

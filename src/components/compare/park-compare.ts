const FEWEST = 2;
const MOST = 4;

/** `<park-compare>`: chooses the columns of the table of all parks; the address holds the choice. */
export class ParkCompare extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form') as HTMLFormElement;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const chosen = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
      const all = chosen.length === this.#boxes.length;
      history.pushState(null, '', all ? location.pathname : `?parks=${chosen.join(',')}`);
      this.#show(chosen);
    });
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="parks"]')];
  }

  /** The parks that the address names, in the order of the table; the first four where it names none that is here. */
  #restore() {
    const named = new URLSearchParams(location.search).get('parks')?.split(',') ?? [];
    const ids = this.#boxes.map(({ value }) => value);
    const known = ids.filter((id) => named.includes(id));
    this.#show((known.length > 0 ? known : ids).slice(0, MOST));
  }

  #show(chosen: string[]) {
    for (const box of this.#boxes) {
      box.checked = chosen.includes(box.value);
      box.disabled = !box.checked && chosen.length >= MOST;
    }
    for (const cell of this.querySelectorAll<HTMLElement>('[data-park]')) {
      cell.hidden = !chosen.includes(cell.dataset['park'] ?? '');
    }
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) this.#compare(row);
    for (const group of this.querySelectorAll('tbody')) {
      group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
    }
    const { few = '' } = this.dataset;
    (this.querySelector('[role="status"]') as HTMLElement).textContent =
      chosen.length < FEWEST ? few : '';
  }

  /** A row that none of the chosen parks states is put away; one in which they differ is marked. */
  #compare(row: HTMLElement) {
    const cells = [...row.querySelectorAll<HTMLElement>('[data-park]:not([hidden])')];
    row.hidden = cells.every(({ dataset }) => dataset['stated'] === undefined);
    const said = new Set(cells.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()));
    (row.querySelector('.differs') as HTMLElement).hidden = said.size < 2;
  }
}

import { assess, overall, type Verdict } from '../../catalogue/fit/assess.ts';
import type { Profile } from '../../catalogue/fit/profile.ts';
import { fill } from '../../language/format/fill.ts';
import { threeFigures } from '../../language/format/round.ts';
import { loadFormatWords } from '../../language/format/words.browser.ts';
import type { LocaleTag } from '../../language/locales.ts';
import { looksAt, type Query, readQuery, tidy, UNITS } from './query.ts';
import { type Own, type Reason, type ReasonWords, reasons } from './reasons.ts';
import { typedNumber } from './typed-number.ts';

/** What the page carries for the finder: every place in numbers, and in the reader's words. */
export type FinderData = {
  tag: LocaleTag;
  places: { profile: Profile; own: Own }[];
  words: ReasonWords;
  counts: string;
  nobody: string;
  allMet: string;
};

type Group = 'met' | 'perhaps' | 'short';
type Found = { key: string; group: Group; why: Reason[] };

/** A pause in typing after which the results are sorted anew. */
const PAUSE = 150;
const MU_IN_A_HECTARE = 15;
const GROUPS: Record<Verdict, Group> = {
  met: 'met',
  unknown: 'perhaps',
  later: 'perhaps',
  short: 'short',
};

/** `<site-finder>`: sorts the table of all places by what a project needs; the address holds what was asked. */
export class SiteFinder extends HTMLElement {
  #data: FinderData | undefined;
  #timer = 0;
  /** The field that the newest step of the history is about, while it is still being typed in. */
  #typing: Element | null = null;

  async connectedCallback() {
    const data: FinderData = JSON.parse(this.querySelector('script')?.textContent ?? '');
    await loadFormatWords(data.tag);
    this.#data = data;
    const form = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      window.clearTimeout(this.#timer);
      this.#remember();
      this.#run();
      this.#status.scrollIntoView();
    });
    form.addEventListener('input', ({ target }) => {
      const field = target as HTMLInputElement;
      this.#link(field);
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#settle(field), PAUSE);
    });
    form.addEventListener('change', ({ target }) => {
      this.#settle(target as HTMLInputElement);
      this.#typing = null;
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      window.clearTimeout(this.#timer);
      this.#fill(new URLSearchParams());
      this.#remember();
      this.#run();
    });
    window.addEventListener('popstate', () => this.#restore());
    this.#begin();
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  #input(name: string) {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  get #status() {
    return this.querySelector('[role="status"]') as HTMLElement;
  }

  get #hectares() {
    return this.querySelector('[data-hectares]') as HTMLInputElement;
  }

  #typed(): URLSearchParams {
    const entries = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
    return new URLSearchParams(entries);
  }

  /** What the address asks for, and over it what was typed before the script came. */
  #begin() {
    if (this.#hectares.value !== '') this.#link(this.#hectares);
    const state = new URLSearchParams(location.search);
    for (const [name, value] of tidy(this.#typed())) state.set(name, value);
    this.#fill(state);
    // Who typed before now goes on typing in the same field.
    this.#remember(document.activeElement);
    this.#run();
  }

  #restore() {
    window.clearTimeout(this.#timer);
    this.#typing = null;
    this.#fill(new URLSearchParams(location.search));
    this.#run();
  }

  #fill(state: URLSearchParams) {
    for (const field of this.#form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        field.checked = state.has(field.name) || state.has(`${field.name}-amount`);
      } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = state.get(field.name) ?? '';
      }
    }
    this.#link(this.#input('land'));
  }

  /** Land is typed in 亩 or in hectares; who says how much of a service asks for the service. */
  #link(field: HTMLInputElement) {
    const number = typedNumber(field.value);
    if (field.name === 'land') {
      this.#hectares.value = number === null ? '' : String(threeFigures(number / MU_IN_A_HECTARE));
    } else if (field === this.#hectares) {
      this.#input('land').value =
        number === null ? field.value : String(Number((number * MU_IN_A_HECTARE).toFixed(2)));
    } else if (field.name.endsWith('-amount') && field.value !== '') {
      this.#input(field.name.replace('-amount', '')).checked = true;
    } else if (field.type === 'checkbox' && !field.checked && `${field.name}-amount` in UNITS) {
      this.#input(`${field.name}-amount`).value = '';
    }
  }

  #settle(field: HTMLInputElement) {
    window.clearTimeout(this.#timer);
    this.#remember(field);
    this.#run();
  }

  /** A step in the browser's history for each field that is filled in, not for each letter. */
  #remember(field: Element | null = null) {
    const state = tidy(this.#typed()).toString();
    if (state === tidy(new URLSearchParams(location.search)).toString()) return;
    const address = state === '' ? location.pathname : `?${state}`;
    if (field && field === this.#typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#typing = field;
  }

  #run() {
    const query = readQuery(this.#typed());
    this.#mark(query);
    const found = query.empty ? [] : this.#find(query);
    this.#arrange(found, query.empty);
    const count = (group: Group) => String(found.filter((place) => place.group === group).length);
    const { counts = '', nobody = '' } = this.#data ?? {};
    const numbers = { met: count('met'), perhaps: count('perhaps'), short: count('short') };
    if (query.empty) this.#say();
    else this.#say(fill(counts, numbers), numbers.met === '0' ? nobody : '');
  }

  #say(...lines: string[]) {
    const status = this.#status;
    const text = lines.filter((line) => line !== '');
    if ([...status.children].map(({ textContent }) => textContent).join() === text.join()) return;
    status.replaceChildren(
      ...text.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  }

  /** Says at each field that holds no number that it is not used. */
  #mark({ odd }: Query) {
    for (const name of Object.keys(UNITS)) {
      const input = this.#input(name);
      const isOdd = odd.includes(name);
      input.setAttribute('aria-invalid', String(isOdd));
      // A note that is hidden would still be read as the field's description.
      const described = isOdd ? ['unit', 'odd'] : ['unit'];
      input.setAttribute(
        'aria-describedby',
        described.map((part) => `${input.id}-${part}`).join(' '),
      );
      const note = document.getElementById(`${input.id}-odd`);
      if (note) note.hidden = !isOdd;
    }
  }

  #find({ demand, kind }: Query): Found[] {
    if (!this.#data) return [];
    const { places, words, tag } = this.#data;
    return places
      .filter(({ profile }) => looksAt(kind, profile))
      .map(({ profile, own }) => {
        const answers = assess(profile, demand);
        const why = reasons(answers, demand, { kind: profile.kind, own }, words, tag);
        return { key: profile.key, group: GROUPS[overall(answers)], why };
      })
      .sort((a, b) => a.why.length - b.why.length);
  }

  /** Puts the rows under what they came to, or all back where they were. */
  #arrange(found: Found[], all: boolean) {
    const { places = [], allMet = '' } = this.#data ?? {};
    const body = this.querySelector('[data-all]') as HTMLElement;
    body.hidden = !all;
    for (const { profile } of places) this.#move(profile.key, body, []);
    for (const group of ['met', 'perhaps', 'short'] as const) {
      const section = this.querySelector(`[data-group="${group}"]`) as HTMLElement;
      const own = found.filter((place) => place.group === group);
      section.hidden = own.length === 0;
      (section.querySelector('.count') as HTMLElement).textContent = String(own.length);
      const met: Reason[] = [{ verdict: 'met', text: allMet }];
      for (const { key, why } of own) this.#move(key, section, group === 'met' ? met : why);
    }
  }

  #move(key: string, section: HTMLElement, why: Reason[]) {
    const row = this.querySelector(`[data-place="${key}"]`) as HTMLElement;
    const below = row.nextElementSibling as HTMLElement;
    below.hidden = why.length === 0;
    const list = document.createElement('ul');
    for (const { verdict, text } of why) {
      const item = document.createElement('li');
      item.className = verdict;
      item.textContent = text;
      list.append(item);
    }
    (below.firstElementChild as HTMLElement).replaceChildren(list);
    section.append(row, below);
  }
}

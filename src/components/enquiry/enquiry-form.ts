import type { Entry, ShortlistData } from '../shortlist/entries.ts';
import { parseKept } from '../shortlist/kept.ts';
import { deskOf, letter, mailAddress } from './letter.ts';

export type EnquiryWords = Record<
  | 'missing'
  | 'odd'
  | 'refused'
  | 'check'
  | 'opened'
  | 'sending'
  | 'sent'
  | 'failed'
  | 'copied'
  | 'subject'
  | 'general'
  | 'drop',
  string
>;
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const STORE = `enquiry ${import.meta.env.BASE_URL}`;
/** After so many milliseconds without an answer the endpoint counts as out of reach. */
const PATIENCE = 20_000;

/** Says at a field what is wrong with it; an empty text takes it back. */
export function markWrong(field: Field, text: string) {
  const note = document.getElementById(`${field.id}-wrong`);
  if (!note) return;
  note.textContent = text;
  field.toggleAttribute('aria-invalid', text !== '');
}

/** `<enquiry-form>`: keeps what is typed, makes a mail draft of it, and posts it where the site names an endpoint. */
export class EnquiryForm extends HTMLElement {
  #words: EnquiryWords = JSON.parse(this.dataset['words'] ?? '{}');
  #about: { key: string; entry: Entry }[] = [];

  async connectedCallback() {
    const form = this.#form;
    form.noValidate = true;
    this.#recall();
    form.addEventListener('input', ({ target }) => {
      this.#store();
      markWrong(target as Field, '');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#check()) return;
      if (this.dataset['posts'] === 'true') this.#post();
      else this.#draft();
    });
    this.addEventListener('click', ({ target }) => this.#press(target as HTMLElement));
    await this.#read();
    this.#tell();
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  /** The fields that a letter holds, as the form orders them. */
  get #fields(): Field[] {
    return [...this.#form.querySelectorAll<Field>('[data-line]')];
  }

  #field(name: string) {
    return this.#form.elements.namedItem(name) as Field;
  }

  #part(name: string) {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #say(text: string) {
    this.#part('status').textContent = text;
  }

  /** What the address asks about; without it the enquiry is a general one. */
  async #read() {
    const keys = parseKept(new URLSearchParams(location.search).get('about'));
    if (keys.length === 0) return;
    const data: ShortlistData = await (await fetch(this.dataset['records'] ?? '')).json();
    this.#about = keys.flatMap((key) => {
      const entry = data.entries[key];
      return entry ? [{ key, entry }] : [];
    });
  }

  #tell() {
    const list = this.#part('about');
    const template = this.querySelector('template') as HTMLTemplateElement;
    const items = this.#about.map(({ key, entry }) => {
      const item = template.content.cloneNode(true) as DocumentFragment;
      const link = item.querySelector('a') as HTMLAnchorElement;
      link.href = entry.href;
      link.textContent = entry.quoted;
      if (entry.lang) link.lang = entry.lang;
      const drop = item.querySelector('button') as HTMLButtonElement;
      drop.dataset['key'] = key;
      drop.setAttribute('aria-label', `${this.#words.drop}: ${entry.quoted}`);
      return item;
    });
    if (items.length > 0) list.replaceChildren(...items);
    else {
      const general = document.createElement('li');
      general.textContent = this.#words.general;
      list.replaceChildren(general);
    }
    this.#field('about').value = this.#about.map(({ entry }) => entry.quoted).join('; ');
  }

  #press(target: HTMLElement) {
    const button = target.closest<HTMLElement>('button');
    const action = button?.dataset['does'];
    if (action === 'copy') this.#copy();
    if (action === 'draft' && this.#check()) this.#draft();
    if (action === 'clear') this.#clear();
    if (action === 'drop') {
      this.#about = this.#about.filter(({ key }) => key !== button?.dataset['key']);
      const keys = this.#about.map(({ key }) => key).join(',');
      history.replaceState(null, '', keys ? `?about=${keys}` : location.pathname);
      this.#tell();
      this.#field('name').focus();
    }
  }

  #store() {
    const typed = Object.fromEntries(this.#fields.map(({ name, value }) => [name, value]));
    try {
      localStorage.setItem(STORE, JSON.stringify(typed));
    } catch {
      // It is still on the page.
    }
  }

  #recall() {
    try {
      const typed: Record<string, string> = JSON.parse(localStorage.getItem(STORE) ?? '{}');
      for (const field of this.#fields) field.value = typed[field.name] ?? field.value;
    } catch {
      // Nothing was kept, or nothing may be.
    }
  }

  #forget() {
    try {
      localStorage.removeItem(STORE);
    } catch {
      // Nothing was kept.
    }
  }

  #clear() {
    this.#form.reset();
    this.#forget();
    this.#say('');
    for (const field of this.#required) markWrong(field, '');
    this.#tell();
    this.#field('name').focus();
  }

  get #required(): Field[] {
    return [...this.#form.querySelectorAll<Field>('[required]')];
  }

  #wrong({ validity, type }: Field): string {
    if (validity.valid) return '';
    if (type === 'checkbox') return this.#words.refused;
    return validity.valueMissing ? this.#words.missing : this.#words.odd;
  }

  #check(): boolean {
    const wrong = this.#required.filter((field) => {
      const text = this.#wrong(field);
      markWrong(field, text);
      return text !== '';
    });
    this.#say(wrong.length > 0 ? this.#words.check : '');
    wrong[0]?.focus();
    return wrong.length === 0;
  }

  #letter(): string {
    const lines = this.#fields
      .filter(({ name }) => name !== 'message')
      .map((field) => ({
        label: field.dataset['line'] ?? '',
        value:
          field instanceof HTMLSelectElement
            ? (field.selectedOptions[0]?.textContent ?? '')
            : field.value.trim(),
      }));
    const about = this.#about.map(({ entry }) => entry);
    return letter(about, lines, this.#field('message').value.trim());
  }

  get #desk(): string {
    const mails = this.#about.map(({ entry }) => entry.mail);
    return deskOf(mails, this.dataset['mail'] ?? '');
  }

  get #subject(): string {
    const about = this.#about.map(({ entry }) => entry.quoted).join('; ') || this.#words.general;
    return this.#words.subject.replace('{about}', about);
  }

  #draft() {
    location.href = mailAddress(this.#desk, this.#subject, this.#letter());
    this.#say(this.#words.opened.replace('{address}', this.#desk));
  }

  async #copy() {
    await navigator.clipboard.writeText(`${this.#subject}\n\n${this.#letter()}`);
    this.#say(this.#words.copied);
  }

  async #post() {
    const form = this.#form;
    const button = form.querySelector('[type="submit"]') as HTMLButtonElement;
    button.disabled = true;
    this.#say(this.#words.sending);
    const body = new URLSearchParams(
      [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    );
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body,
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (!answer.ok) throw new Error(String(answer.status));
      this.#forget();
      form.reset();
      this.#say(this.#words.sent);
    } catch {
      this.#say(this.#words.failed);
    } finally {
      button.disabled = false;
    }
  }
}

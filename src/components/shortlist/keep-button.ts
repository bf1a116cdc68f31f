import { keep, kept, whenKept } from './kept.ts';

/** `<keep-button data-key>`: puts one record on the shortlist and takes it off again. */
export class KeepButton extends HTMLElement {
  /** A list that is sorted takes it out and puts it in again. */
  #isReady = false;

  connectedCallback() {
    if (this.#isReady) return;
    this.#isReady = true;
    const button = this.querySelector('button') as HTMLButtonElement;
    const key = this.dataset['key'] ?? '';
    button.addEventListener('click', () => {
      const keys = kept();
      keep(keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]);
    });
    whenKept((keys) => button.setAttribute('aria-pressed', String(keys.includes(key))));
  }
}

/** `<kept-link>`: the way to the shortlist, with how many are on it. */
export class KeptLink extends HTMLElement {
  connectedCallback() {
    const count = this.querySelector('.count') as HTMLElement;
    const link = this.querySelector('a') as HTMLAnchorElement;
    whenKept(({ length }) => {
      count.textContent = length > 0 ? String(length) : '';
      link.setAttribute(
        'aria-label',
        (this.dataset['label'] ?? '').replace('{count}', String(length)),
      );
      this.toggleAttribute('data-filled', length > 0);
    });
  }
}

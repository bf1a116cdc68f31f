/** `<copy-text data-text data-copied>`: puts a text on the clipboard and says so. */
export class CopyText extends HTMLElement {
  connectedCallback() {
    const { text = '', copied = '' } = this.dataset;
    const status = this.querySelector('[role="status"]') as HTMLElement;
    this.querySelector('button')?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text);
      status.textContent = copied;
    });
  }
}

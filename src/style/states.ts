import { type EnquiryWords, markWrong } from '../components/enquiry/enquiry-form.ts';

/** States that only scripts make, made as those do it. */

const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];

for (const form of all<HTMLElement>('[data-style="wrong"] enquiry-form')) {
  const words: EnquiryWords = JSON.parse(form.dataset['words'] ?? '{}');
  for (const field of form.querySelectorAll<HTMLInputElement>('[required]')) {
    if (field.type === 'email') field.value = 'office@';
    const text = { email: words.odd, checkbox: words.refused }[field.type] ?? words.missing;
    markWrong(field, text);
  }
  const status = form.querySelector('[data-part="status"]');
  if (status) status.textContent = words.check;
}

for (const menu of all<HTMLDetailsElement>('[data-style="open"] details')) menu.open = true;

// Buttons say what is kept once more when the page has come.
window.addEventListener('pageshow', () => {
  for (const button of all('[data-style="kept"] button'))
    button.setAttribute('aria-pressed', 'true');
  for (const link of all('[data-style="filled"] kept-link')) {
    link.setAttribute('data-filled', '');
    const count = link.querySelector('.count');
    if (count) count.textContent = '3';
  }
});

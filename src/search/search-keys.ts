/** The links to the search open it over the page; so do `/` and Ctrl or ⌘ with K. What it needs is fetched then. */
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-search]');
const [first] = links as unknown as [HTMLAnchorElement];

const dialog = () => import('./search-dialog.ts').then((module) => module.searchDialog(first));
/** Where it cannot be fetched, the search page says so. */
const open = () =>
  dialog().then(
    (made) => made.open(),
    () => location.assign(first.href),
  );
/** What fails ahead is tried again when the search is opened. */
const prepare = () =>
  dialog()
    .then((made) => made.prepare())
    .catch(() => {});

for (const link of links) {
  link.addEventListener('pointerenter', prepare, { once: true });
  link.addEventListener('focus', prepare, { once: true });
  link.addEventListener('click', (event) => {
    // A new tab or window is the visitor's own choice.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}

document.addEventListener('keydown', (event) => {
  const chord = event.ctrlKey || event.metaKey;
  const typing = (event.target as Element).closest('input,select,textarea,dialog');
  if (chord ? event.key !== 'k' : event.key !== '/' || typing) return;
  event.preventDefault();
  open();
});

export {};

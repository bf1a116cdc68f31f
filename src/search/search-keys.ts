/** The links to the search open it over the page; so do `/` and Ctrl or ⌘ with K. What it needs is fetched then. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-search]')];

async function dialog() {
  const { searchDialog } = await import('./search-dialog.ts');
  const [first] = links as [HTMLAnchorElement];
  return searchDialog(first.dataset['search'] ?? '', first);
}

/** Where it cannot be fetched, the link leads to the search page, which says so. */
async function open() {
  try {
    (await dialog()).open();
  } catch {
    location.assign(links[0]?.href ?? '');
  }
}

/** What fails ahead is tried again when the search is opened. */
async function prepare() {
  await dialog()
    .then((made) => made.prepare())
    .catch(() => {});
}

function typing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}

for (const link of links) {
  for (const turnedTo of ['pointerenter', 'focus']) {
    link.addEventListener(turnedTo, prepare, { once: true });
  }
  link.addEventListener('click', (event) => {
    // A new tab or window is the visitor's own choice.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const chord = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !typing(target);
  if (!chord && !slash) return;
  event.preventDefault();
  open();
});

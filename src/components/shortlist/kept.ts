/** Where the browser keeps the list; sites that share a host have one each. */
const STORE = `kept ${import.meta.env.BASE_URL}`;
/** Said on `window` after every change, as a tab does not hear of its own. */
const CHANGED = 'kept';

/** @example parseKept('wc-2026-014, lingang/l-01,,wc-2026-014') // => ['wc-2026-014', 'lingang/l-01'] */
export function parseKept(text: string | null): string[] {
  const keys = (text ?? '').split(',').map((key) => key.trim().toLowerCase());
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The address holds codes as they are read aloud, with nothing escaped that need not be. */
export function keptAddress(keys: readonly string[]): string {
  return keys.length === 0
    ? ''
    : `?keep=${keys.map((key) => encodeURIComponent(key).replaceAll('%2F', '/')).join(',')}`;
}

/** Nothing is kept where the browser lets nothing be stored. */
export function kept(): string[] {
  try {
    return parseKept(localStorage.getItem(STORE));
  } catch {
    return [];
  }
}

export function keep(keys: readonly string[]): void {
  try {
    localStorage.setItem(STORE, keys.join(','));
  } catch {
    // The list is still in the address.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls at once and whenever the list changes, here or in another tab. */
export function whenKept(show: (keys: string[]) => void): void {
  const tell = () => show(kept());
  window.addEventListener(CHANGED, tell);
  window.addEventListener('storage', tell);
  // A page that comes back from the browser's memory may have missed a change.
  window.addEventListener('pageshow', tell);
  tell();
}

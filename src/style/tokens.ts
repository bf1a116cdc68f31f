import css from '../styles/tokens.css?raw';

export type Token = { name: string; value: string };

/**
 * The tokens of a family as the style sheet declares them for every language.
 *
 * @example tokens('space') // => [{ name: '--space', value: '0.5rem' }, { name: '--space-2', value: '1rem' }, …]
 */
export function tokens(family: string): Token[] {
  const [root = ''] = /:root \{[^}]+/.exec(css) ?? [];
  return [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)]
    .map(([, name = '', value = '']) => ({ name, value: value.replaceAll(/\s+/g, ' ') }))
    .filter(({ name }) => name === `--${family}` || name.startsWith(`--${family}-`));
}

/** What is marked with `data-token` has its value as `--token`. */
export function tokenRules(all: readonly Token[]): string {
  return all.map(({ name }) => `[data-token="${name}"]{--token:var(${name})}`).join('');
}

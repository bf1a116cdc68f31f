import { Document } from 'yaml';
import { readFrontmatter } from '../../src/catalogue/frontmatter.ts';

type Ranged = { value?: unknown; range?: [number, number, number] };
type Pair = { key: Ranged; value: Ranged | null };

/** The lines of the file that `translates` takes now, or the empty place before the closing fence. */
function extent(text: string): { from: number; to: number } {
  const { yaml } = readFrontmatter(text);
  const opening = text.indexOf('\n') + 1;
  const closing = text.indexOf('\n---', opening - 1) + 1;
  const pairs = (yaml.contents as { items?: Pair[] } | null)?.items ?? [];
  const own = pairs.find(({ key }) => key.value === 'translates');
  if (!own?.key.range) return { from: closing, to: closing };
  const end = opening + (own.value?.range?.[1] ?? own.key.range[1]);
  const to = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  return { from: opening + own.key.range[0], to };
}

/**
 * The text of a words file with these stamps; not a byte of the rest changes.
 *
 * @example stamped('---\ntitle: Park\n---\n', { title: 'ae884898' })
 * // => '---\ntitle: Park\ntranslates:\n  title: ae884898\n---\n'
 */
export function stamped(text: string, stamps: Record<string, string>): string {
  const { from, to } = extent(text);
  const lineEnd = text.slice(0, text.indexOf('\n')).endsWith('\r') ? '\r\n' : '\n';
  const yaml = new Document({ translates: stamps }).toString().replaceAll('\n', lineEnd);
  return text.slice(0, from) + yaml + text.slice(to);
}

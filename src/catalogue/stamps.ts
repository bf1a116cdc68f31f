import { fingerprint } from './fingerprint.ts';
import type { AnyRecord, Words } from './load.ts';
import { SCHEMAS } from './schemas.ts';
import { sourceWords, type WordPath } from './words.ts';

/**
 * The fingerprint that each translated text should carry now, by path (`body` for the prose).
 *
 * @example currentStamps(project, words) // => { title: 'ae884898', summary: '…', body: '…' }
 */
export function currentStamps(
  record: AnyRecord,
  words: Pick<Words, 'texts' | 'content'>,
): Record<WordPath, string> {
  const source = sourceWords(SCHEMAS[record.collection], record);
  const texts = [...words.texts.keys()].flatMap((path) => {
    const text = source.get(path);
    return text === undefined ? [] : [[path, fingerprint(text)] as const];
  });
  const hasBody = words.content.trim() !== '';
  return Object.fromEntries([
    ...texts,
    ...(hasBody ? [['body', fingerprint(record.content)] as const] : []),
  ]);
}

/**
 * How translated texts stand to their source: `stale` where it has changed since, `unstamped` where nobody said which
 * source words they translate.
 *
 * @example stampsOf(project, words).stale // => ['summary']
 */
export function stampsOf(
  record: AnyRecord,
  words: Words,
): { stale: WordPath[]; unstamped: WordPath[] } {
  const now = Object.entries(currentStamps(record, words));
  const stale = now.filter(
    ([path, stamp]) => path in words.translates && words.translates[path] !== stamp,
  );
  const unstamped = now.filter(([path]) => !(path in words.translates));
  return { stale: stale.map(([path]) => path), unstamped: unstamped.map(([path]) => path) };
}

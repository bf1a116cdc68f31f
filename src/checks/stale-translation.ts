import { fingerprint } from '../catalogue/fingerprint.ts';
import type { AnyRecord, Words } from '../catalogue/load.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { sourceWords } from '../catalogue/words.ts';
import { allRecords, type Check, type Finding, placeOf } from './finding.ts';
import { translations } from './translations.ts';

/**
 * The fingerprint that each translated text should carry now, by path (`body` for the prose).
 *
 * @example currentStamps(project, words) // => { title: 'ae884898', summary: '…', body: '…' }
 */
export function currentStamps(
  record: AnyRecord,
  words: Pick<Words, 'texts' | 'content'>,
): Record<string, string> {
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

function findingsOf(record: AnyRecord, words: Words): Finding[] {
  const now = Object.entries(currentStamps(record, words));
  const unstamped = now.filter(([path]) => !(path in words.translates));
  const changed = now.filter(
    ([path, stamp]) => path in words.translates && words.translates[path] !== stamp,
  );
  const base = { check: 'stale-translation' };
  const { file } = placeOf(record, [], words.lang);
  const findings = changed.map(([path]) => ({
    ...base,
    severity: 'warning' as const,
    ...placeOf(record, path.split('.'), words.lang),
    code: 'stale-translation.changed',
    params: { path, file },
  }));
  if (unstamped.length === 0) return findings;
  return [
    ...findings,
    {
      ...base,
      severity: 'note' as const,
      file,
      code: 'stale-translation.unstamped',
      params: { count: String(unstamped.length), file },
    },
  ];
}

/** Translations whose source words have changed since, and those that cannot tell. */
export const staleTranslation: Check = {
  id: 'stale-translation',
  title: { en: 'Translations behind their source', zh: '落后于原文的译文' },
  run: (catalogue) =>
    allRecords(catalogue).flatMap((record) =>
      translations(catalogue, record).flatMap((words) => findingsOf(record, words)),
    ),
};

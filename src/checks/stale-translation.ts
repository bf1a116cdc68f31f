import type { AnyRecord, Words } from '../catalogue/load.ts';
import { stampsOf } from '../catalogue/stamps.ts';
import { allRecords, type Check, type Finding, placeOf } from './finding.ts';
import { translations } from './translations.ts';

function findingsOf(record: AnyRecord, words: Words): Finding[] {
  const { stale, unstamped } = stampsOf(record, words);
  const base = { check: 'stale-translation' };
  const { file } = placeOf(record, [], words.lang);
  const findings = stale.map((path) => ({
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

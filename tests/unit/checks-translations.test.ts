import { expect, test } from 'vitest';
import { fingerprint } from '../../src/catalogue/fingerprint.ts';
import { missingTranslation } from '../../src/checks/missing-translation.ts';
import { staleTranslation } from '../../src/checks/stale-translation.ts';
import { catalogueOf } from './support/catalogue.ts';

const PROJECT = {
  id: 'plant',
  stage: 'packaged',
  title: '锂电',
  summary: '两句话。',
  content: '正文',
  history: [{ stage: 'packaged', date: '2026-06', note: '备案' }],
};

function withWords(translates: Record<string, string>) {
  return catalogueOf({
    projects: [PROJECT],
    words: [
      {
        of: 'projects/plant',
        lang: 'en',
        texts: { title: 'Lithium', summary: 'Two sentences.', 'history.packaged.note': 'Filed' },
        content: 'Prose',
        translates,
      },
    ],
  });
}

const CURRENT = {
  title: fingerprint('锂电'),
  summary: fingerprint('两句话。'),
  'history.packaged.note': fingerprint('备案'),
  body: fingerprint('正文'),
};

test('a translation stamped with its present source words is up to date', () => {
  expect(staleTranslation.run(withWords(CURRENT))).toEqual([]);
});

test.each(Object.keys(CURRENT))('a change of the source of %s is found', (path) => {
  const findings = staleTranslation.run(withWords({ ...CURRENT, [path]: '00000000' }));
  expect(findings.map(({ severity, code, params }) => [severity, code, params['path']])).toEqual([
    ['warning', 'stale-translation.changed', path],
  ]);
});

test('texts without a stamp are one note a file', () => {
  const { title, summary } = CURRENT;
  const findings = staleTranslation.run(withWords({ title, summary }));
  expect(findings.map(({ severity, code, params }) => [severity, code, params['count']])).toEqual([
    ['note', 'stale-translation.unstamped', '2'],
  ]);
});

const WHOLE = { title: 'Lithium', summary: 'Two sentences.', 'history.packaged.note': 'Filed' };

function lacking(texts: Record<string, string>, content: string) {
  const catalogue = catalogueOf({
    site: { languages: ['zh-Hans', 'zh-Hant', 'en'] },
    projects: [PROJECT, { ...PROJECT, id: 'mill', code: 'M-1' }],
    words: [{ of: 'projects/plant', lang: 'en', texts, content }],
  });
  return missingTranslation.run(catalogue).map(({ params }) => params);
}

test('what a language lacks is counted; what is derived from another is not lacking', () => {
  expect(lacking(WHOLE, 'Prose')).toEqual([
    { lang: 'en', done: '1', total: '2', ids: 'projects/mill' },
  ]);
});

test('a record of which only the title, or only the prose, is translated is lacking', () => {
  const both = [{ lang: 'en', done: '0', total: '2', ids: 'projects/plant, projects/mill' }];
  const { title, summary } = WHOLE;
  expect(lacking(WHOLE, '')).toEqual(both);
  expect(lacking({ title, summary }, 'Prose')).toEqual(both);
});

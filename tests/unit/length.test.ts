import { expect, test } from 'vitest';
import { textLength } from '../../src/language/length.ts';

test.each([
  ['en', 'Four parks offer 2,480\u00a0mu (165\u00a0ha) – all levelled.', 7],
  ['fr', 'Le parc : 2\u202f480\u00a0mu de foncier', 5],
  ['de', 'zwei\n\nAbsätze', 2],
  ['ar', 'مساحتها 1,386\u00a0كم²', 2],
  ['vi', 'huyện Wangchuan', 2],
] as const)('in %s words are counted: %j', (tag, text, count) => {
  expect(textLength(text, tag)).toEqual({ unit: 'words', count });
});

test.each([
  ['zh-Hans', '望川县，2480亩。', 10],
  ['zh-Hant', '望川縣\n\n四個園區', 7],
  ['ja', '6 kmです', 5],
  ['ko', '왕촨현 투자', 5],
] as const)('in %s characters without spaces: %j', (tag, text, count) => {
  expect(textLength(text, tag)).toEqual({ unit: 'characters', count });
});

test('a text that is not there has no length', () => {
  expect(textLength('', 'en').count).toBe(0);
});

import { expect, test } from 'vitest';
import { spaced, unspaced } from '../../src/search/cjk-text.ts';

test('every Han character is a word of its own', () => {
  expect(spaced('年产2万吨LFP')).toBe('年 产 2 万 吨 LFP');
  expect(spaced('110 kV 双回路\n现余86 MVA')).toBe('110 kV 双 回 路\n现 余 86 MVA');
  expect(spaced('lithium cathode')).toBe('lithium cathode');
});

test('so is every kana and every Korean syllable, whose own spaces come back in an excerpt', () => {
  expect(spaced('リチウム電池')).toBe('リ チ ウ ム 電 池');
  const text = '왕촨현 투자 LFP 양극재';
  expect(spaced(text).replaceAll('\u2063', '')).toBe('왕 촨 현 투 자 LFP 양 극 재');
  expect(unspaced(spaced(text))).toBe(text);
  const marked = spaced('양극재를 만듭니다').replace(
    '양 극 재',
    '<mark>양</mark> <mark>극</mark> <mark>재</mark>',
  );
  expect(unspaced(marked)).toBe('<mark>양극재</mark>를 만듭니다');
});

test('an excerpt reads as it was written', () => {
  expect(unspaced('特 瑞 <mark>锂</mark> <mark>电</mark> ，2 万 吨')).toBe(
    '特瑞<mark>锂电</mark>，2万吨',
  );
  expect(unspaced('two <mark>lithium</mark> lines')).toBe('two <mark>lithium</mark> lines');
});

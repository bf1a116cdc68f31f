import { expect, test } from 'vitest';
import { spaced, unspaced } from '../../src/search/cjk-text.ts';
import { find, type Pagefind } from '../../src/search/client.ts';

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

/** An index that knows which pages each query finds. */
function index(pages: Record<string, string[]>): Pagefind & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    options: async () => {},
    init: async () => {},
    filters: async () => ({}),
    search: async (query) => {
      asked.push(query);
      const results = (pages[query] ?? []).map((id, i) => ({
        id,
        score: 1 / (i + 1),
        data: async () => ({ url: id, excerpt: '', meta: {} }),
      }));
      return { results };
    },
  };
}

async function urls(pagefind: Pagefind, query: string): Promise<string[]> {
  const found = await find(pagefind, query, {}, 'zh');
  return Promise.all(found.map(async ({ data }) => (await data()).url));
}

test('a Chinese word is searched as a phrase of its characters', async () => {
  const pagefind = index({ '"锂 电"': ['a', 'b'] });
  expect(await urls(pagefind, '锂电')).toEqual(['a', 'b']);
  expect(pagefind.asked).toEqual(['"锂 电"']);
});

test('of several words every one has to be there', async () => {
  const pagefind = index({ '"锂 电"': ['a', 'b', 'c'], '"码 头"': ['c', 'b'] });
  expect(await urls(pagefind, '锂电 码头')).toEqual(['c', 'b']);
});

test('a phrase that is found nowhere is looked for by its words', async () => {
  const pagefind = index({ '"标 准"': ['a', 'b'], '"厂 房"': ['b'] });
  expect(await urls(pagefind, '标准厂房')).toEqual(['b']);
});

test('other scripts are left to Pagefind, and an empty query finds nothing', async () => {
  const pagefind = index({ lithium: ['a'] });
  expect(await urls(pagefind, ' lithium ')).toEqual(['a']);
  expect(await urls(pagefind, '  ')).toEqual([]);
});

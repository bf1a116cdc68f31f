import { expect, test } from 'vitest';
import { spaced, unspaced } from '../../src/search/cjk-text.ts';
import { codeTyped, codeWords } from '../../src/search/codes.ts';
import { figuresTyped, figureWords } from '../../src/search/figures.ts';
import { find, openIndex } from '../../src/search/find.ts';
import { bare, inScript, learnScript } from '../../src/search/fold.ts';
import type { Group } from '../../src/search/groups.ts';
import type { Index } from '../../src/search/look-up.ts';
import { marked } from '../../src/search/marks.ts';
import { distance, likeTerms, meant } from '../../src/search/nearest.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { hanOf } from '../../src/search/pinyin.ts';
import { readQuery, wordsIn } from '../../src/search/query.ts';
import type { Lexicon, Term } from '../../src/search/terms.ts';

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

const TERMS: Term[] = [
  ['锂电池材料', 6, 'li dian chi cai liao'],
  ['锂电', 9, 'li dian'],
  ['力度', 1, 'li du'],
  ['望川', 40, 'wang chuan'],
  ['油茶', 5, 'you cha'],
  ['标准厂房', 4, 'biao zhun chang fang'],
];
const ZH: Lexicon = {
  terms: TERMS,
  other: { 鋰: '锂', 電: '电', 畝: '亩', 資訊: '信息' },
  kinds: { 项目: 'projects' },
};
const asked = (query: string) => readQuery(query, ZH, 'zh-Hans').map(({ ways }) => ways[0]?.ask);

test('the other script is learnt from the same text in both, and terms are put into each other', () => {
  expect(
    learnScript([
      ['鋰電', '锂电'],
      ['水電站', '水电站'],
      ['資訊', '信息文'],
    ]),
  ).toEqual({
    鋰: '锂',
    電: '电',
  });
  expect(inScript('鋰電　資訊 ＬＦＰ', ZH.other)).toBe('锂电 信息 LFP');
  expect(bare('Énergie')).toBe('energie');
  expect(bare('が')).toBe('が');
});

test('pinyin and initials are read as the terms that sound so', () => {
  expect(hanOf('lidian', TERMS)).toEqual(['锂电']);
  expect(hanOf('li dian', TERMS)).toEqual(['锂电']);
  expect(hanOf('lidianc', TERMS)).toEqual(['锂电池']);
  expect(hanOf('ld', TERMS)[0]).toBe('锂电');
  expect(hanOf('wangchuan', TERMS)).toEqual(['望川']);
  expect(hanOf('changfang', TERMS)).toEqual(['厂房']);
  expect(hanOf('harbour', TERMS)).toEqual([]);
});

test('codes are found whole and by their parts, however they are typed', () => {
  expect(codeWords('WC-2026-014')).toEqual(['cwc2026014z', 'c2026014z', 'c014z']);
  for (const typed of ['WC-2026-014', 'wc2026014', 'ＷＣ 2026 014']) {
    expect(codeTyped(typed), typed).toBe('cwc2026014z');
  }
  expect(codeTyped('014')).toBe('c014z');
  expect(codeTyped('lithium')).toBeNull();
  expect(codeTyped('300亩')).toBeNull();
});

test('figures are the same whatever their spacing, width and spelling', () => {
  for (const text of ['300亩', '300 亩', '３００亩', '300 mu']) {
    expect(figureWords(text, 'zh-Hans'), text).toEqual(['f300muz']);
  }
  for (const text of ['110kV', '110 kV', '110千伏']) {
    expect(figureWords(text, 'zh-Hans'), text).toEqual(['f110kvz']);
  }
  expect(figureWords('5亿元', 'zh-Hans')).toEqual(['f500000000cnyz', 'f500000000z']);
  expect(figuresTyped('5亿', 'zh-Hans').figures[0]?.word).toBe('f500000000z');
  for (const text of ['USD 40 million', 'USD40 million', '$40m', 'US$40 million']) {
    expect(figuresTyped(text, 'en'), text).toMatchObject({
      figures: [{ word: 'f40000000usdz' }],
      rest: '',
    });
  }
  expect(figuresTyped('20 ha levelled', 'en')).toMatchObject({
    figures: [{ word: 'f20haz' }],
    rest: 'levelled',
  });
});

test('a query is codes, figures and phrases of single characters', () => {
  expect(asked('锂电')).toEqual(['"锂 电"']);
  expect(asked('鋰電 300畝')).toEqual(['"f300muz"', '"锂 电"']);
  expect(asked('wc2026014')).toEqual(['"cwc2026014z"']);
  expect(asked('  ')).toEqual([]);
  expect(readQuery('ld', ZH, 'zh-Hans')[0]?.ways.map(({ ask }) => ask)).toEqual([
    '"ld"',
    '"锂 电"',
    '"力 度"',
    'ld',
  ]);
});

test('a question is what it asks for', () => {
  expect(wordsIn('哪些标准厂房有锂电项目', ZH, 'zh-Hans')).toEqual(['标准厂房', '锂电', '项目']);
  const en: Lexicon = { terms: [], other: {}, kinds: {} };
  expect(readQuery('which park has steam?', en, 'en').map(({ text }) => text)).toEqual([
    'park',
    'steam',
  ]);
});

test('a slip of the keyboard leads to the word that was meant', () => {
  const terms: Term[] = [
    ['lithium', 9],
    ['wharf', 3],
    ['Énergie', 2],
  ];
  expect(distance('wharf', 'whraf', 2)).toBe(1);
  expect(meant('lithum', terms)).toBe('lithium');
  expect(meant('whraf', terms)).toBe('wharf');
  expect(meant('enrgie', terms)).toBe('Énergie');
  expect(meant('xanadu', terms)).toBeNull();
  expect(meant('茶油', TERMS)).toBe('油茶');
  expect(likeTerms('锂电车', TERMS, 2)).toEqual(['锂电', '锂电池材料']);
});

test('what was asked is marked, with the endings of words', () => {
  expect(marked('特瑞锂电材料', ['锂电'])).toEqual(['特瑞', '锂电', '材料']);
  expect(marked('Two projects, one project', ['projects'])).toEqual([
    'Two ',
    'projects',
    ', one ',
    'project',
    '',
  ]);
  expect(marked('Séparateur enduit', ['separateur'])[1]).toBe('Séparateur');
});

/** An index that knows which pages each query finds, best first. */
function index(pages: Record<string, string[]>, groups: Partial<Record<Group, string[]>>): Index {
  const pagefind: Pagefind = {
    options: async () => {},
    init: async () => {},
    filters: async () => ({}),
    search: async (query, { filters }) => {
      const ids = query === null ? groups[filters?.['group'] as Group] : pages[query];
      const results = (ids ?? []).map((id, i) => ({
        id,
        score: 1 / (i + 1),
        data: async () => ({ url: id, excerpt: '', meta: {} }),
      }));
      return { results };
    },
  };
  return openIndex(pagefind, ZH, 'zh-Hans');
}

const ids = async (from: Index, query: string) =>
  (await find(from, query)).hits.map(({ id }) => id);
const GROUPS = { projects: ['a', 'b', 'c'], pdfs: ['a.pdf'] };

test('a phrase lets through what holds it, and its characters put that in order', async () => {
  const from = index({ '"锂 电"': ['a', 'b'], '锂 电': ['c', 'b', 'a'] }, GROUPS);
  expect(await ids(from, '锂电')).toEqual(['b', 'a']);
});

test('of several words every one has to be there', async () => {
  const from = index(
    {
      '"锂 电"': ['a', 'b'],
      '锂 电': ['a', 'b'],
      '"码 头"': ['b', 'c'],
      '码 头': ['c', 'b'],
    },
    GROUPS,
  );
  expect(await ids(from, '锂电 码头')).toEqual(['b']);
});

test('a sheet stands behind its record', async () => {
  const from = index({ '"锂 电"': ['a', 'a.pdf'], '锂 电': ['a.pdf', 'a'] }, GROUPS);
  expect(await ids(from, '锂电')).toEqual(['a', 'a.pdf']);
});

test('a misspelt query says what it was taken for', async () => {
  const from = index({ '"油 茶"': ['a'], '油 茶': ['a'] }, GROUPS);
  expect(await find(from, '茶油')).toMatchObject({ instead: '油茶', hits: [{ id: 'a' }] });
});

import { expect, test } from 'vitest';
import { titleWords } from '../../src/language/title-words.ts';

test.each([
  ['新建工业项目从名称登记到竣工验收', '新建 工业 项目从名称 登记到竣工 验收'],
  ['损失310吨鲜果之后，罐头厂自建冷库', '损失310吨鲜果之后，罐头厂自建冷库'],
  ['年处理3万吨废旧锂电池回收利用', '年处理3万吨废旧锂电池 回收 利用'],
])('a Chinese title is cut between whole words: %s', (title, cut) => {
  expect(titleWords(title).join(' ')).toBe(cut);
});

test.each([
  'Battery recycling, 30,000 t a year',
  '使用済みリチウムイオン電池リサイクル',
  '연 3만 톤',
])('other scripts stay whole: %s', (title) => {
  expect(titleWords(title)).toEqual([title]);
});

import { expect, test } from 'vitest';
import { titleWords } from '../../src/language/title-words.ts';

test.each([
  ['新建工业项目从名称登记到竣工验收', '新建 工业 项目从名称 登记到竣工 验收'],
  ['损失310吨鲜果之后，罐头厂自建冷库', '损失310吨鲜果之后， 罐头厂自建冷库'],
  ['年处理3万吨废旧锂电池回收利用', '年处理3万吨废旧锂电池 回收 利用'],
  ['望江湖康养社区（一期800张床位）', '望江湖康养社区 （一期800张床位）'],
  ['使用済みリチウムイオン電池リサイクル', '使用済み リチウムイオン 電池 リサイクル'],
  ['リン酸鉄リチウム（LFP）正極材（年2万トン）', 'リン酸鉄リチウム （LFP） 正極材 （年2万トン）'],
  ['高速道路ガードレールと溶融亜鉛めっき', '高速 道路 ガードレールと 溶融 亜鉛めっき'],
  ['コートセパレータ', 'コートセパレータ'],
  ['望江湖シニアケアコミュニティー', '望江湖 シニアケア コミュニティー'],
])('a title is cut between whole words, in Japanese also after phrases: %s', (title, cut) => {
  expect(titleWords(title).join(' ')).toBe(cut);
});

test.each(['Battery recycling, 30,000 t a year', '연 3만 톤'])(
  'other scripts stay whole: %s',
  (title) => {
    expect(titleWords(title)).toEqual([title]);
  },
);

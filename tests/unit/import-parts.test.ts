import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionName } from '../../src/import/body-rows.ts';
import { cellText } from '../../src/import/cell-text.ts';
import { cleanText, oneLine } from '../../src/import/clean-text.ts';
import { fieldTable, isUnit, readHeading } from '../../src/import/headings.ts';
import { createIds, slug } from '../../src/import/ids.ts';
import { measureOf, utilityState } from '../../src/import/park-headings.ts';
import { readTelephone } from '../../src/import/telephone.ts';

const fields = fieldTable({ 引进方式: 'cooperation', 备注: null });

describe('headings', () => {
  test.each([
    ['项 目 名 称', 'name', ''],
    ['项　目\n名　称', 'name', ''],
    ['企业（项目）名称', 'name', ''],
    ['总投资', 'investment', ''],
    ['计划投资(万元)', 'investment', '万元'],
    ['总投资额（单位：亿元）', 'investment', '亿元'],
    ['投资总额/万元', 'investment', '万元'],
    ['总投资，万元', 'investment', '万元'],
    ['总投资万元', 'investment', '万元'],
    ['占地面积（亩）', 'land', '亩'],
    ['用地／建设规模', 'scale', ''],
    ['所在地（园区）', 'location', ''],
    ['签约（开工）时间', 'date', ''],
    ['引资额(万美元)', 'sought', '万美元'],
    ['持股比例(%)', 'share', '%'],
    ['序号', 'number', ''],
    ['引进方式', 'cooperation', ''],
    ['备注', null, ''],
    ['领导批示', null, ''],
  ])('%s is %s, in %s', (text, field, unit) => {
    expect(readHeading(text, fields)).toMatchObject({ field, unit });
  });

  test.each(['万元', '亿元', '亩', '平方米', '个月', '%', '万美元'])('%s is a unit', (unit) => {
    expect(isUnit(unit)).toBe(true);
  });

  test.each(['园区', '开工', ''])('%s is none', (text) => {
    expect(isUnit(text)).toBe(false);
  });
});

describe('what a cell shows', () => {
  test.each([
    [{ richText: [{ text: '总' }, { text: '投资' }] }, '', '总投资'],
    [{ text: '链接', hyperlink: 'http://a.cn' }, '', '链接'],
    [{ formula: 'A1', result: 4.5 }, '', '4.5'],
    [0.1 + 0.2, '', '0.3'],
    [0.18600000001, '0.0%', '18.600000001%'],
    [8613800000000, '', '8613800000000'],
    [true, '', '是'],
    [null, '', ''],
  ])('%j in %s is %s', (value, format, text) => {
    expect(cellText(value as never, format).text).toBe(text);
  });

  test.each([
    ['0.0"亿元"', '亿元'],
    ['#,##0亩', '亩'],
    ['0.00', ''],
  ])('%s gives the unit %s', (format, unit) => {
    expect(cellText(4.5, format).unit).toBe(unit);
  });
});

test('cleaned text has no control characters and no loose white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const cleaned = cleanText(text);
      expect(cleaned).not.toMatch(/[^\P{Cc}\n\t]|^\s|\s$|\n\s|\s\n/u);
      expect(cleanText(cleaned)).toBe(cleaned);
    }),
  );
  expect(oneLine('项目\n名称\nNo. 1')).toBe('项目名称 No. 1');
});

describe('ids', () => {
  test.each([
    ['绿远钢结构', 'lv-yuan-gang-jie-gou'],
    ['5号片区城市综合体', '5-hao-pian-qu-cheng-shi-zong-he-ti'],
    ['“4+2”产业园', '4-2-chan-ye-yuan'],
    ['ＡＢＣ公司', 'abc-gong-si'],
    ['……', ''],
  ])('%s is %s', (text, id) => {
    expect(slug(text)).toBe(id);
  });

  test('are addresses, whatever the name, and never given twice', () => {
    const names = fc.array(fc.oneof(fc.string(), fc.constantFrom('家庭农场', '家庭 农场', '…')));
    fc.assert(
      fc.property(names, (titles) => {
        const ids = createIds({}, new Set(['jia-ting-nong-chang']));
        const given = titles.map((title, row) => ids.idFor([`row ${row}`], title, '滋镇'));
        for (const id of given) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(new Set([...given, 'jia-ting-nong-chang']).size).toBe(titles.length + 1);
      }),
    );
  });
});

test.each([
  ['一、工业类', '工业'],
  ['（二）农业类项目（12个）', '农业'],
  ['三．商贸物流', '商贸物流'],
  ['项目', '项目'],
])('section %s is %s', (text, name) => {
  expect(sectionName(text)).toBe(name);
});

test.each([
  ['0555-1234567', '+86 555 1234567'],
  ['(010) 12345678', '+86 10 12345678'],
  ['5551234567', '+86 555 1234567'],
  ['+86 555 123 4567', '+86 555 1234567'],
  ['13800000000', '+86 138 0000 0000'],
  ['8613800000000', '+86 138 0000 0000'],
  ['1234567', undefined],
  ['无', undefined],
])('telephone %s is %s', (text, phone) => {
  expect(readTelephone(text)?.phone).toBe(phone);
});

test.each([
  ['不正常', 'limited'],
  ['正常', 'connected'],
  ['在建', 'building'],
  ['推进中', 'building'],
  ['规划完善中', 'planned'],
  ['未达到', 'none'],
  ['怪', null],
])('state %s is %s', (text, state) => {
  expect(utilityState(text)).toBe(state);
});

test('measures of a park', () => {
  expect(measureOf('规划面积(平方公里)')).toEqual({ kind: 'figure', field: 'planned' });
  expect(measureOf('供水')).toEqual({ kind: 'utility', field: 'water' });
  expect(measureOf('五通一平')).toEqual({ kind: 'label' });
  expect(measureOf('公用码头')).toBeNull();
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../src/catalogue/frontmatter.ts';
import { SCHEMAS } from '../../src/catalogue/schemas.ts';
import { glossary, site } from '../../src/catalogue/site.ts';
import type { ImportResult } from '../../src/import/import-workbook.ts';
import { importCorpus, parseYaml, projects, record, said } from './support/import-run.ts';

describe('the county’s own workbook', () => {
  let result: ImportResult;
  let byTitle: Map<string, Record<string, unknown>>;
  beforeAll(async () => {
    result = await importCorpus('county-reports');
    byTitle = await projects(result);
  });

  test('all rows arrive', () => {
    const count = (name: string) =>
      result.plan.filter(({ collection }) => collection === name).length;
    expect(result.missing).toBe(0);
    expect([count('projects'), count('parks'), count('industries')]).toEqual([56, 2, 20]);
    expect(result.sheets.map(({ name, rows, skipped }) => [name, rows, skipped?.code])).toEqual([
      ['招商项目汇总表', 56, undefined],
      ['园区承载', 16, undefined],
      ['海外外宣', 0, 'sheet.unknown'],
    ]);
  });

  test('every record passes its schema, and every reference leads somewhere', async () => {
    const paths = new Set(result.plan.map(({ path }) => path));
    for (const { collection, path } of result.plan) {
      const { yaml, content } = readFrontmatter(await readFile(join(result.folder, path), 'utf8'));
      const facts = SCHEMAS[collection].parse({ ...(yaml.toJS() as object), content });
      if ('industry' in facts) expect(paths).toContain(`industries/${facts.industry}/index.mdx`);
      if ('park' in facts && facts.park) expect(paths).toContain(`parks/${facts.park}/index.mdx`);
    }
  });

  test('site.yaml and glossary.yaml are valid', async () => {
    const read = async (file: string) =>
      parseYaml(await readFile(join(result.folder, file), 'utf8'));
    expect(site.parse(await read('site.yaml'))).toMatchObject({
      source: 'zh-Hans',
      sample: false,
      dataDate: '2026-11-23',
      office: { 'zh-Hans': '县招商局' },
    });
    expect(glossary.parse(await read('glossary.yaml'))).toEqual([]);
  });

  test('a plain project', () => {
    expect(byTitle.get('力驰汽车工业园')).toMatchInlineSnapshot(`
      {
        "body": "德州—广州经贸洽谈会签约",
        "history": [
          {
            "date": "5月30日",
            "note": "已签约",
            "stage": "signed",
          },
        ],
        "industry": "qi-che-ji-ling-bu-jian",
        "investment": "30亿元",
        "location": "陵县经济开发区",
        "stage": "signed",
        "summary": "陵县经济开发区，汽车及零部件，总投资30亿元，已签约。",
        "title": "力驰汽车工业园",
      }
    `);
  });

  test('a merged place stands for all its rows', () => {
    const places = ['商企住宅楼（一期）', '商企住宅楼（二期）', '一体综合楼'].map(
      (title) => byTitle.get(title)?.['location'],
    );
    expect(places).toEqual(['宁江区', '宁江区', '宁江区']);
  });

  test('a project in a park of the other sheet refers to it', () => {
    expect(byTitle.get('特瑞锂电')).toMatchInlineSnapshot(`
      {
        "body": "力促投产达效",
        "industry": "li-dian-xin-neng-yuan",
        "park": "xx-xian-gong-ye-yuan-qu",
        "stage": "landed",
        "summary": "xx县工业园区，锂电新能源，已落地。",
        "title": "特瑞锂电",
      }
    `);
    const inPark = [...byTitle.values()].filter((facts) => facts['park'] !== undefined);
    expect(inPark.map(({ title }) => title)).toEqual([
      '环保节能产品生产',
      '高速公路波形护栏',
      '绿远钢结构',
      '三昇源电子产品',
      '特瑞锂电',
      '鲜果集',
    ]);
  });

  test('registered capital is not the investment', () => {
    expect(byTitle.get('循环冷却水处理剂')).toMatchInlineSnapshot(`
      {
        "building": {
          "reported": "经营面积4700平方米",
        },
        "industry": "jing-xi-hua-gong",
        "location": "微山县经济开发区",
        "reported": [
          {
            "field": "investment",
            "from": "招商项目汇总表!E40",
            "text": "注册资本1500万元",
          },
          {
            "field": "stage",
            "from": "招商项目汇总表!H40",
            "text": "准备签约",
          },
        ],
        "stage": "negotiating",
        "summary": "微山县经济开发区，精细化工，准备签约。",
        "title": "循环冷却水处理剂",
      }
    `);
  });

  test('hidden digits stay as reported', () => {
    expect(byTitle.get('商企住宅楼（一期）')).toMatchInlineSnapshot(`
      {
        "body": "销售收入700万元，利润105万元，税金49万元，吸纳就业300人",
        "building": {
          "reported": "20,多平方米",
        },
        "industry": "cheng-shi-zong-he-kai-fa",
        "investment": {
          "reported": "3x万元",
        },
        "location": "宁江区",
        "reported": [
          {
            "field": "stage",
            "from": "招商项目汇总表!H54",
            "text": "竣工",
          },
        ],
        "stage": "building",
        "summary": "宁江区，城市综合开发，竣工。",
        "title": "商企住宅楼（一期）",
      }
    `);
  });

  test('two phases, land and a partial date', () => {
    expect(byTitle.get('日月湖农业生态科技示范园')).toMatchInlineSnapshot(`
      {
        "body": "土地流转合同已签，含水田、山地、水面",
        "history": [
          {
            "date": "8月初",
            "note": "在建",
            "stage": "building",
          },
        ],
        "industry": "xian-dai-nong-ye",
        "investment": "16亿元（一期2亿元）",
        "land": "近2万亩",
        "location": "双牌县理家坪乡",
        "stage": "building",
        "summary": "双牌县理家坪乡，现代农业，总投资16亿元（一期2亿元），在建。",
        "title": "日月湖农业生态科技示范园",
      }
    `);
  });

  test('the park with figures', async () => {
    expect(await record(result, 'parks/xx-xian-gong-ye-yuan-qu')).toMatchInlineSnapshot(`
      {
        "body": "规划面积：16平方公里，规划完善中。

      标准厂房：12万平方米，在建。

      员工倒班房：5万平方米，在建。",
        "facilities": [
          {
            "capacity": "4000余亩",
            "id": "zheng-di-chai-qian",
            "name": "征地拆迁",
            "state": "building",
          },
          {
            "capacity": "2700亩",
            "id": "xin-qu-er-qi-ji-chu-she-shi",
            "name": "新区二期基础设施",
            "state": "building",
          },
          {
            "capacity": "1800亩",
            "id": "zhuang-bei-zhi-zao-ji-di",
            "name": "装备制造基地",
            "state": "building",
          },
          {
            "capacity": "13.8万平方米",
            "id": "an-zhi-fang",
            "name": "安置房",
            "note": "C区",
            "state": "building",
          },
          {
            "id": "wu-shui-chu-li-chang",
            "name": "污水处理厂",
            "state": "building",
          },
          {
            "id": "gong-yong-ma-tou",
            "name": "公用码头",
            "state": "building",
          },
          {
            "capacity": "10千伏",
            "id": "bian-dian-zhan",
            "name": "变电站",
            "note": "原文如此",
            "state": "building",
          },
        ],
        "housing": "5万平方米",
        "mainIndustries": "医药、锂电、装备制造、柑橘",
        "planned": "16平方公里",
        "reported": [
          {
            "field": "facilities.zheng-di-chai-qian.state",
            "from": "园区承载!D4",
            "text": "推进中",
          },
          {
            "field": "utilities.levelling.outside",
            "from": "园区承载!D5",
            "text": "推进中",
          },
        ],
        "summary": "规划面积16平方公里（规划完善中），标准厂房12万平方米（在建），员工倒班房5万平方米（在建），主导产业医药、锂电、装备制造、柑橘。",
        "title": "xx县工业园区",
        "utilities": {
          "levelling": {
            "capacity": "2500亩以上",
            "outside": "building",
          },
        },
        "workshops": "12万平方米",
      }
    `);
  });

  test('the park whose supply does not work', async () => {
    expect(await record(result, 'parks/shuang-pai-gong-ye-yuan')).toMatchInlineSnapshot(`
      {
        "body": "可用土地：约600亩，储备土地尚有拆迁安置工作未完成。",
        "landFree": "约600亩",
        "reported": [
          {
            "field": "utilities.water.outside",
            "from": "园区承载!D16",
            "text": "不正常",
          },
          {
            "field": "utilities.power.outside",
            "from": "园区承载!D17",
            "text": "不正常",
          },
          {
            "field": "五通一平",
            "from": "园区承载!B18",
            "text": "五通一平，未达到，通水、电、路、讯、气和场地平整",
          },
        ],
        "summary": "可用土地约600亩，供水不正常，供电不正常。",
        "title": "双牌工业园",
        "utilities": {
          "power": {
            "note": "用电价格偏高",
            "outside": "limited",
          },
          "water": {
            "outside": "limited",
          },
        },
      }
    `);
  });

  test('everything that could not be read is listed', () => {
    expect(said(result.findings)).toMatchInlineSnapshot(`
      [
        "园区承载!B18 "五通一平，未达到，通水、电、路、讯、气和场地平整" a sum label is never stored: it is derived from the single services. Give 供水, 供电, 道路 … a row each",
        "招商项目汇总表!E28 "7、8亿元" read as 780,000,000 CNY. Write a decimal point",
        "招商项目汇总表!E34 "1、4亿元" read as 140,000,000 CNY. Write a decimal point",
        "招商项目汇总表!E40 "注册资本1500万元" is registered capital, which is not the investment. Write 30亿元, 3000万元, 12亿元以上, USD 40 million or 未定.",
        "招商项目汇总表!F40 "经营面积4700平方米" holds other words or several figures. Leave one figure with its unit; the rest belongs in 备注",
        "招商项目汇总表!F46 "厂房7000平方米、宿舍800平方米、办公楼900平方米" holds other words or several figures. Leave one figure with its unit; the rest belongs in 备注",
        "招商项目汇总表!E49 "愿意投资20xx万元" has digits that are hidden or left out. Ask for the figure. Write 30亿元, 3000万元, 12亿元以上, USD 40 million or 未定.",
        "招商项目汇总表!F51 "大棚4个，500平方米" holds other words or several figures. Leave one figure with its unit; the rest belongs in 备注",
        "招商项目汇总表!F52 "鸡舍5座，300平方米" holds other words or several figures. Leave one figure with its unit; the rest belongs in 备注",
        "招商项目汇总表!E54 "3x万元" has digits that are hidden or left out. Ask for the figure. Write 30亿元, 3000万元, 12亿元以上, USD 40 million or 未定.",
        "招商项目汇总表!F54 "20,多平方米" has digits that are hidden or left out. Ask for the figure. Write 600亩, 约600亩, 40公顷, 120,000 m2 or 未定.",
        "招商项目汇总表!E55 "4x万元" has digits that are hidden or left out. Ask for the figure. Write 30亿元, 3000万元, 12亿元以上, USD 40 million or 未定.",
        "招商项目汇总表!F55 "30,多平方米，六栋" has digits that are hidden or left out. Ask for the figure. Write 600亩, 约600亩, 40公顷, 120,000 m2 or 未定.",
        "招商项目汇总表!E56 "自筹资金3x万元" has digits that are hidden or left out. Ask for the figure. Write 30亿元, 3000万元, 12亿元以上, USD 40 million or 未定.",
        "招商项目汇总表!F56 "约4x平方米，三层" has digits that are hidden or left out. Ask for the figure. Write 600亩, 约600亩, 40公顷, 120,000 m2 or 未定.",
        "招商项目汇总表!E60 "注册资本50万元" is registered capital, which is not the investment. Write 30亿元, 3000万元, 12亿元以上, USD 40 million or 未定.",
      ]
    `);
  });
});

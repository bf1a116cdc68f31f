import { expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse.ts';
import { importCorpus, projects, record, said } from './support/import-run.ts';

function skipped(result: Awaited<ReturnType<typeof importCorpus>>) {
  return result.sheets.flatMap(({ skippedRows }) =>
    skippedRows.map(({ row, reason }) => `${row} ${reason.code}`),
  );
}

async function table(name: string, ...fields: string[]) {
  const byTitle = await projects(await importCorpus(name));
  return [...byTitle].map(([title, facts]) => [title, ...fields.map((field) => facts[field])]);
}

test('section rows give the industry; subtotals, totals and notes are skipped', async () => {
  expect(await table('sections', 'industry')).toEqual([
    ['液压件生产线', 'gong-ye'],
    ['风电塔筒法兰', 'gong-ye'],
    ['柑橘深加工', 'nong-ye'],
  ]);
  expect(skipped(await importCorpus('sections'))).toEqual([
    '1 row.title',
    '3 row.section',
    '6 row.total',
    '7 row.section',
    '9 row.total',
    '10 row.note',
  ]);
});

test('rows may be numbered in Chinese', async () => {
  expect(await table('chinese-numbers', 'investment', 'industry')).toEqual([
    ['液压件生产线', '4.5亿元', undefined],
    ['风电塔筒法兰', '6.8亿元', undefined],
  ]);
  expect(skipped(await importCorpus('chinese-numbers'))).toEqual(['4 row.total']);
});

test('a code column becomes the code; serial numbers do not; no code twice', async () => {
  expect(await table('codes', 'code')).toEqual([
    ['锂电隔膜', 'WC-2026-101'],
    ['电池回收', undefined],
    ['果胶提取', undefined],
    ['山泉水', '2026104'],
  ]);
  expect(said((await importCorpus('codes')).findings)).toMatchInlineSnapshot(`
    [
      "Sheet1!B3 "WC-2026-101" another record has this code (projects/li-dian-ge-mo/index.mdx). Give each its own",
      "Sheet1!B4 "望招〔2026〕3号" is no code. Write Latin letters, digits, hyphens: WC-2026-014",
    ]
  `);
});

test('numbers as text, units in headings, telephones as numbers', async () => {
  expect(
    await table('text-numbers', 'investment', 'land', 'jobs', 'contact'),
  ).toMatchInlineSnapshot(`
    [
      [
        "液压件生产线",
        "45,000万元",
        "约120亩",
        "260人",
        "xian-zhao-shang-ju-li-mou",
      ],
      [
        "风电塔筒法兰",
        "68000.5万元",
        "150-180亩",
        "310人",
        "xian-zhao-shang-ju-li-mou",
      ],
      [
        "柑橘深加工",
        "1.8亿元",
        "85.5亩",
        "１２０人",
        "xian-nong-ye-ju",
      ],
      [
        "果胶提取",
        "9500万元",
        "40亩以上",
        "约80人",
        "wang-mou",
      ],
      [
        "山泉水",
        {
          "reported": "3千",
        },
        "28亩",
        undefined,
        "1234567",
      ],
    ]
  `);
  const result = await importCorpus('text-numbers');
  expect(await record(result, 'contacts/xian-zhao-shang-ju-li-mou')).toMatchObject({
    title: '县招商局 李某',
    phone: '+86 555 0000142',
  });
  expect(await record(result, 'contacts/wang-mou')).toMatchInlineSnapshot(`
    {
      "phone": "+86 555 0000145",
      "reported": [
        {
          "field": "phone",
          "from": "项目表!G5",
          "text": "0555-0000145转8",
        },
      ],
      "summary": "招商项目联系人。",
      "title": "王某",
    }
  `);
  expect(said(result.findings)).toMatchInlineSnapshot(`
    [
      "项目表!G4 "13800000000" is a mobile number. Publish it only with the person’s consent; an office line is better",
      "项目表!G6 "1234567" is not a complete telephone number. Write it with the area code: 0555-1234567",
      "项目表!D4 "１２０" has full-width digits; read as 120 person",
      "项目表!B6 "3千" has no unit. Write 30亿元, 3000万元, 12亿元以上, USD 40 million or 未定.",
    ]
  `);
});

test('line breaks in headings and cells', async () => {
  expect(await table('line-breaks', 'investment', 'stage', 'body')).toMatchInlineSnapshot(`
    [
      [
        "液压件生产线",
        "45000万元",
        "negotiating",
        "建设内容及规模：新建厂房；

    购置设备120台（套）。

    第一行

    第二行

    \\- 第三行",
      ],
    ]
  `);
});

test('formulas give their results; failed ones are reported, not published', async () => {
  expect(await table('formulas', 'investment', 'land')).toEqual([
    ['液压件生产线', '4.5亿元', '0.3亩'],
    ['风电法兰', undefined, '240亩'],
    ['柑橘深加工', undefined, undefined],
  ]);
  expect(said((await importCorpus('formulas')).findings)).toMatchInlineSnapshot(`
    [
      "项目表!B3 "=B2+1" the formula has no stored result. Open the workbook, let it calculate, save it",
      "项目表!B4 "#REF!" the formula has an error. Correct it, or type the value",
      "项目表!C4 "#DIV/0!" the formula has an error. Correct it, or type the value",
    ]
  `);
});

test('dates as day numbers, as exact as their format shows them', async () => {
  expect(await table('dates', 'history')).toMatchInlineSnapshot(`
    [
      [
        "液压件生产线",
        [
          {
            "date": "2026-06-10",
            "stage": "signed",
          },
          {
            "date": "6月下旬",
            "stage": "building",
          },
        ],
      ],
      [
        "风电塔筒法兰",
        [
          {
            "date": "2026-06",
            "stage": "signed",
          },
          {
            "date": "20xx年7月",
            "stage": "building",
          },
        ],
      ],
      [
        "柑橘深加工",
        [
          {
            "date": "2026-06-12",
            "stage": "signed",
          },
        ],
      ],
      [
        "果胶提取",
        [
          {
            "date": "5月30日",
            "stage": "signed",
          },
        ],
      ],
    ]
  `);
});

test('a cell’s own unit wins over its format, its heading and the line above the table', async () => {
  expect(await table('units', 'investment', 'land', 'building', 'sought', 'share')).toEqual([
    ['液压件生产线', '45000万元', '120亩', undefined, '3500万美元', '51%'],
    ['风电塔筒法兰', '6.8亿元', '2.4公顷', undefined, '4000万元', '不低于51%'],
    ['电池回收', 'USD 40 million', undefined, '14000平方米', undefined, undefined],
    ['柑橘深加工', '1.8亿元', undefined, undefined, undefined, undefined],
    ['山泉水', undefined, undefined, undefined, undefined, undefined],
  ]);
});

test('hidden and instruction sheets, hidden rows and columns are skipped, and said so', async () => {
  const result = await importCorpus('hidden');
  expect([...(await projects(result)).keys()]).toEqual(['液压件生产线', '风电塔筒法兰']);
  expect(
    result.sheets.map(({ name, skipped: reason, notes }) => [name, reason?.code, notes]),
  ).toEqual([
    ['填表说明', 'sheet.instructions', []],
    ['项目', undefined, [{ code: 'sheet.hidden-columns', params: { columns: 'B' } }]],
    ['旧表', 'sheet.hidden', []],
    ['字典', 'sheet.hidden', []],
    ['Sheet5', 'sheet.empty', []],
  ]);
  expect(skipped(result)).toEqual(['3 row.hidden']);
  expect(JSON.stringify([...(await projects(result)).values()])).not.toMatch(/优|良|密/);
});

test('merged figures are nobody’s, merged names are one project', async () => {
  expect(await table('merged', 'location', 'investment')).toEqual([
    ['电池回收', '临港工业园', undefined],
    ['锂电隔膜', '临港工业园', undefined],
    ['液压件生产线', '装备制造园', '4.5亿元'],
  ]);
  expect(said((await importCorpus('merged')).findings)).toMatchInlineSnapshot(`
    [
      "项目表!D2 "9.3亿元" one merged cell for 2 rows: not clear whose figure it is. Write each project’s own figure",
      "项目表!D5 "二期2亿元" a further line of the project above it; kept in its \`reported\` list",
      "项目表!F5 "包装" a further line of the project above it; kept in its \`reported\` list",
    ]
  `);
});

test('unknown columns are kept, listed, and named by a map', async () => {
  const result = await importCorpus('unknown-columns');
  expect((await projects(result)).get('液压件生产线')?.['reported']).toMatchInlineSnapshot(`
    [
      {
        "field": "引进方式",
        "from": "项目表!C2",
        "text": "合资、合作",
      },
      {
        "field": "领导批示",
        "from": "项目表!D2",
        "text": "抓紧",
      },
      {
        "field": "E",
        "from": "项目表!E2",
        "text": "无表头",
      },
    ]
  `);
  expect(said(result.columns)).toMatchInlineSnapshot(`
    [
      "项目表!C1 "引进方式" no field for this column: its 2 cells are kept in each record’s \`reported\` list. Name the field in a --map file",
      "项目表!D1 "领导批示" no field for this column: its 1 cells are kept in each record’s \`reported\` list. Name the field in a --map file",
      "项目表!E1 cells without a heading: 1 kept in each record’s \`reported\` list. Give the column a heading",
    ]
  `);
  const columns = { 引进方式: 'cooperation', 领导批示: null } as const;
  const mapped = await projects(
    await importCorpus('unknown-columns', { map: { columns, sheets: {} } }),
  );
  expect(mapped.get('液压件生产线')?.['cooperation']).toEqual(['jointVenture', 'cooperation']);
});

test('no cell can become MDX or break the record', async () => {
  const result = await importCorpus('snares');
  const paths = result.plan.map(({ path }) => path.replace('/index.mdx', ''));
  const records = await Promise.all(paths.map((path) => record(result, path)));
  const bodies = records.map(({ body }) => body).filter((body) => body !== undefined);
  expect(bodies).toMatchInlineSnapshot(`
    [
      "浓度\\<5mg，\\{process.env.HOME\\}",
      "\\<script\\>alert(1)\\</script\\>",
      "&#105;mport fs from "fs"

    \\# 标题

    \\- 项

    1\\. 项

    \\> 引

    \\---",
      "\\*\\*粗\\*\\* \\_斜\\_ \\\`码\\\` \\[链\\](http\\://a.cn) \\&amp; | a | b |",
      "\\---

    title: x",
    ]
  `);
  for (const body of bodies) expect(parseProse(String(body)).problems).toEqual([]);
  expect(result.missing).toBe(1);
  expect(skipped(result)).toEqual(['9 row.nameless']);
});

test('ids are Latin, short, and one address each', async () => {
  const result = await importCorpus('snares');
  expect(result.plan.map(({ path }) => path.replace('/index.mdx', ''))).toMatchInlineSnapshot(`
    [
      "industries/xian-dai-nong-ye",
      "industries/xiang",
      "projects/jia-ting-nong-chang",
      "projects/jia-ting-nong-chang-zi-zhen",
      "projects/jia-ting-nong-chang-2",
      "projects/xian-dai-nong-ye-zi-zhen",
      "projects/yin-hao-a-1-zhu",
      "projects/nian-chan-100-wan-tai-tao-zhi-neng-hua-xin-neng-yuan-qi-che",
      "projects/no7-aland",
    ]
  `);
});

test('two-level headings, repeated on the next page', async () => {
  expect(await table('two-levels', 'investment', 'sought', 'contact')).toEqual([
    ['液压件生产线', '45000万元', '20000万元', 'zhao-shang-yi-ke'],
    ['风电塔筒法兰', '68000万元', '500万美元', 'zhao-shang-yi-ke'],
  ]);
});

test('parks, one a row', async () => {
  const result = await importCorpus('wide-parks');
  expect(await record(result, 'parks/lin-gang-gong-ye-yuan')).toMatchInlineSnapshot(`
    {
      "facilities": [
        {
          "capacity": "2万吨/日",
          "id": "wu-shui-chu-li-chang",
          "name": "污水处理厂",
        },
      ],
      "landFree": "约600亩",
      "mainIndustries": "锂电",
      "planned": "7.2平方公里",
      "reported": [
        {
          "field": "utilities.power.outside",
          "from": "园区!G2",
          "text": "不足",
        },
        {
          "field": "园区联系人",
          "from": "园区!J2",
          "text": "招商一科",
        },
      ],
      "summary": "规划面积7.2平方公里，可供土地约600亩，标准厂房3.2万平方米，供水正常，供电不足，主导产业锂电。",
      "title": "临港工业园",
      "utilities": {
        "power": {
          "outside": "limited",
        },
        "water": {
          "outside": "connected",
        },
      },
      "workshops": "3.2万平方米",
    }
  `);
  expect(await record(result, 'projects/dian-chi-hui-shou')).toMatchObject({
    park: 'lin-gang-gong-ye-yuan',
  });
});

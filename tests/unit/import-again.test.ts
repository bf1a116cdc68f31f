import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, test } from 'vitest';
import { importWorkbook } from '../../src/import/import-workbook.ts';
import { NO_MAP } from '../../src/import/map-file.ts';
import { reportText } from '../../src/import/report.ts';
import {
  importCorpus,
  record,
  runImport,
  snapshot,
  temporaryFolder,
} from './support/import-run.ts';

const SPRING = 'projects/he-run-shan-quan/index.mdx';

async function workbookOf(folder: string, rows: unknown[][]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.modified = new Date('2026-09-30T00:00:00Z');
  workbook.addWorksheet('项目').addRows(rows);
  const file = join(folder, 'rows.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}

describe('importing again', () => {
  let folder: string;
  let written: Map<string, string>;
  beforeEach(async () => {
    folder = await temporaryFolder();
    await importCorpus('county-reports', { folder });
    written = await snapshot(folder);
  });

  test('changes nothing', async () => {
    const result = await importCorpus('county-reports', { folder });
    expect(new Set(result.plan.map(({ status }) => status))).toEqual(new Set(['unchanged']));
    expect(await snapshot(folder)).toEqual(written);
  });

  test('keeps what a person has edited, and says how it differs', async () => {
    const edited = (written.get(SPRING) ?? '')
      .replace('investment: 3000万元', 'investment: 3500万元')
      .concat('\n另有水源地检测报告。\n');
    await writeFile(join(folder, SPRING), edited);
    const result = await importCorpus('county-reports', { folder });
    const kept = result.plan.filter(({ status }) => status === 'kept');
    expect(kept.map(({ path, differences }) => ({ path, differences }))).toMatchInlineSnapshot(`
      [
        {
          "differences": [
            {
              "field": "investment",
              "file": "3500万元",
              "workbook": "3000万元",
            },
            {
              "field": "body",
              "file": "征地基本完成，预计10月开工；全部手续十多天办妥

      另有水源地检测报告。",
              "workbook": "征地基本完成，预计10月开工；全部手续十多天办妥",
            },
          ],
          "path": "projects/he-run-shan-quan/index.mdx",
        },
      ]
    `);
    expect(await snapshot(folder)).toEqual(new Map(written).set(SPRING, edited));
  });

  test('line ends that a version-control system rewrote are no edit', async () => {
    const rewritten = (written.get(SPRING) ?? '').replaceAll('\n', '\r\n');
    await writeFile(join(folder, SPRING), rewritten);
    const { plan } = await importCorpus('county-reports', { folder });
    expect(plan.find(({ path }) => path === SPRING)?.status).toBe('unchanged');
  });

  test('a record that is gone is written again', async () => {
    await rm(join(folder, SPRING));
    await importCorpus('county-reports', { folder });
    expect(await snapshot(folder)).toEqual(written);
  });

  test('a state file that cannot be read stops it', async () => {
    await writeFile(join(folder, '.import.json'), '{');
    await expect(importCorpus('county-reports', { folder })).rejects.toMatchObject({
      problem: { code: 'state.broken' },
    });
  });

  test('a dry run says the same and writes nothing', async () => {
    const fresh = await temporaryFolder();
    const dry = await importCorpus('county-reports', { folder: fresh, dryRun: true });
    expect((await snapshot(fresh)).size).toBe(0);
    const real = await importCorpus('county-reports', { folder: fresh });
    const lines = (text: string) => text.split('\n');
    const extra = ['Dry run: nothing is written; this is what would happen.'];
    expect(lines(reportText(dry, 'en')).filter((line) => !extra.includes(line))).toEqual(
      lines(reportText(real, 'en')).slice(0, -1),
    );
  });
});

describe('ids for ever', () => {
  const header = ['项目名称', '所在地', '项目编号', '总投资'];
  const ids = async (folder: string, rows: unknown[][]) => {
    const file = await workbookOf(folder, [header, ...rows]);
    const options = { file, folder, map: NO_MAP, date: null, dryRun: false };
    const { plan } = await importWorkbook(options);
    return plan.map(({ path, status }) => `${path.split('/')[1]} ${status}`);
  };

  test('a row keeps its id when rows are moved, added and changed', async () => {
    const folder = await temporaryFolder();
    const farm = ['家庭农场', '滋镇', null, '1亿元'];
    expect(await ids(folder, [farm])).toEqual(['jia-ting-nong-chang written']);
    const other = ['家庭农场', '前孙镇', null, '2亿元'];
    expect(await ids(folder, [other, ['家庭农场', '滋镇', null, '3亿元']])).toEqual([
      'jia-ting-nong-chang-qian-sun-zhen written',
      'jia-ting-nong-chang updated',
    ]);
  });

  test('a code keeps the id of a renamed project', async () => {
    const folder = await temporaryFolder();
    await ids(folder, [['山泉水', '和平镇', 'WC-1', '1亿元']]);
    expect(await ids(folder, [['高山天然泉水', '和平镇', 'WC-1', '1亿元']])).toEqual([
      'shan-quan-shui updated',
    ]);
  });

  test('a record that a person wrote is never overwritten', async () => {
    const folder = await temporaryFolder();
    await ids(folder, [['别的', '别处', null, null]]);
    const own = '---\ntitle: 山泉水\nsummary: 手写的。\nstage: signed\n---\n';
    const path = join(folder, 'projects', 'bie-de', 'index.mdx');
    await writeFile(path, own);
    await rm(join(folder, '.import.json'));
    expect(await ids(folder, [['山泉水', '和平镇', null, '1亿元']])).toEqual(['bie-de kept']);
    expect(await readFile(path, 'utf8')).toBe(own);
  });
});

test('a park that a person wrote is found by its name, and only what differs is told', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'parks', 'lingang', 'index.mdx');
  await mkdir(dirname(path), { recursive: true });
  const own = [
    'title: 临港工业园',
    'summary: 手写的。',
    'level: provincial',
    'planned: { value: 7.2平方公里, asOf: 2026-09 }',
    'landFree: 580亩',
  ];
  await writeFile(path, `---\n${own.join('\n')}\n---\n`);
  const result = await importCorpus('wide-parks', { folder });
  const report = reportText(result, 'en').split('\n');
  const at = report.findIndex((line) => line.startsWith('parks/lingang'));
  expect(report.slice(at, at + 9).join('\n')).toMatchInlineSnapshot(`
    "parks/lingang/index.mdx: kept as edited, not overwritten. It differs from the workbook in:
      summary: file “手写的。”, workbook “规划面积7.2平方公里，可供土地约600亩，标准厂房3.2万平方米，供水正常，供电不足，主导产业锂电。”
      landFree: file “580亩”, workbook “约600亩”
      workshops: file “”, workbook “3.2万平方米”
      mainIndustries: file “”, workbook “锂电”
      utilities: file “”, workbook “{"water":{"outside":"connected"},"power":{"outside":"limited"}}”
      facilities: file “”, workbook “[{"id":"wu-shui-chu-li-chang","name":"污水处理厂","capacity":"2万吨/日"}]”
      reported: file “”, workbook “[{"field":"utilities.power.outside","text":"不足","from":"园区!G2"},{"field":"园区联系人","text":"招商一科","fro…”
      only in the file: level"
  `);
  expect(await record(result, 'projects/dian-chi-hui-shou')).toMatchObject({ park: 'lingang' });
});

test('the report, in Chinese', async () => {
  const folder = await temporaryFolder();
  const options = ['tests/corpus/snares.xlsx', '--into', folder];
  const { code, out } = await runImport(options, { LANG: 'zh_CN.UTF-8' });
  expect(code).toBe(1);
  expect(out.replaceAll(folder, 'DIR')).toMatchInlineSnapshot(`
    "将 tests/corpus/snares.xlsx 导入 DIR

    工作表“项目表”：读入 7 行
      第 9 行：没有项目名称：滋镇 现代农业 没有名称 在建。请补上名称

    industries：新写 2，更新 0，未变 0，因已被修改而保留 0
    projects：新写 7，更新 0，未变 0，因已被修改而保留 0
    site.yaml 已新建，名称为占位文字，数据日期 2026-09-30，请补全

    未能读取、按原文保留：1 处
      项目表!E7  “神秘”无法对应进展阶段，暂按“包装”。请写 包装、在谈、签约、落户、在建 或 投产

    已读取，请再核对：1 处
      项目表!A8  没有填进展阶段，暂按“包装”。请写 包装、在谈、签约、落户、在建 或 投产

    1 行没有导入（见上），其余 7 行已导入。
    生成网站：CONTENT_DIR=DIR npm run build
    "
  `);
});

import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { importWorkbook } from '../../src/import/import-workbook.ts';
import { NO_MAP, readMapFile } from '../../src/import/map-file.ts';
import { say } from '../../src/import/messages.ts';
import { ImportError } from '../../src/import/types.ts';
import { CORPUS, runImport, snapshot, temporaryFolder } from './support/import-run.ts';
import { zipOf } from './support/zip.ts';

const MEGABYTE = 1024 * 1024;

describe('files that cannot be imported', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });

  /** The message for a file of these bytes; nothing may be written. */
  async function refusal(
    name: string,
    bytes?: Buffer | string,
    date: string | null = '2026-09-30',
  ) {
    const file = join(folder, name);
    if (bytes !== undefined) await writeFile(file, bytes);
    const into = join(folder, 'into');
    const error = await importWorkbook({
      file,
      folder: into,
      map: NO_MAP,
      date,
      dryRun: false,
    }).catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(ImportError);
    expect((await snapshot(into)).size).toBe(0);
    return say((error as ImportError).problem, 'en').replaceAll(folder, 'DIR');
  }

  test('missing', async () => {
    expect(await refusal('none.xlsx')).toMatchInlineSnapshot(
      `"DIR/none.xlsx: there is no such file. Check the name and the folder."`,
    );
  });

  test('a folder', async () => {
    await mkdir(join(folder, 'folder.xlsx'));
    expect(await refusal('folder.xlsx')).toMatchInlineSnapshot(
      `"DIR/folder.xlsx is a folder. Name the workbook in it."`,
    );
  });

  test('empty', async () => {
    expect(await refusal('empty.xlsx', '')).toMatchInlineSnapshot(
      `"empty.xlsx is empty (0 bytes). Save the workbook again."`,
    );
  });

  test('text with the name of a workbook', async () => {
    expect(await refusal('text.xlsx', '项目名称,总投资\n')).toMatchInlineSnapshot(
      `"text.xlsx is not an .xlsx workbook. Save the table as .xlsx and import that."`,
    );
  });

  test('protected by a password, or an old .xls', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
    expect(await refusal('locked.xlsx', ole)).toMatchInlineSnapshot(
      `"locked.xlsx is either protected by a password or an old .xls workbook. Open it in Excel or WPS, take the password off, and save it as .xlsx."`,
    );
  });

  test('cut off', async () => {
    const whole = await readFile(join(CORPUS, 'county-reports.xlsx'));
    expect(await refusal('cut.xlsx', whole.subarray(0, 6000))).toMatchInlineSnapshot(
      `"cut.xlsx is damaged and cannot be read. Open it in Excel or WPS, let it be repaired, and save it again."`,
    );
  });

  test('damaged inside', async () => {
    const bytes = await readFile(join(CORPUS, 'county-reports.xlsx'));
    bytes.fill(0xff, 1800, 2600);
    expect(await refusal('damaged.xlsx', bytes)).toMatchInlineSnapshot(
      `"damaged.xlsx is damaged and cannot be read. Open it in Excel or WPS, let it be repaired, and save it again."`,
    );
  });

  test('broken XML in sound packing', async () => {
    const bytes = zipOf([{ name: 'xl/workbook.xml', data: Buffer.from('<workbook><she') }]);
    expect(await refusal('xml.xlsx', bytes)).toMatchInlineSnapshot(
      `"xml.xlsx is damaged and cannot be read. Open it in Excel or WPS, let it be repaired, and save it again."`,
    );
  });

  test('an archive that is no workbook', async () => {
    const bytes = zipOf([{ name: 'word/document.xml', data: Buffer.from('<document/>') }]);
    expect(await refusal('word.xlsx', bytes)).toMatchInlineSnapshot(
      `"word.xlsx is not an .xlsx workbook. Save the table as .xlsx and import that."`,
    );
  });

  test('100 MB, refused without being read', async () => {
    const file = await open(join(folder, 'large.xlsx'), 'w');
    await file.truncate(100 * MEGABYTE);
    await file.close();
    const begun = performance.now();
    expect(await refusal('large.xlsx')).toMatchInlineSnapshot(
      `"large.xlsx has 100 MB; at most 50 MB are read. Remove pictures and sheets that are not needed, or split it."`,
    );
    expect(performance.now() - begun).toBeLessThan(500);
  });

  test('growing to more than it may when unpacked, admitted or not', async () => {
    const data = Buffer.alloc(101 * MEGABYTE);
    const bomb = (claimedSize?: number) =>
      zipOf([{ name: 'xl/workbook.xml', data, ...(claimedSize ? { claimedSize } : {}) }]);
    const message = await refusal('bomb.xlsx', bomb());
    expect(message).toMatchInlineSnapshot(
      `"bomb.xlsx would grow to more than 100 MB when unpacked, so it was not opened. Save only the needed sheets in a new workbook."`,
    );
    expect(await refusal('bomb.xlsx', bomb(1000))).toBe(message);
  });

  test('without any table', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('空表');
    workbook.addWorksheet('通讯录').addRow(['姓名', '电话']);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await refusal('bare.xlsx', bytes)).toMatchInlineSnapshot(
      `"bare.xlsx has no table of projects or parks. Each table needs a heading row with 项目名称 and at least one more known heading, or 园区, 指标 and 数值. Sheets: 空表, 通讯录"`,
    );
  });

  test('without a date, where a new catalogue needs one', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.modified = new Date(0);
    workbook.addWorksheet('项目').addRows([
      ['项目名称', '总投资'],
      ['山泉水', '3000万元'],
    ]);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    // Excel writes no dates into the packing; they are taken out here as well.
    const central = Buffer.from('PK\u0001\u0002');
    for (let at = bytes.indexOf(central); at >= 0; at = bytes.indexOf(central, at + 1)) {
      bytes.writeUInt16LE(0, at + 14);
    }
    expect(await refusal('undated.xlsx', bytes, null)).toMatchInlineSnapshot(
      `"The workbook does not say when it was made. Add --date YYYY-MM-DD: the date of the data."`,
    );
  });
});

describe('maps that cannot be read', () => {
  test.each([
    ['columns: { 引进方式: investmnt }'],
    ['sheets: { 附表: maybe }'],
    ['units: {}'],
    ['columns: [1'],
  ])('%s', async (text) => {
    const file = join(await temporaryFolder(), 'map.yaml');
    await writeFile(file, text);
    await expect(readMapFile(file)).rejects.toMatchObject({ problem: { code: 'map.invalid' } });
  });
});

describe('the command', () => {
  test('says in the reader’s language what is wrong, and ends with 1', async () => {
    const into = join(await temporaryFolder(), 'into');
    const english = await runImport(['none.xlsx', '--into', into]);
    expect(english).toMatchInlineSnapshot(`
      {
        "code": 1,
        "error": "none.xlsx: there is no such file. Check the name and the folder.
      ",
        "out": "",
      }
    `);
    const chinese = await runImport(['none.xlsx', '--into', into], { LANG: 'zh_CN.UTF-8' });
    expect(chinese.error).toMatchInlineSnapshot(`
      "none.xlsx：找不到这个文件。请检查文件名和所在文件夹。
      "
    `);
  });

  test.each([
    [['--into', '/tmp/x'], 1],
    [['a.xlsx'], 1],
    [['a.xlsx', 'b.xlsx', '--into', '/tmp/x'], 1],
    [['a.xlsx', '--into', '/tmp/x', '--date', '2026-02-30'], 1],
    [['--unknown'], 2],
    [['--help'], 0],
  ])('%s ends with %i', async (options, code) => {
    expect((await runImport(options)).code).toBe(code);
  });
});

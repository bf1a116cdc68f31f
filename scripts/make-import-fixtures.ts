import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { datedZip } from './support/dated-zip.ts';
import { SHAPES } from './support/import-shapes.ts';

/** Writes one small workbook for every shape of table that the import must read. */
const folder = 'tests/corpus';
const day = new Date('2026-09-30T00:00:00Z');

await mkdir(folder, { recursive: true });
for (const [name, fill] of Object.entries(SHAPES)) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = day;
  workbook.modified = day;
  fill(workbook);
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  await writeFile(join(folder, `${name}.xlsx`), datedZip(bytes, day));
  console.log(`${name}.xlsx`);
}

/** What stops the import; nothing has been written when one of these is said. */
export const ERRORS = {
  'file.missing': {
    en: '{file}: there is no such file. Check the name and the folder.',
    zh: '{file}：找不到这个文件。请检查文件名和所在文件夹。',
  },
  'file.folder': {
    en: '{file} is a folder. Name the workbook in it.',
    zh: '{file} 是文件夹。请写出其中的工作簿文件名。',
  },
  'file.unreadable': {
    en: '{file} cannot be opened ({reason}).',
    zh: '{file} 无法打开（{reason}）。',
  },
  'file.large': {
    en: '{file} has {size} MB; at most {limit} MB are read. Remove pictures and sheets that are not needed, or split it.',
    zh: '{file} 有 {size} MB，最多读取 {limit} MB。请删去图片和不需要的工作表，或拆成几个文件。',
  },
  'file.empty': {
    en: '{file} is empty (0 bytes). Save the workbook again.',
    zh: '{file} 是空文件（0 字节）。请重新保存工作簿。',
  },
  'file.old-or-locked': {
    en: '{file} is either protected by a password or an old .xls workbook. Open it in Excel or WPS, take the password off, and save it as .xlsx.',
    zh: '{file} 可能设有打开密码，也可能是旧版 .xls 工作簿。请用 Excel 或 WPS 打开，取消密码，另存为 .xlsx。',
  },
  'file.not-workbook': {
    en: '{file} is not an .xlsx workbook. Save the table as .xlsx and import that.',
    zh: '{file} 不是 .xlsx 工作簿。请把表格另存为 .xlsx 再导入。',
  },
  'file.broken': {
    en: '{file} is damaged and cannot be read. Open it in Excel or WPS, let it be repaired, and save it again.',
    zh: '{file} 已损坏，无法读取。请用 Excel 或 WPS 打开修复后重新保存。',
  },
  'file.expands': {
    en: '{file} would grow to more than {limit} MB when unpacked, so it was not opened. Save only the needed sheets in a new workbook.',
    zh: '{file} 解压后超过 {limit} MB，没有打开。请把需要的工作表另存为新的工作簿。',
  },
  'workbook.empty': {
    en: '{file} has no table of projects or parks. Each table needs a heading row with 项目名称 and at least one more known heading, or 园区, 指标 and 数值. Sheets: {sheets}',
    zh: '{file} 中没有找到项目表或园区表。表头至少要有“项目名称”和另外一个可识别的栏目，或有“园区、指标、数值”。工作表：{sheets}',
  },
  'date.needed': {
    en: 'The workbook does not say when it was made. Add --date YYYY-MM-DD: the date of the data.',
    zh: '工作簿没有注明日期。请加上 --date YYYY-MM-DD（数据日期）。',
  },
  'date.option': {
    en: '--date {value} is not a day. Write it as 2026-09-30.',
    zh: '--date {value} 不是日期。请写成 2026-09-30。',
  },
  'map.invalid': {
    en: '{file}: {reason}. It may hold `columns:` (heading: field) and `sheets:` (sheet: read or skip). Fields: {fields}',
    zh: '{file}：{reason}。可写 `columns:`（栏目: 字段）和 `sheets:`（工作表: read 或 skip）。字段：{fields}',
  },
  'record.invalid': {
    en: '{record}: {field} "{value}" does not fit the catalogue ({code}). Nothing was written. Correct the row {from} and import again.',
    zh: '{record}：{field}“{value}”不符合目录要求（{code}）。没有写入任何文件。请改正 {from} 后再导入。',
  },
  'state.broken': {
    en: '{file} cannot be read, so edited records could not be told from imported ones. Restore it from a backup, or delete it: every existing record then counts as edited.',
    zh: '{file} 无法读取，无法分辨哪些记录被改过。请从备份恢复；若删除它，现有记录都按“已修改”处理。',
  },
  'folder.unwritable': {
    en: '{file} cannot be written ({reason}).',
    zh: '{file} 无法写入（{reason}）。',
  },
  'usage.file': {
    en: 'Name one workbook and the catalogue folder: npm run import -- FILE.xlsx --into DIR',
    zh: '请写明一个工作簿和目录文件夹：npm run import -- FILE.xlsx --into DIR',
  },
} as const;

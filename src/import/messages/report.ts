/** The frame of the report. */
export const REPORT = {
  'report.title': { en: 'Import of {file} into {folder}', zh: '将 {file} 导入 {folder}' },
  'report.dry': {
    en: 'Dry run: nothing is written; this is what would happen.',
    zh: '试运行：不写入任何文件，以下是将会发生的结果。',
  },
  'report.sheet': { en: 'Sheet “{name}”, rows read: {rows}', zh: '工作表“{name}”：读入 {rows} 行' },
  'report.sheet-skipped': {
    en: 'Sheet “{name}”: skipped, {reason}',
    zh: '工作表“{name}”：跳过，{reason}',
  },
  'report.row-skipped': { en: 'row {row}: {reason}', zh: '第 {row} 行：{reason}' },
  'report.records': {
    en: '{collection}: {written} written, {updated} updated, {unchanged} unchanged, {kept} kept because edited',
    zh: '{collection}：新写 {written}，更新 {updated}，未变 {unchanged}，因已被修改而保留 {kept}',
  },
  'report.kept': {
    en: 'kept as edited, not overwritten. It differs from the workbook in:',
    zh: '已被人修改，没有覆盖。与工作簿不同之处：',
  },
  'report.field': {
    en: '{field}: file “{file}”, workbook “{workbook}”',
    zh: '{field}：文件“{file}”，工作簿“{workbook}”',
  },
  'report.added': { en: 'only in the file: {fields}', zh: '仅文件中有：{fields}' },
  'report.site': {
    en: '{file} written with placeholder names and the date of the data {date}: complete it',
    zh: '{file} 已新建，名称为占位文字，数据日期 {date}，请补全',
  },
  'report.unread': {
    en: 'Could not be read, kept as reported text: {count}',
    zh: '未能读取、按原文保留：{count} 处',
  },
  'report.look': { en: 'Read, but worth a look: {count}', zh: '已读取，请再核对：{count} 处' },
  'report.columns': {
    en: 'Columns without a field: {count}',
    zh: '没有对应字段的栏目：{count} 个',
  },
  'report.arrived': { en: 'All rows arrived: {rows}.', zh: '{rows} 行全部导入。' },
  'report.missing': {
    en: 'Rows that did not arrive: {missing} (see above). Rows that did: {rows}.',
    zh: '{missing} 行没有导入（见上），其余 {rows} 行已导入。',
  },
  'report.build': {
    en: 'Build the site with CONTENT_DIR={folder} npm run build',
    zh: '生成网站：CONTENT_DIR={folder} npm run build',
  },
} as const;

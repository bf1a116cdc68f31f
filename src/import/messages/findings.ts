/** What the report says of one cell, one row or one sheet. */
export const FINDINGS = {
  'quantity.decimal-comma': {
    en: 'read as {read}. Write a decimal point',
    zh: '按 {read} 读取。请改用小数点',
  },
  'quantity.full-width': {
    en: 'has full-width digits; read as {read}',
    zh: '有全角数字，按 {read} 读取',
  },
  'figure.words': {
    en: 'holds other words or several figures. Leave one figure with its unit; the rest belongs in 备注',
    zh: '夹有其他文字或有多个数量。请只留一个带单位的数量，其余写入备注',
  },
  'figure.shared': {
    en: 'one merged cell for {rows} rows: not clear whose figure it is. Write each project’s own figure',
    zh: '一个合并单元格对应 {rows} 行，不知是哪个项目的数量。请逐个项目填写',
  },
  'figure.double': {
    en: 'the row has this figure already ({field}). Leave one of the two',
    zh: '这一行已有该数量（{field}）。请只保留一个',
  },
  'cell.error': {
    en: 'the formula has an error. Correct it, or type the value',
    zh: '公式出错。请改正公式或直接填写数值',
  },
  'cell.formula': {
    en: 'the formula has no stored result. Open the workbook, let it calculate, save it',
    zh: '公式没有保存结果。请打开工作簿重新计算后保存',
  },
  'stage.unknown': {
    en: 'is no known stage; taken as packaged. Write 包装, 在谈, 签约, 落户, 在建 or 投产',
    zh: '无法对应进展阶段，暂按“包装”。请写 包装、在谈、签约、落户、在建 或 投产',
  },
  'stage.missing': {
    en: 'no stage is given; taken as packaged. Write 包装, 在谈, 签约, 落户, 在建 or 投产',
    zh: '没有填进展阶段，暂按“包装”。请写 包装、在谈、签约、落户、在建 或 投产',
  },
  'code.form': {
    en: 'is no code. Write Latin letters, digits, hyphens: WC-2026-014',
    zh: '不是可用的编号。请用字母、数字和连字符：WC-2026-014',
  },
  'code.double': {
    en: 'another record has this code ({other}). Give each its own',
    zh: '该编号已被 {other} 使用。请使用不同编号',
  },
  'cooperation.unknown': {
    en: 'is no known mode. Write 独资, 合资, 合作, 参股, 租赁, PPP or 技术合作',
    zh: '无法对应合作方式。请写 独资、合资、合作、参股、租赁、PPP 或 技术合作',
  },
  'contact.phone': {
    en: 'is not a complete telephone number. Write it with the area code: 0555-1234567',
    zh: '不是完整的电话号码。请带区号：0555-1234567',
  },
  'contact.mobile': {
    en: 'is a mobile number. Publish it only with the person’s consent; an office line is better',
    zh: '是手机号码。公开前须征得本人同意，建议改为办公电话',
  },
  'contact.email': { en: 'is not an e-mail address', zh: '不是电子邮箱地址' },
  'state.unknown': {
    en: 'is no known state; kept as reported text. Write 已通, 不足, 在建, 规划 or 无',
    zh: '无法对应状态，作为原文保留。请写 已通、不足、在建、规划 或 无',
  },
  'measure.label': {
    en: 'a sum label is never stored: it is derived from the single services. Give 供水, 供电, 道路 … a row each',
    zh: '“几通一平”不直接存储，由各项设施推算。请把供水、供电、道路等分行填写',
  },
  'measure.double': {
    en: 'the park has this measure already; the first one stands. Leave one of the two',
    zh: '该园区已有这一指标，以第一处为准。请只保留一个',
  },
  'column.unknown': {
    en: 'no field for this column: its {count} cells are kept in each record’s `reported` list. Name the field in a --map file',
    zh: '没有对应这一栏的字段：{count} 个单元格保留在各记录的 reported 中。可用 --map 文件指定字段',
  },
  'column.untitled': {
    en: 'cells without a heading: {count} kept in each record’s `reported` list. Give the column a heading',
    zh: '这一栏没有表头：{count} 个单元格保留在各记录的 reported 中。请补上表头',
  },
  'row.extra': {
    en: 'a further line of the project above it; kept in its `reported` list',
    zh: '是上一个项目的续行，保留在该项目的 reported 中',
  },
  'row.nameless': {
    en: 'has no project name: {text}. Fill in the name',
    zh: '没有项目名称：{text}。请补上名称',
  },
  'row.parkless': {
    en: 'has no park or no measure: {text}. Fill in both',
    zh: '没有园区或指标：{text}。请补全',
  },
  'row.total': { en: 'a subtotal or total', zh: '小计或合计行' },
  'row.note': { en: 'a note: {text}', zh: '表注：{text}' },
  'row.title': { en: 'a title above the heading row: {text}', zh: '表头之上的标题：{text}' },
  'row.heading': { en: 'the heading row repeated', zh: '重复的表头' },
  'row.section': {
    en: 'a section, “{text}”, for the rows below it',
    zh: '分类行“{text}”，作用于以下各行',
  },
  'row.hidden': {
    en: 'hidden in the workbook, not imported: {text}',
    zh: '在工作簿中被隐藏，没有导入：{text}',
  },
  'sheet.hidden': { en: 'hidden in the workbook', zh: '在工作簿中被隐藏' },
  'sheet.instructions': { en: 'instructions for filling in', zh: '填表说明' },
  'sheet.mapped': { en: 'the --map file says skip', zh: '--map 文件要求跳过' },
  'sheet.empty': { en: 'empty', zh: '空白' },
  'sheet.unknown': {
    en: 'neither a table of projects nor of parks: no heading row with 项目名称, nor 园区, 指标 and 数值. Its first cells: {text}',
    zh: '既不是项目表也不是园区表：没有含“项目名称”的表头，也没有“园区、指标、数值”。开头内容：{text}',
  },
  'sheet.hidden-columns': {
    en: 'hidden columns, not imported: {columns}',
    zh: '被隐藏的列没有导入：{columns}',
  },
  'sheet.no-stage': {
    en: 'no column for the stage: every project taken as packaged',
    zh: '没有进展阶段一栏，项目均按“包装”处理',
  },
} as const;

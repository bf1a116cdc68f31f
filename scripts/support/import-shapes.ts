import type { CellValue, Workbook, Worksheet } from 'exceljs';

type Row = CellValue[];

function sheet(workbook: Workbook, name: string, rows: Row[], merges: string[] = []): Worksheet {
  const added = workbook.addWorksheet(name);
  for (const row of rows) added.addRow(row);
  for (const merge of merges) added.mergeCells(merge);
  return added;
}

function sections(workbook: Workbook): void {
  sheet(
    workbook,
    '项目汇总',
    [
      ['望川县招商项目汇总表'],
      ['序号', '项目名称', '总投资', '进展阶段'],
      ['一、工业类（2个）'],
      [1, '液压件生产线', '4.5亿元', '包装'],
      [2, '风电塔筒法兰', '6.8亿元', '在谈'],
      ['小计', null, '11.3亿元', null],
      ['二', '农业类项目', '1.8亿元', null],
      [3, '柑橘深加工', '1.8亿元', '签约'],
      [null, '合　计', '13.1亿元', null],
      ['填表人：县招商局　　2026年9月30日'],
    ],
    ['A1:D1', 'A3:D3', 'A10:D10'],
  );
}

function chineseNumbers(workbook: Workbook): void {
  sheet(workbook, '项目表', [
    ['序号', '项目名称', '总投资', '进展'],
    ['一', '液压件生产线', '4.5亿元', '在谈'],
    ['二', '风电塔筒法兰', '6.8亿元', '在谈'],
    [null, '共计（2个）', '11.3亿元', null],
  ]);
}

function codes(workbook: Workbook): void {
  sheet(workbook, 'Sheet1', [
    ['序号', '项目编号', '项目名称', '所属园区', '总投资', '项目阶段'],
    [1, 'WC-2026-101', '锂电隔膜', '临港工业园', '4.1亿元', '储备'],
    [2, 'WC-2026-101', '电池回收', '临港工业园', '5.2亿元', '储备'],
    [3, '望招〔2026〕3号', '果胶提取', '柑橘食品园', '9500万元', '储备'],
    [4, 2026104, '山泉水', '和平镇', '3000万元', '储备'],
  ]);
}

function textNumbers(workbook: Workbook): void {
  sheet(workbook, '项目表', [
    ['项目名称', '总投资（万元）', '用地(亩)', '就业人数（人）', '责任单位', '联系人', '联系电话'],
    ['液压件生产线', '45,000', '约120', '260', '县招商局', '李某', 5550000142],
    ['风电塔筒法兰', 68000.5, '150-180', 310, '县招商局', '李某', 5550000142],
    ['柑橘深加工', '1.8亿元', '85.5', '１２０', '县农业局', null, 13800000000],
    ['果胶提取', '9500', '40以上', '约80', null, '王某', '0555-0000145转8'],
    ['山泉水', '3千', '28', null, null, null, '1234567'],
  ]);
}

function lineBreaks(workbook: Workbook): void {
  sheet(workbook, '项目表', [
    ['项　目\n名　称', '总投资\r\n（万元）', '建设内容\n及规模', '备　　注', '项目\n进展 *'],
    [
      '液压件\n生产线',
      45000,
      '新建厂房；\n购置设备120台（套）。',
      '第一行\n\n　第二行_x000D_\n- 第三行',
      '意向',
    ],
  ]);
}

function formulas(workbook: Workbook): void {
  sheet(workbook, '项目表', [
    ['项目名称', '总投资（亿元）', '占地面积（亩）', '进展'],
    [
      '液压件生产线',
      { formula: '1.5*3', result: 4.5 },
      { formula: '0.1+0.2', result: 0.1 + 0.2 },
      '在建',
    ],
    [
      { formula: '"风电"&"法兰"', result: '风电法兰' },
      { formula: 'B2+1' } as CellValue,
      240,
      '在建',
    ],
    [
      '柑橘深加工',
      { error: '#REF!' } as CellValue,
      { formula: '1/0', result: { error: '#DIV/0!' } } as CellValue,
      '在建',
    ],
  ]);
}

function dates(workbook: Workbook): void {
  const added = sheet(workbook, '项目表', [
    ['项目名称', '签约时间', '开工时间', '进展阶段'],
    ['液压件生产线', 46183, '6月下旬', '在建'],
    ['风电塔筒法兰', new Date('2026-06-01T00:00:00Z'), '20xx年7月', '在建'],
    ['柑橘深加工', new Date('2026-06-12T00:00:00Z'), '尽快', '签约'],
    ['果胶提取', new Date('2026-05-30T00:00:00Z'), null, '签约'],
  ]);
  added.getCell('B3').numFmt = 'yyyy"年"m"月"';
  added.getCell('B4').numFmt = 'yyyy-mm-dd';
  added.getCell('B5').numFmt = 'm"月"d"日"';
}

function units(workbook: Workbook): void {
  const added = sheet(workbook, '项目表', [
    ['招商项目一览表'],
    ['填报单位：望川县招商局　单位：万元、亩'],
    ['项目名称', '投资额', '用地／建设规模', '拟引资（万美元）', '持股比例', '阶段'],
    ['液压件生产线', 45000, 120, 3500, 0.51, '包装'],
    ['风电塔筒法兰', '6.8亿元', '2.4公顷', '4000万元', '不低于51%', '包装'],
    ['电池回收', 'USD 40 million', '14000平方米', null, null, '包装'],
    ['柑橘深加工', 1.8, '面议', null, null, '包装'],
    ['山泉水', '—', '／', '无', null, '包装'],
  ]);
  added.mergeCells('A1:F1');
  added.getCell('E4').numFmt = '0%';
  added.getCell('B7').numFmt = '0.0"亿元"';
}

function hidden(workbook: Workbook): void {
  const header = ['项目名称', '内部评价', '总投资', '进展'];
  sheet(workbook, '填表说明', [
    ['请按项目逐行填写'],
    ...[header],
    ['示例项目', '好', '1亿元', '在谈'],
  ]);
  const added = sheet(workbook, '项目', [
    header,
    ['液压件生产线', '优', '4.5亿元', '在谈'],
    ['不公开项目', '密', '9亿元', '在谈'],
    ['风电塔筒法兰', '良', '6.8亿元', '在谈'],
  ]);
  added.getColumn(2).hidden = true;
  added.getRow(3).hidden = true;
  sheet(workbook, '旧表', [header, ['旧项目', '', '1亿元', '在谈']]).state = 'hidden';
  sheet(workbook, '字典', [header, ['下拉', '', '', '']]).state = 'veryHidden';
  sheet(workbook, 'Sheet5', []);
}

function merged(workbook: Workbook): void {
  sheet(
    workbook,
    '项目表',
    [
      ['序号', '所在园区', '项目名称', '总投资', '产业类别', '进展'],
      [1, '临港工业园', '电池回收', '9.3亿元', '锂电', '在谈'],
      [2, null, '锂电隔膜', null, '同上', '在谈'],
      [3, '装备制造园', '液压件生产线', '4.5亿元', '装备', '在建'],
      [4, null, null, '二期2亿元', null, '包装'],
    ],
    ['B2:B3', 'D2:D3', 'B4:B5', 'C4:C5'],
  );
}

function unknownColumns(workbook: Workbook): void {
  sheet(workbook, '项目表', [
    ['项目名称', '总投资', '引进方式', '领导批示', null, '进展'],
    ['液压件生产线', '4.5亿元', '合资、合作', '抓紧', '无表头', '在谈'],
    ['风电塔筒法兰', '6.8亿元', '独资', '/', null, '在谈'],
  ]);
}

function snares(workbook: Workbook): void {
  sheet(workbook, '项目表', [
    ['项目名称', '所在地', '产业类别', '备注', '进展'],
    ['家庭农场', '郑家寨镇', '现代农业', '浓度<5mg，{process.env.HOME}', '在建'],
    ['家庭农场', '滋镇', '现代农业', '<script>alert(1)</script>', '在建'],
    ['家庭农场', '滋镇', '现代农业', 'import fs from "fs"\n# 标题\n- 项\n1. 项\n> 引\n---', '在建'],
    ['现代农业', '滋镇', '现代农业', '**粗** _斜_ `码` [链](http://a.cn) &amp; | a | b |', '在建'],
    ['"引号": {a: 1} # 注', '---', '- 项', '---\ntitle: x', '在建'],
    [
      '年产100万台(套)智能化新能源汽车动力电池结构件及储能系统精密零部件生产制造基地建设项目',
      null,
      null,
      null,
      '神秘',
    ],
    ['№7 Ω Åland', null, null, null, null],
    [null, '滋镇', '现代农业', '没有名称', '在建'],
  ]);
}

function twoLevels(workbook: Workbook): void {
  sheet(
    workbook,
    '项目表',
    [
      ['项目名称', '投资情况（万元）', null, '联系方式', null, '进展'],
      [null, '总投资', '引资额', '联系人', '电话', null],
      ['液压件生产线', 45000, 20000, '招商一科', '0555-0000142', '在谈'],
      ['项目名称', '投资情况（万元）', null, '联系方式', null, '进展'],
      [null, '总投资', '引资额', '联系人', '电话', null],
      ['风电塔筒法兰', 68000, '500万美元', '招商一科', '0555-0000142', '在谈'],
    ],
    ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2', 'A4:A5', 'B4:C4', 'D4:E4', 'F4:F5'],
  );
}

function wideParks(workbook: Workbook): void {
  sheet(workbook, '园区', [
    [
      '序号',
      '园区名称',
      '规划面积(平方公里)',
      '可供土地（亩）',
      '标准厂房',
      '供水',
      '供电',
      '污水处理厂',
      '主导产业',
      '园区联系人',
    ],
    [1, '临港工业园', 7.2, '约600', '3.2万平方米', '正常', '不足', '2万吨/日', '锂电', '招商一科'],
    [2, '柑橘食品园', 2.4, 310, null, '已通', '怪', null, '食品', null],
  ]);
  sheet(workbook, '项目', [
    ['项目名称', '所在园区', '进展'],
    ['电池回收', '临港 工业园', '在谈'],
  ]);
}

/** Every shape, by the name of its workbook. */
export const SHAPES: Record<string, (workbook: Workbook) => void> = {
  sections,
  'chinese-numbers': chineseNumbers,
  codes,
  'text-numbers': textNumbers,
  'line-breaks': lineBreaks,
  formulas,
  dates,
  units,
  hidden,
  merged,
  'unknown-columns': unknownColumns,
  snares,
  'two-levels': twoLevels,
  'wide-parks': wideParks,
};

import { expect, test } from 'vitest';
import type { Project } from '../../src/catalogue/load.ts';
import {
  PACKAGING_WEIGHTS,
  type PackagingPart,
  packagingOf,
} from '../../src/catalogue/packaging.ts';
import { packagingDepth } from '../../src/checks/packaging-depth.ts';
import { packagingTable } from '../../src/checks/packaging-table.ts';
import { columns, displayWidth, shortened } from '../../src/checks/text-columns.ts';
import { PACKAGING_PARTS } from '../../src/language/author-messages/packaging.ts';
import { authorMessage } from '../../src/language/author-messages.ts';
import { catalogueOf } from './support/catalogue.ts';

const dated = (value: string) => ({ value, asOf: '2026-09' });
const done = { state: 'done' };

/** A project that has everything. */
const FULL = {
  id: 'pectin',
  title: '果胶与柑橘皮精油',
  stage: 'packaged',
  code: 'WC-2026-032',
  type: 'new',
  class: { code: 'C1495', name: '食品添加剂制造' },
  reason: '园区每年有4万吨柑橘皮渣。',
  scale: '两条生产线。',
  products: [{ id: 'pectin', name: '果胶', capacity: '800吨/年' }],
  investment: dated('2.6亿元'),
  sought: dated('1.5亿元'),
  cooperation: ['jointVenture'],
  share: '不低于51%',
  park: 'citrus',
  sites: ['C-01'],
  land: dated('60亩'),
  needs: { utilities: { steam: { amount: '12吨/小时' } } },
  period: '18个月',
  jobs: '120人',
  market: [
    { id: 'imports', fact: '一半依赖进口。', source: '海关总署' },
    { id: 'growth', fact: '需求每年增长6%。', source: '行业协会' },
  ],
  returns: {
    revenue: '3亿元',
    profit: '4000万元',
    tax: '1800万元',
    irr: '17%',
    payback: '6年',
    basis: '可行性研究报告',
  },
  risks: [
    { id: 'price', risk: '皮渣涨价', answer: '长期供应合同' },
    { id: 'fruit', risk: '歉收', answer: '邻县备用货源' },
  ],
  preparation: {
    filing: done,
    planning: done,
    land: done,
    feasibility: done,
    environment: { state: 'notBegun' },
    energy: { state: 'notNeeded' },
  },
  documents: [{ id: 'study', title: '可行性研究报告' }],
  contact: 'desk',
  reviewBy: '2026-12-31',
};

function projectOf(changes: Record<string, unknown> = {}): Project {
  const { projects } = catalogueOf({ projects: [{ ...FULL, ...changes }] });
  return projects[0] as Project;
}

test('the weights add up to 100, and each has words', () => {
  expect(PACKAGING_WEIGHTS.reduce((all, { points }) => all + points, 0)).toBe(100);
  expect(PACKAGING_WEIGHTS.map(({ id }) => id)).toEqual(Object.keys(PACKAGING_PARTS));
});

test('a project that has everything scores 100, one with a title hardly anything', () => {
  expect(packagingOf(projectOf())).toEqual({ score: 100, gaps: [] });
  const { projects } = catalogueOf({ projects: [{ id: 'bare', stage: 'packaged' }] });
  const { score, gaps } = packagingOf(projects[0] as Project);
  expect(score).toBe(0);
  expect(gaps).toHaveLength(PACKAGING_WEIGHTS.length);
  expect(gaps[0]).toEqual({ id: 'returns', points: 10 });
});

test.each<[PackagingPart, string, Record<string, unknown>, number]>([
  ['identity', 'no class', { class: null }, 4 / 3],
  ['identity', 'nothing', { code: null, type: null, class: null }, 4],
  ['reason', 'nothing', { reason: null }, 5],
  ['scale', 'nothing', { scale: null }, 5],
  ['products', 'no capacity', { products: [{ id: 'pectin', name: '果胶' }] }, 5],
  ['investment', 'no date', { investment: '2.6亿元' }, 4],
  ['investment', 'not stated', { investment: '未定' }, 8],
  ['sought', 'no date', { sought: '1.5亿元' }, 4],
  ['sought', 'not stated', { sought: '未定' }, 8],
  ['cooperation', 'no share', { share: '未定' }, 3],
  ['cooperation', 'no form', { cooperation: [] }, 3],
  ['place', 'no site', { sites: [] }, 3],
  ['place', 'nowhere', { park: null, sites: [] }, 6],
  ['land', 'no date', { land: '60亩' }, 2.5],
  ['land', 'not stated', { land: '未定' }, 5],
  ['needs', 'nothing', { needs: {} }, 6],
  ['schedule', 'no jobs', { jobs: '未定' }, 2],
  ['schedule', 'nothing', { jobs: '未定', period: '未定' }, 4],
  ['market', 'one fact', { market: FULL.market.slice(1) }, 4],
  ['market', 'no source', { market: FULL.market.map(({ id, fact }) => ({ id, fact })) }, 8],
  ['returns', 'no tax', { returns: { ...FULL.returns, tax: '未定' } }, 2],
  ['returns', 'no basis', { returns: { ...FULL.returns, basis: null } }, 5],
  ['returns', 'nothing', { returns: {} }, 10],
  ['risks', 'one without an answer', { risks: [FULL.risks[0], { id: 'x', risk: '汇率' }] }, 2.5],
  ['risks', 'none', { risks: [] }, 5],
  ['preparation', 'three of six', { preparation: { filing: done, land: done, energy: done } }, 4],
  ['preparation', 'nothing', { preparation: {} }, 8],
  ['documents', 'none', { documents: [] }, 3],
  ['answerable', 'nobody', { contact: null }, 2],
  ['answerable', 'no review', { contact: null, reviewBy: null }, 4],
])('%s, %s', (id, _what, changes, points) => {
  const { gaps, score } = packagingOf(projectOf(changes));
  expect(gaps).toEqual([{ id, points: expect.closeTo(points, 5) }]);
  expect(score).toBe(Math.round(100 - points));
});

test('more than enough is no more than all', () => {
  const risks = [...FULL.risks, { id: 'third', risk: '汇率', answer: '套期保值' }];
  expect(packagingOf(projectOf({ risks })).score).toBe(100);
  expect(packagingOf(projectOf({ land: '未定', building: dated('9000平方米') })).score).toBe(100);
  expect(packagingOf(projectOf({ park: null, location: '老城区' })).score).toBe(100);
});

const CATALOGUE = catalogueOf({
  projects: [
    { ...FULL, id: 'whole', code: 'WC-2026-014', title: '年产2万吨磷酸铁锂正极材料' },
    { ...FULL, market: [], returns: {}, risks: [], documents: [] },
    {
      id: 'elder-care',
      stage: 'negotiating',
      title: 'A lakeside community with 800 beds and more',
      investment: '1亿元',
      land: '30亩',
    },
    { id: 'agreed', stage: 'signed' },
  ],
});

test('an open project that lacks something is found, below 60 as a warning', () => {
  const findings = packagingDepth.run(CATALOGUE);
  expect(findings.map(({ severity }) => severity)).toEqual(['note', 'warning']);
  expect(findings.map((finding) => authorMessage(finding, 'zh'))).toMatchInlineSnapshot(`
    [
      "WC-2026-032 果胶与柑橘皮精油：项目包装深度74分，缺：效益（10）、市场依据（8）、风险及应对（5）、项目文件（3）。请补上已知的内容；各项要求见 src/catalogue/README.md。",
      "A lakeside community with 800 beds and more：项目包装深度7分，缺：效益（10）、拟引资额（8）、市场依据（8）、前期工作（8）、合作方式及股比（6）、选址（6）、要素需求（6）、建设理由及条件（5）、建设内容及规模（5）、产品及产能（5）、风险及应对（5）、编号与分类（4）、总投资（4）、建设期及用工（4）、联系人及复核日期（4）、项目文件（3）、用地或建筑面积（3）。请补上已知的内容；各项要求见 src/catalogue/README.md。",
    ]
  `);
  expect(findings.map((finding) => authorMessage(finding, 'en'))).toMatchInlineSnapshot(`
    [
      "WC-2026-032 果胶与柑橘皮精油: packaging depth 74 of 100. Missing: returns (10), market facts (8), risks and answers (5), documents (3). Fill in what is known; src/catalogue/README.md says what each part asks for.",
      "A lakeside community with 800 beds and more: packaging depth 7 of 100. Missing: returns (10), sum sought (8), market facts (8), preparatory work (8), forms of cooperation and share (6), place and site (6), utilities needed (6), why it is needed (5), what is to be built (5), products with capacity (5), risks and answers (5), code and class (4), total investment (4), time to build and jobs (4), contact and review date (4), documents (3), land or floor space (3). Fill in what is known; src/catalogue/README.md says what each part asks for.",
    ]
  `);
});

test('sixty is enough, less is not', () => {
  const bare = { market: [], returns: {}, risks: [], documents: [], needs: {}, investment: '未定' };
  const severityOf = (changes: Record<string, unknown>) =>
    packagingDepth.run(catalogueOf({ projects: [{ ...FULL, ...changes }] }))[0]?.severity;
  expect(packagingOf(projectOf(bare)).score).toBe(60);
  expect(severityOf(bare)).toBe('note');
  expect(severityOf({ ...bare, contact: null })).toBe('warning');
});

test('the table has the lowest first, aligned whatever the script', () => {
  expect(packagingTable(CATALOGUE, 'zh')).toMatchInlineSnapshot(`
    "在招项目包装深度
      编号         项目                                  得分  主要缺项
      elder-care   A lakeside community with 800 beds …     7  效益（10）、拟引资额（8）、市场依据（8）
      WC-2026-032  果胶与柑橘皮精油                        74  效益（10）、市场依据（8）、风险及应对（5）
      WC-2026-014  年产2万吨磷酸铁锂正极材料              100
    平均60分，最低7分"
  `);
  expect(packagingTable(CATALOGUE, 'en')).toMatchInlineSnapshot(`
    "Packaging depth of open projects
      Code         Project                               Score  Largest gaps
      elder-care   A lakeside community with 800 beds …      7  returns (10), sum sought (8), market facts (8)
      WC-2026-032  果胶与柑橘皮精油                         74  returns (10), market facts (8), risks and answers (5)
      WC-2026-014  年产2万吨磷酸铁锂正极材料               100
    Mean 60, lowest 7"
  `);
  expect(packagingTable(catalogueOf({}), 'en')).toBeNull();
});

test('Han characters and their punctuation take two cells', () => {
  expect(displayWidth('果胶（A）')).toBe(9);
  expect(displayWidth('caffè')).toBe(5);
  expect(displayWidth('𠮷')).toBe(2);
  expect(shortened('果胶与精油', 7)).toBe('果胶与…');
  expect(shortened('果胶', 4)).toBe('果胶');
  const lines = columns(
    [
      ['果', '7', 'x'],
      ['abc', '100', ''],
    ],
    [1],
  );
  expect(lines).toEqual(['  果     7  x', '  abc  100']);
});

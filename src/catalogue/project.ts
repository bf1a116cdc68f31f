import { z } from 'zod';
import {
  about,
  day,
  figure,
  file,
  head,
  itemId,
  partialDate,
  recordId,
  reference,
  words,
} from './fields.ts';
import { photographs } from './photograph.ts';
import { preparation } from './preparation.ts';
import { returns } from './returns.ts';
import { ALL_STAGES } from './stage.ts';
import { UTILITIES } from './utility.ts';

export const PROJECT_TYPES = ['new', 'expansion', 'acquisition', 'property', 'operation'] as const;

export const COOPERATION_MODES = [
  'whollyOwned',
  'jointVenture',
  'cooperation',
  'equity',
  'lease',
  'ppp',
  'technology',
] as const;

const DOCUMENT_ACCESS = ['public', 'onRequest'] as const;

/** What it must have to work; a site that lacks it is left out by the fit. */
const needs = z
  .strictObject({
    utilities: z
      .partialRecord(
        z.enum(UTILITIES),
        z.strictObject({
          amount: figure('power', 'rate', 'volume').meta(
            about('How much of it.', '需要量。', '22 MVA', '1800吨/日'),
          ),
          level: figure('voltage', 'pressure').meta(
            about('At which voltage or pressure.', '电压或压力等级。', '110 kV', '0.8 MPa'),
          ),
        }),
      )
      .default({})
      .meta(about('Utilities it cannot do without.', '必需的公用设施。')),
    height: figure('length').meta(about('Clear height of a workshop.', '厂房净高。', '9米')),
    crane: figure('mass').meta(about('Crane in a workshop.', '行车起重量。', '20吨')),
    floorLoad: figure('rate').meta(about('Load on the floor.', '地面荷载。', '3吨/平方米')),
    port: figure('length').meta(
      about('Farthest that a wharf or sea port may be.', '距码头或海港的最远距离。', '30公里以内'),
    ),
  })
  .prefault({})
  .meta(about('What it needs of a site, beside land.', '除用地外对选址的要求。'));

const product = z.strictObject({
  id: recordId,
  name: words().meta(about('What is made or offered.', '产品或服务。', '磷酸铁锂正极材料')),
  capacity: figure('rate', 'power', 'count', 'area').meta(
    about('How much a year.', '年产能。', '2万吨/年'),
  ),
});

const marketFact = z.strictObject({
  id: recordId,
  fact: words().meta(about('One checkable statement on the market.', '一条可核对的市场事实。')),
  source: words().nullable().default(null).meta(about('Who says so.', '来源。')),
  asOf: partialDate
    .nullable()
    .default(null)
    .meta(about('As of when it holds.', '截止时间。', '2026-06')),
});

const risk = z.strictObject({
  id: recordId,
  risk: words().meta(about('What can go wrong.', '风险。', '碳酸锂价格波动')),
  answer: words()
    .nullable()
    .default(null)
    .meta(about('How it is met.', '应对措施。', '销售合同按月均价联动')),
});

const document = z.strictObject({
  id: recordId,
  title: words().meta(about('What it is called.', '文件名称。', '可行性研究报告')),
  date: partialDate
    .nullable()
    .default(null)
    .meta(about('Date of the document.', '文件日期。', '2026-05')),
  language: z
    .string()
    .nullable()
    .default(null)
    .meta(about('Language it is written in.', '文件语言（语言代码）。', 'zh-Hans')),
  access: z
    .enum(DOCUMENT_ACCESS)
    .default('onRequest')
    .meta(about('Public, or sent on request.', '公开，或凭申请提供。', 'onRequest')),
  url: z
    .url()
    .nullable()
    .default(null)
    .meta(about('Where a public one stands.', '公开文件的网址。')),
});

export const project = z.strictObject({
  ...file,
  ...head,
  photographs,
  industry: reference('industries')
    .nullable()
    .default(null)
    .meta(about('The industry it belongs to.', '所属产业。', 'lithium')),
  class: z
    .strictObject({
      code: z
        .string()
        .regex(/^[A-T]\d{2,4}$/, { error: 'class.form' })
        .meta(about('Letter and digits of the class.', '门类字母和数字。', 'C3985')),
      name: words().meta(about('Name of the class.', '类别名称。', '电子专用材料制造')),
    })
    .nullable()
    .default(null)
    .meta(
      about(
        'Class of GB/T 4754, with its name.',
        '国民经济行业分类（GB/T 4754）代码和名称。',
        '{ code: C3985, name: 电子专用材料制造 }',
      ),
    ),
  fills: z
    .array(recordId)
    .default([])
    .meta(
      about('Links of the industry’s chain that it provides.', '补上的产业链环节。', 'separator'),
    ),
  type: z
    .enum(PROJECT_TYPES)
    .nullable()
    .default(null)
    .meta(about('New plant, expansion, takeover, property or operation.', '项目类型。', 'new')),
  reason: words()
    .nullable()
    .default(null)
    .meta(about('Why it is needed, and what there is to build on.', '建设理由及条件。')),
  scale: words()
    .nullable()
    .default(null)
    .meta(about('What is to be built, and how large.', '建设内容及规模。')),
  park: reference('parks')
    .nullable()
    .default(null)
    .meta(about('The park it stands in, if any.', '所在园区（如有）。')),
  sites: z
    .array(itemId)
    .default([])
    .meta(
      about(
        'Plots or workshops of that park, or a site outside parks.',
        '地块或厂房编号。',
        'L-01',
      ),
    ),
  location: words()
    .nullable()
    .default(null)
    .meta(about('Where it is, outside any park.', '不在园区内时的所在地。')),
  stage: z.enum(ALL_STAGES).meta(about('How far it has come.', '进展阶段。', 'packaged')),
  history: z
    .array(
      z.strictObject({
        stage: z.enum(ALL_STAGES).meta(about('The stage reached.', '到达的阶段。', 'signed')),
        date: partialDate.meta(about('When it was reached.', '到达时间。', '2026-03')),
        note: words().nullable().default(null).meta(about('What happened.', '说明。')),
      }),
    )
    .default([])
    .meta(about('When each stage was reached.', '各阶段时间。')),
  successor: reference('projects')
    .nullable()
    .default(null)
    .meta(about('What takes its place once it has ended.', '终止后的替代项目。')),
  investment: figure('money').meta(about('Total investment.', '总投资。', '8.6亿元', '12亿元以上')),
  inPlace: figure('money').meta(
    about('What of it is already paid in or secured.', '已到位资金。', '1.2亿元'),
  ),
  sought: figure('money').meta(
    about('What the investor is asked to bring.', '拟引资额。', '3500万美元'),
  ),
  share: figure('share').meta(
    about('Share open to the investor.', '投资方可持股比例。', '不低于51%'),
  ),
  foreignShare: figure('share').meta(
    about('Largest share that foreigners may hold.', '外资可持股上限。', '100%'),
  ),
  land: figure('area').meta(about('Land it needs.', '用地。', '210亩', '约600亩')),
  building: figure('area').meta(about('Floor space it needs.', '建筑面积。', '14000平方米')),
  needs,
  period: figure('duration').meta(about('Time to build.', '建设期。', '18个月')),
  jobs: figure('count').meta(about('Jobs at full output.', '达产后就业人数。', '420人')),
  products: z
    .array(product)
    .default([])
    .meta(about('Products and capacity a year.', '产品与年产能。')),
  cooperation: z
    .array(z.enum(COOPERATION_MODES))
    .default([])
    .meta(about('Forms of cooperation.', '合作方式。', 'jointVenture')),
  market: z
    .array(marketFact)
    .default([])
    .meta(about('Facts on the market, with sources.', '市场依据。')),
  returns,
  risks: z.array(risk).default([]).meta(about('Risks, and how they are met.', '风险及应对。')),
  preparation,
  policies: z
    .array(reference('policies'))
    .default([])
    .meta(about('Policies that it can use.', '适用政策。', 'workshop-lease')),
  promoter: words().nullable().default(null).meta(about('Who promotes it.', '项目单位。')),
  documents: z.array(document).default([]).meta(about('Documents on it.', '项目文件。')),
  published: day
    .nullable()
    .default(null)
    .meta(about('When it was first published.', '首次发布日期。')),
});
export type ProjectFacts = z.output<typeof project>;

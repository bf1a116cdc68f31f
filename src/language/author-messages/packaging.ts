import type { PackagingPart } from '../../catalogue/packaging.ts';
import type { AuthorLanguage, Sentence } from './words.ts';

type PartWords = {
  name: Sentence;
  /** What the record has to say for all of the points. */
  asks: Sentence;
};

/** The parts of packaging depth (项目包装深度), as officials call them. */
export const PACKAGING_PARTS: Record<PackagingPart, PartWords> = {
  identity: {
    name: { en: 'code and class', zh: '编号与分类' },
    asks: {
      en: '`code`, `type` and `class`, a third each.',
      zh: '编号、项目类型、国民经济行业分类，各占三分之一。',
    },
  },
  reason: {
    name: { en: 'why it is needed', zh: '建设理由及条件' },
    asks: { en: '`reason`.', zh: '建设理由及条件。' },
  },
  scale: {
    name: { en: 'what is to be built', zh: '建设内容及规模' },
    asks: { en: '`scale`.', zh: '建设内容及规模。' },
  },
  products: {
    name: { en: 'products with capacity', zh: '产品及产能' },
    asks: { en: 'One of `products` with its `capacity`.', zh: '至少一种产品写明年产能。' },
  },
  investment: {
    name: { en: 'total investment', zh: '总投资' },
    asks: { en: '`investment`; half without `asOf`.', zh: '总投资；未注明截止时间的计一半。' },
  },
  sought: {
    name: { en: 'sum sought', zh: '拟引资额' },
    asks: { en: '`sought`; half without `asOf`.', zh: '拟引资额；未注明截止时间的计一半。' },
  },
  cooperation: {
    name: { en: 'forms of cooperation and share', zh: '合作方式及股比' },
    asks: {
      en: '`cooperation` and `share`, half each.',
      zh: '合作方式、投资方可持股比例，各占一半。',
    },
  },
  place: {
    name: { en: 'place and site', zh: '选址' },
    asks: {
      en: '`park` or `location`, and `sites`, half each.',
      zh: '所在园区（或所在地）、具体地块或厂房，各占一半。',
    },
  },
  land: {
    name: { en: 'land or floor space', zh: '用地或建筑面积' },
    asks: {
      en: '`land` or `building`; half without `asOf`.',
      zh: '用地或建筑面积；未注明截止时间的计一半。',
    },
  },
  needs: {
    name: { en: 'utilities needed', zh: '要素需求' },
    asks: { en: 'One of `needs.utilities`.', zh: '至少写明一项公用设施需求。' },
  },
  schedule: {
    name: { en: 'time to build and jobs', zh: '建设期及用工' },
    asks: { en: '`period` and `jobs`, half each.', zh: '建设期、就业人数，各占一半。' },
  },
  market: {
    name: { en: 'market facts', zh: '市场依据' },
    asks: {
      en: 'Two facts of `market` with their `source`.',
      zh: '两条市场依据，各注明来源。',
    },
  },
  returns: {
    name: { en: 'returns', zh: '效益' },
    asks: {
      en: '`revenue`, `profit`, `tax`, `irr` and `payback` of `returns`, a fifth each; half of it without `basis`.',
      zh: '收入、利润、税收、内部收益率、回收期，各占五分之一；未写测算依据的减半。',
    },
  },
  risks: {
    name: { en: 'risks and answers', zh: '风险及应对' },
    asks: { en: 'Two of `risks` with their `answer`.', zh: '两项风险，各写明应对措施。' },
  },
  preparation: {
    name: { en: 'preparatory work', zh: '前期工作' },
    asks: {
      en: 'The six steps of `preparation`, a sixth each, whatever their state.',
      zh: '六项前期工作逐项填写，各占六分之一，办理到哪一步均可。',
    },
  },
  documents: {
    name: { en: 'documents', zh: '项目文件' },
    asks: { en: 'One of `documents`.', zh: '至少一份项目文件。' },
  },
  answerable: {
    name: { en: 'contact and review date', zh: '联系人及复核日期' },
    asks: { en: '`contact` and `reviewBy`, half each.', zh: '联系人、下次复核日期，各占一半。' },
  },
};

/** The words of the table at the end of `npm run check`. */
export const PACKAGING_TABLE = {
  title: { en: 'Packaging depth of open projects', zh: '在招项目包装深度' },
  code: { en: 'Code', zh: '编号' },
  project: { en: 'Project', zh: '项目' },
  score: { en: 'Score', zh: '得分' },
  gaps: { en: 'Largest gaps', zh: '主要缺项' },
  mean: { en: 'Mean {mean}, lowest {lowest}', zh: '平均{mean}分，最低{lowest}分' },
} as const satisfies Record<string, Sentence>;

/**
 * Gaps as findings carry them, in words.
 *
 * @example gapWords('returns 10, market 8', 'zh') // => '效益（10）、市场依据（8）'
 */
export function gapWords(gaps: string, language: AuthorLanguage): string {
  if (gaps === '') return '';
  const words = gaps.split(', ').map((gap) => {
    const [id = '', points = ''] = gap.split(' ');
    const name = PACKAGING_PARTS[id as PackagingPart].name[language];
    return language === 'zh' ? `${name}（${points}）` : `${name} (${points})`;
  });
  return words.join(language === 'zh' ? '、' : ', ');
}

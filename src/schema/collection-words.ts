import type { CollectionName } from '../catalogue/fields.ts';

/** What each collection holds, for those who fill it in. */
export const COLLECTION_WORDS: Record<CollectionName, { en: string; zh: string }> = {
  projects: {
    en: 'What an investor may put money into, from the first idea to the working plant.',
    zh: '招商项目，从策划包装到投产。',
  },
  parks: {
    en: 'Industrial parks with their land, workshops, utilities, costs and approvals.',
    zh: '园区：土地、厂房、公用设施、要素成本和手续。',
  },
  sites: {
    en: 'Land and idle plants outside any park.',
    zh: '园区以外的地块和闲置厂房。',
  },
  industries: {
    en: 'Industries with their chain: what is here, what is missing.',
    zh: '产业及其产业链：已有环节和缺失环节。',
  },
  policies: {
    en: 'Incentives, each with its legal basis, issuer and validity.',
    zh: '政策：依据、发文机关、有效期。',
  },
  procedures: {
    en: 'What an investor has to go through, step by step.',
    zh: '办事流程，逐步列出。',
  },
  contacts: { en: 'Desks, not private persons.', zh: '联系窗口（单位，不是个人）。' },
  events: { en: 'Presentations, fairs and visits.', zh: '推介会、展会、考察等活动。' },
  companies: { en: 'Who is here already.', zh: '已落户企业。' },
  stories: { en: 'What those who came have to say.', zh: '企业落户故事。' },
  pages: {
    en: 'Hand-made pages; they may use any component.',
    zh: '手工页面，可用任何组件。',
  },
  media: { en: 'Texts and photographs for the press.', zh: '供媒体使用的文字和图片。' },
};

/** Words of the table of languages at the end of `npm run check`. */
export const PARITY_TABLE = {
  title: { en: 'Languages, records translated whole', zh: '各语言译文进度（整条译完的记录）' },
  language: { en: 'language', zh: '语言' },
  whole: { en: 'records', zh: '记录' },
  projects: { en: 'projects', zh: '项目' },
  parks: { en: 'parks', zh: '园区' },
  pages: { en: 'pages', zh: '页面' },
  titled: { en: 'title and summary', zh: '标题和摘要' },
  stale: { en: 'texts behind', zh: '落后的文字' },
} as const;

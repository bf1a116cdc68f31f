import { stringify } from 'yaml';
import { site } from '../catalogue/site.ts';

/** A new catalogue's `site.yaml`: valid, so that it builds at once, and plain enough to be completed by hand. */
export function siteText(dataDate: string, office: string | null): string {
  const facts = {
    url: 'https://invest.example/',
    source: 'zh-Hans',
    languages: ['zh-Hans', 'zh-Hant', 'en'],
    sample: false,
    dataDate,
    name: { 'zh-Hans': '招商项目', 'zh-Hant': '招商項目', en: 'Investment projects' },
    place: { 'zh-Hans': '本地', 'zh-Hant': '本地', en: 'This place' },
    office: office
      ? { 'zh-Hans': office }
      : { 'zh-Hans': '招商部门', 'zh-Hant': '招商部門', en: 'Investment office' },
    tagline: { 'zh-Hans': '项目与园区', 'zh-Hant': '項目與園區', en: 'Projects and parks' },
    introduction: {
      'zh-Hans': '这里的项目和园区取自招商部门的工作表。',
      'zh-Hant': '這裡的項目和園區取自招商部門的工作表。',
      en: 'The projects and parks here come from the investment office’s workbook.',
    },
    seal: '招',
    rates: {
      date: dataDate,
      source: { 'zh-Hans': '未设汇率', 'zh-Hant': '未設匯率', en: 'No rates are set' },
      perUnit: {},
    },
  };
  site.parse(facts);
  return stringify(facts, { lineWidth: 0 });
}

/** A glossary without terms. */
export const GLOSSARY_TEXT = '[]\n';

/** @example officeOf('填报单位：县招商局　　（据各地工作报告整理）') // => '县招商局' */
export function officeOf(text: string): string | null {
  return /(?:填报|编制|报送)单位\s*[:：]\s*([^\s(（　]+)/.exec(text)?.[1] ?? null;
}

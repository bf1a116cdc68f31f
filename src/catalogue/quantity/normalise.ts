/** Characters of the reading vocabulary in their traditional forms. */
const TRADITIONAL: Record<string, string> = {
  億: '亿',
  萬: '万',
  畝: '亩',
  頃: '顷',
  噸: '吨',
  釐: '厘',
  張: '张',
  個: '个',
  間: '间',
  輛: '辆',
  棟: '栋',
  層: '层',
  條: '条',
  戶: '户',
  臺: '台',
  項: '项',
  線: '线',
  車: '车',
  標: '标',
  業: '业',
  員: '员',
  約: '约',
  將: '将',
  餘: '余',
  過: '过',
  於: '于',
  內: '内',
  時: '时',
  鐘: '钟',
  週: '周',
  圓: '圆',
  幣: '币',
  歐: '欧',
  鎊: '镑',
  韓: '韩',
};

/**
 * One way of writing for what is written in many: plain spaces, half-width figures and letters,
 * simplified characters, one dash for every range sign between figures.
 * @example normalise('３０　億元') // => { text: '30 亿元', fullWidth: true }
 */
export function normalise(raw: string): { text: string; fullWidth: boolean } {
  const narrowed = raw.replace(/[０-９Ａ-Ｚａ-ｚ％．／＋－＄]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const text = narrowed
    .replace(/[\s\u00a0\u2007\u2009\u202f\u3000]+/g, ' ')
    .trim()
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/[：]/g, ':')
    .replace(/[，]/g, ',')
    .replace(/\p{Script=Han}/gu, (character) => TRADITIONAL[character] ?? character);
  return { text, fullWidth: narrowed !== raw };
}

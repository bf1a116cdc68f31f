import { formatDate } from '../format/date.ts';
import { dateFormat } from '../format/intl.ts';
import { type LocaleTag, locale } from '../locales.ts';

/** A date in running text, as exact as it is written. */
export type ReadDate = { year: number | null; month: number | null; day: number | null };
export type FoundDate = { start: number; end: number; date: ReadDate };

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

type Names = { full: Map<string, number>; short: Map<string, number> };

/** How a language writes the months' names: alone and within a date. */
function monthNames(tag: LocaleTag): Names {
  const names: Names = { full: new Map(), short: new Map() };
  for (const month of MONTHS) {
    const day = new Date(Date.UTC(2024, month - 1, 1));
    for (const style of ['long', 'short'] as const) {
      const alone = dateFormat(tag, { month: style }).format(day);
      const parts = dateFormat(tag, { day: 'numeric', month: style, year: 'numeric' });
      const within = parts.formatToParts(day).find(({ type }) => type === 'month')?.value ?? alone;
      for (const name of [alone, within]) {
        const word = name.replace(/\.$/, '');
        if (/^\p{L}{3,}$/u.test(word)) names[style === 'long' ? 'full' : 'short'].set(word, month);
        // В июле: the case that Intl does not write.
        if (tag === 'ru' && style === 'long') names.full.set(`${word.slice(0, -1)}е`, month);
      }
    }
  }
  for (const month of MONTHS) {
    // 30 Sep, where the site corrects what Intl writes.
    const written = formatDate(`2024-${String(month).padStart(2, '0')}-01`, tag);
    const [word] = written.match(/\p{Lu}\p{L}{2,}/u) ?? [];
    if (word && !names.full.has(word) && /^\p{Script=Latin}+$/u.test(word))
      names.short.set(word, month);
  }
  return names;
}

type Reader = { pattern: RegExp; read(groups: Record<string, string | undefined>): ReadDate };

const number = (text: string | undefined) => (text === undefined ? null : Number(text));
const numbers = ({ year, month, day }: Record<string, string | undefined>): ReadDate => ({
  year: number(year),
  month: number(month),
  day: number(day),
});

const ISO: Reader = {
  pattern: /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)(?:-(?<day>\d\d))?(?![\d-])/g,
  read: numbers,
};
const DAY_FIRST: Reader = {
  pattern:
    /(?<![\d./])(?:(?<day>\d{1,2})[./])?(?<month>\d{1,2})[./](?<year>(?:19|20)\d\d)(?![\d/])/g,
  read: numbers,
};
const HAN: Reader = {
  pattern:
    /(?:(?<year>(?:19|20)\d\d)\s*年\s*)?(?<![\d.])(?<month>1[0-2]|0?[1-9])\s*月(?:\s*(?<day>\d{1,2})\s*[日号])?/g,
  read: numbers,
};
const HAN_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const HAN_SPELLED: Reader = {
  pattern: /(?<month>十[一二]?|[一二三四五六七八九])月(?!份?以)/g,
  read: ({ month = '' }) => ({ year: null, month: HAN_MONTHS.indexOf(month) + 1, day: null }),
};
const HANGUL: Reader = {
  pattern:
    /(?:(?<year>(?:19|20)\d\d)\s*년\s*)?(?<![\d.])(?<month>1[0-2]|0?[1-9])\s*월(?:\s*(?<day>\d{1,2})\s*일)?/g,
  read: numbers,
};
// tháng 9 năm 2026 is a month; 9 tháng is a length of time.
const VIETNAMESE: Reader = {
  pattern:
    /(?:(?:ngày\s+)?(?<day>\d{1,2})\s+)?tháng\s+(?<month>1[0-2]|[1-9])(?:(?:,|\/|\s+năm)?\s*(?<year>(?:19|20)\d\d))?/giu,
  read: numbers,
};

const alternatives = (names: Map<string, number>) =>
  [...names.keys()].sort((a, b) => b.length - a.length).join('|');

/** A shortened name is a month only beside a day or a year: "may" and "out" are words. */
function named(tag: LocaleTag): Reader {
  const { full, short } = monthNames(tag);
  const link = '(?:\\s+(?:de|do|del))?';
  const day = `(?:(?<day>\\d{1,2})(?:\\.|er|º|ª)?${link}\\s+)`;
  const year = `(?:\\.?(?:\\s+(?<after>\\d{1,2}),)?,?${link}\\s+(?<year>(?:19|20)\\d\\d))`;
  const whole = `${day}?(?<name>${alternatives(full)})(?!\\p{L})${year}?`;
  const dated = (text: string, mark: string) => text.replaceAll('?<', `?<${mark}`);
  const withDay = `${dated(day, 'd')}(?<dname>${alternatives(short)})(?!\\p{L})${dated(year, 'd')}?`;
  const withYear = `(?<yname>${alternatives(short)})(?!\\p{L})${dated(year, 'y')}`;
  const months = new Map([...full, ...short]);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${whole}|${withDay}|${withYear})`, 'gu'),
    read: (found) => {
      const part = (name: string) => found[name] ?? found[`d${name}`] ?? found[`y${name}`];
      return {
        year: number(part('year')),
        month: months.get(part('name') ?? '') ?? null,
        day: number(part('day') ?? part('after')),
      };
    },
  };
}

function readers(tag: LocaleTag): Reader[] {
  const script = locale(tag).path;
  if (script.startsWith('zh') || tag === 'ja') return [ISO, HAN, HAN_SPELLED];
  if (tag === 'ko') return [ISO, HANGUL];
  if (tag === 'vi') return [ISO, VIETNAMESE, DAY_FIRST];
  return [ISO, named(tag), DAY_FIRST];
}

const made = new Map<LocaleTag, Reader[]>();

/**
 * The dates of a text that name a month, in the order in which they stand.
 *
 * @example datesIn('le 30 septembre 2026', 'fr')[0]?.date // => { year: 2026, month: 9, day: 30 }
 */
export function datesIn(text: string, tag: LocaleTag): FoundDate[] {
  const known = made.get(tag) ?? readers(tag);
  made.set(tag, known);
  const found: FoundDate[] = [];
  for (const { pattern, read } of known) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, date: read(match.groups ?? {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Scale = { word: string; power: number; moneyOnly: boolean };

const scale = (power: number, ...words: string[]): Scale[] =>
  words.map((word) => ({ word, power, moneyOnly: /^[a-z]{1,3}$/.test(word) }));

/** Shorter words first, so that 35千伏 is 35 kV and not 35,000 V. */
const SCALES: readonly Scale[] = [
  ...scale(2, '百'),
  ...scale(3, '千', 'thousand', 'k'),
  ...scale(4, '万'),
  ...scale(5, '十万'),
  ...scale(6, '百万', 'million', 'm', 'mn', 'mln'),
  ...scale(7, '千万'),
  ...scale(8, '亿'),
  ...scale(9, '十亿', 'billion', 'b', 'bn'),
  ...scale(10, '百亿'),
  ...scale(11, '千亿'),
  ...scale(12, '万亿', 'trillion'),
].sort((a, b) => a.word.length - b.word.length);

export type Scaled = { power: number; rest: string; moneyOnly: boolean };

/**
 * All the ways to take a big-unit word off the start of a text, the one that takes nothing first.
 * @example scalesOf('万千瓦') // => [{ power: 0, rest: '万千瓦', … }, { power: 4, rest: '千瓦', … }]
 */
export function scalesOf(text: string): Scaled[] {
  const lower = text.toLowerCase();
  const taken = SCALES.filter(({ word }) => {
    if (!lower.startsWith(word)) return false;
    // "million" must not be read as "m" and a unit "illion".
    return !/^[a-z]/.test(word) || !/^[a-z]/.test(lower.slice(word.length));
  });
  return [
    { power: 0, rest: text, moneyOnly: false },
    ...taken.map(({ word, power, moneyOnly }) => ({
      power,
      rest: text.slice(word.length).trim(),
      moneyOnly,
    })),
  ];
}

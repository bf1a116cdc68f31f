import type { Qualifier } from '../quantity-types.ts';

const BEFORE: readonly [Exclude<Qualifier, 'exact'>, RegExp][] = [
  ['atLeast', /^(?:不低于|不少于|不小于|至少|最少|≥|at least|no less than|not less than)\s*/i],
  [
    'atMost',
    /^(?:不超过|不高于|不大于|不多于|至多|最多|≤|at most|up to|no more than|not more than)\s*/i,
  ],
  ['about', /^(?:大约|约为|约|大概|≈|~|about|around|approximately|approx\.?|circa|ca\.|c\.)\s*/i],
  ['nearly', /^(?:将近|接近|近|nearly|almost|close to)\s*/i],
  ['over', /^(?:超过|超|逾|>|over|more than|above|exceeding)\s*/i],
  ['under', /^(?:低于|少于|不足|不到|<|under|less than|fewer than|below)\s*/i],
];

const AFTER: readonly [Exclude<Qualifier, 'exact'>, RegExp][] = [
  ['atLeast', /\s*(?:及以上|以上|起|or more|or above|and above|and over|\+)$/i],
  ['atMost', /\s*(?:及以下|以内|之内|or less|or fewer|at most)$/i],
  ['under', /\s*以下$/],
  ['about', /\s*(?:左右|上下|or so)$/i],
];

type Taken = { qualifier: Qualifier; rest: string };

/** @example qualifierBefore('约600亩') // => { qualifier: 'about', rest: '600亩' } */
export function qualifierBefore(text: string): Taken {
  return take(text, BEFORE);
}

/** @example qualifierAfter('12亿元以上') // => { qualifier: 'atLeast', rest: '12亿元' } */
export function qualifierAfter(text: string): Taken {
  return take(text, AFTER);
}

/** 3000多万元, 3亿余元. */
export function qualifierInside(text: string): Taken {
  return take(text, [
    ['over', /^\s*[多余]\s*/],
    ['atLeast', /^\s*\+\s*/],
  ]);
}

function take(text: string, table: readonly [Exclude<Qualifier, 'exact'>, RegExp][]): Taken {
  for (const [qualifier, pattern] of table) {
    const rest = text.replace(pattern, '');
    if (rest !== text) return { qualifier, rest };
  }
  return { qualifier: 'exact', rest: text };
}

/**
 * One qualifier for several words: 约600多亩 says no less than 600多亩; 近3000万元以上 contradicts itself.
 * @example combine(['about', 'over']) // => 'over'
 */
export function combine(qualifiers: readonly Qualifier[]): Qualifier | null {
  const said = new Set(qualifiers);
  said.delete('exact');
  if (said.size > 1) said.delete('about');
  const [only = 'exact', another] = said;
  return another === undefined ? only : null;
}

import type { LocaleTag } from '../language/locales.ts';
import { hasCjk } from './cjk-text.ts';
import { bare } from './fold.ts';
import type { Group } from './groups.ts';
import { meant } from './nearest.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import { type Part, plainWay, wordsIn } from './query.ts';
import type { Lexicon } from './terms.ts';

/** What is known of an index before anything is asked. */
export type Index = {
  pagefind: Pagefind;
  lexicon: Lexicon;
  tag: LocaleTag;
  groups: Promise<Map<string, Group>>;
};

/** What holds a phrase's words apart counts for so much of what holds the phrase. */
const APART = 0.5;

type Scores = Map<string, Hit>;
/** `meant` is the word that was taken for a misspelt one. */
export type Found = { scores: Scores; mark: string; text: string; meant?: string };

/** A phrase has no ranking of its own in Pagefind: its characters apart have, and title and keywords count in it. */
async function ask({ pagefind }: Index, query: string): Promise<Scores> {
  const { results } = await pagefind.search(query, {});
  if (!query.startsWith('"')) return new Map(results.map((hit) => [hit.id, hit]));
  const loose = await pagefind.search(query.replaceAll('"', ''), {});
  const exact = new Set(results.map(({ id }) => id));
  return new Map(loose.results.filter(({ id }) => exact.has(id)).map((hit) => [hit.id, hit]));
}

async function findPart(index: Index, { text, ways }: Part): Promise<Found> {
  for (const { ask: query, mark } of ways) {
    const scores = await ask(index, query);
    if (scores.size > 0) return { scores, mark, text };
  }
  return { scores: new Map(), mark: text, text };
}

/** What holds all the words of a phrase apart; less than what holds the phrase. */
async function findApart(index: Index, text: string): Promise<Found[]> {
  const words = wordsIn(text, index.lexicon, index.tag).filter((word) => word !== text);
  return Promise.all(words.map((word) => findPart(index, { text: word, ways: [plainWay(word)] })));
}

function withApart(whole: Found, apart: Found[]): Found {
  if (apart.length < 2) return whole;
  const [first, ...rest] = apart;
  const top = Math.max(...[...whole.scores.values()].map(({ score }) => score));
  const tops = apart.map(({ scores }) => Math.max(...[...scores.values()].map((h) => h.score)));
  const scores = new Map(whole.scores);
  for (const [id, hit] of first?.scores ?? []) {
    if (scores.has(id) || !rest.every((other) => other.scores.has(id))) continue;
    const shares = apart.map((part, i) => (part.scores.get(id)?.score ?? 0) / (tops[i] || 1));
    const share = shares.reduce((sum, each) => sum + each, 0) / shares.length;
    scores.set(id, { ...hit, score: APART * top * share });
  }
  return { ...whole, scores };
}

/** The word that a misspelt one was meant for; null where it is in the index, or the beginning of a word is. */
async function slip({ pagefind, lexicon }: Index, text: string): Promise<string | null> {
  const typed = bare(text);
  const begun = lexicon.terms.some(([term]) =>
    bare(term)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .some((word) => word.startsWith(typed)),
  );
  if (begun) return null;
  const { results } = await pagefind.search(`"${text}"`, {});
  return results.length > 0 ? null : meant(text, lexicon.terms);
}

/** A phrase is also looked for by its words, a misspelt word by the one that was meant. */
export async function findLoosely(index: Index, part: Part): Promise<Found[]> {
  const { lexicon } = index;
  const latin = !hasCjk(part.text) && part.ways.length === 1;
  const word = latin ? await slip(index, part.text) : null;
  if (word !== null) {
    return [{ ...(await findPart(index, { text: word, ways: [plainWay(word)] })), meant: word }];
  }
  const found = await findPart(index, part);
  if (!hasCjk(part.text)) return [found];
  const apart = await findApart(index, part.text);
  if (found.scores.size > 0) return [withApart(found, apart)];
  if (apart.length > 0) return apart;
  const turned = meant(part.text, lexicon.terms);
  if (turned === null) return [found];
  return [
    { ...(await findPart(index, { text: turned, ways: [plainWay(turned)] })), meant: turned },
  ];
}

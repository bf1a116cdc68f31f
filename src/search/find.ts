import type { LocaleTag } from '../language/locales.ts';
import { hasCjk } from './cjk-text.ts';
import { bare } from './fold.ts';
import { GROUPS, type Group } from './groups.ts';
import { meant } from './nearest.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import { type Part, plainWay, readQuery, wordsIn } from './query.ts';
import type { Lexicon } from './terms.ts';

export type Ranked = Hit & { group: Group };
/** What was found, best first; `marks` are the words in it, `instead` what was taken for a misspelt query. */
export type Answer = { hits: Ranked[]; marks: string[]; instead: string | null };

/** What is known of an index before anything is asked. */
export type Index = {
  pagefind: Pagefind;
  lexicon: Lexicon;
  tag: LocaleTag;
  groups: Promise<Map<string, Group>>;
};

/** A sheet repeats its record. */
const PDF_SHARE = 0.25;
/** Of the kind that was asked for. */
const KIND_SHARE = 2;
/** What holds a phrase's words apart counts for so much of what holds the phrase. */
const APART = 0.5;
/** How much of what was asked, by weight, a result has to hold. */
const ENOUGH = 0.6;

export function openIndex(pagefind: Pagefind, lexicon: Lexicon, tag: LocaleTag): Index {
  return { pagefind, lexicon, tag, groups: groupsOf(pagefind) };
}

async function groupsOf(pagefind: Pagefind): Promise<Map<string, Group>> {
  const groups = new Map<string, Group>();
  for (const group of GROUPS) {
    const { results } = await pagefind.search(null, { filters: { group } });
    for (const { id } of results) groups.set(id, group);
  }
  return groups;
}

type Scores = Map<string, Hit>;
/** `meant` is the word that was taken for a misspelt one. */
type Found = { scores: Scores; mark: string; text: string; meant?: string };

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
async function findLoosely(index: Index, part: Part): Promise<Found[]> {
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

/** Rare words weigh more; what is nowhere weighs as the rarest. */
function weight({ scores }: Found, pages: number): number {
  return Math.log(1 + pages / Math.max(scores.size, 0.5));
}

/** `parks with steam` are parks: the word is taken for a kind, not looked for, where something else is asked. */
function kindAsked(found: Found[], { kinds }: Lexicon): { parts: Found[]; kind: Group | null } {
  const kindOf = ({ text }: Found) => kinds[bare(text)];
  const rest = found.filter((part) => kindOf(part) === undefined);
  if (rest.length === 0) return { parts: found, kind: null };
  return { parts: rest, kind: found.map(kindOf).find((kind) => kind !== undefined) ?? null };
}

function combined(found: Found[], groups: Map<string, Group>, kind: Group | null): Ranked[] {
  const weights = found.map((part) => weight(part, groups.size));
  const all = weights.reduce((sum, each) => sum + each, 0);
  const tops = found.map(({ scores }) =>
    Math.max(...[...scores.values()].map((h) => h.score), 1e-9),
  );
  const hits = new Map(found.flatMap(({ scores }) => [...scores]));
  return [...hits.values()]
    .map((hit) => {
      let [held, score] = [0, 0];
      for (const [i, { scores }] of found.entries()) {
        const own = scores.get(hit.id);
        if (!own) continue;
        held += weights[i] ?? 0;
        score += ((weights[i] ?? 0) * own.score) / (tops[i] ?? 1);
      }
      const group = groups.get(hit.id) ?? 'pages';
      const share =
        (held / all) ** 2 * (group === 'pdfs' ? PDF_SHARE : group === kind ? KIND_SHARE : 1);
      return { ...hit, group, held: held / all, score: score * share };
    })
    .filter(({ held }) => held >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .map(({ held: _, ...hit }) => hit);
}

/**
 * Finds what holds all, or nearly all, of what was asked.
 *
 * @param filters values by the name of the filter, as the search page's menus have them
 */
export async function find(
  index: Index,
  typed: string,
  filters: Record<string, string> = {},
): Promise<Answer> {
  const parts = readQuery(typed, index.lexicon, index.tag);
  if (parts.length === 0) return { hits: [], marks: [], instead: null };
  const all = (await Promise.all(parts.map((part) => findLoosely(index, part)))).flat();
  const { parts: found, kind } = kindAsked(all, index.lexicon);
  const ranked = combined(found, await index.groups, kind);
  const allowed = await passing(index, filters);
  const corrected = found.some(({ meant: word }) => word !== undefined);
  return {
    hits: allowed ? ranked.filter(({ id }) => allowed.has(id)) : ranked,
    marks: found.filter(({ scores }) => scores.size > 0).map(({ mark }) => mark),
    instead: corrected ? found.map(({ text }) => text).join(' ') : null,
  };
}

async function passing({ pagefind }: Index, filters: Record<string, string>) {
  if (Object.keys(filters).length === 0) return null;
  const { results } = await pagefind.search(null, { filters });
  return new Set(results.map(({ id }) => id));
}

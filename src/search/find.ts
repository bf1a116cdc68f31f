import type { LocaleTag } from '../language/locales.ts';
import { bare } from './fold.ts';
import { GROUPS, type Group } from './groups.ts';
import { type Found, findLoosely, type Index } from './look-up.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import { readQuery } from './query.ts';
import type { Lexicon } from './terms.ts';

export type Ranked = Hit & { group: Group };
/** What was found, best first; `marks` are the words in it, `instead` what was taken for a misspelt query. */
export type Answer = { hits: Ranked[]; marks: string[]; instead: string | null };

/** A sheet repeats its record. */
const PDF_SHARE = 0.25;
/** Of the kind that was asked for. */
const KIND_SHARE = 2;
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

import { pinyin } from 'pinyin-pro';
import type { Catalogue } from '../catalogue/load.ts';
import { traditional } from '../language/han.ts';
import type { LocaleTag } from '../language/locales.ts';
import { type Reader, readerOf } from '../language/reader.ts';
import { hasCjk } from './cjk-text.ts';
import { bare, learnScript, type OtherScript } from './fold.ts';
import type { Group } from './groups.ts';
import { addressedRecords, contentOf } from './record-text.ts';

/** A word that is found, in how many records, and in Chinese how it sounds: syllables without tones. */
export type Term = [word: string, weight: number, sound?: string];
/** What a search understands besides the index: a small file for each language. */
export type Lexicon = {
  terms: Term[];
  other: OtherScript;
  /** Words for a kind of record (project, parks), folded: who types one means that kind. */
  kinds: Record<string, Group>;
};

const LIST = /[、，,;；/·（）()“”「」：:]+/u;
const LONGEST = 40;

function isChinese(tag: LocaleTag): boolean {
  return tag === 'zh-Hans' || tag === 'zh-Hant';
}

/** Names of what investors look for: records, products, links of chains. */
function names({ catalogue, view }: Reader): string[] {
  const titles = addressedRecords(catalogue).map((record) => view(record).record.title);
  const products = catalogue.projects.flatMap((record) =>
    view(record).record.products.map(({ name }) => name),
  );
  const links = catalogue.industries.flatMap((record) =>
    view(record).record.chain.map(({ name }) => name),
  );
  const made = catalogue.companies.map((record) => view(record).record.products);
  const trades = catalogue.parks.map((record) => view(record).record.mainIndustries);
  return [...titles, ...products, ...links, ...made, ...trades].filter((name) => name !== null);
}

/** A name, the parts of a list, and its words. */
function wordsOf(name: string, tag: LocaleTag): string[] {
  const parts = [name, ...name.split(LIST)].map((part) => part.trim());
  const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(name)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .filter((word) => [...word].length >= (hasCjk(word) ? 2 : 4));
  return [...parts, ...words].filter((word) => word.length <= LONGEST && !/\d/.test(word));
}

function otherScript(catalogue: Catalogue, tag: LocaleTag, texts: readonly string[]): OtherScript {
  if (!isChinese(tag)) return {};
  // Without the glossary, whose terms may differ in more than their characters.
  const convert = traditional([]);
  const lines = texts.flatMap((text) => text.split(/[\n。，；]/));
  const simplified = tag === 'zh-Hans';
  const learnt = learnScript(
    lines.map((line) => (simplified ? [convert(line), line] : [line, convert(line)])),
  );
  const own = catalogue.glossary.flatMap(({ words }) => {
    const [hans = '', hant = ''] = [words['zh-Hans'], words['zh-Hant']];
    if (hans === '' || hant === '' || convert(hans) === hant) return [];
    // What has a name of its own in Taiwan is also asked for by the mainland's, in either script.
    return simplified
      ? [[hant, hans]]
      : [
          [hans, hant],
          [convert(hans), hant],
        ];
  });
  return { ...learnt, ...Object.fromEntries(own) };
}

function kindWords({ t }: Reader): Record<string, Group> {
  const kinds = ['projects', 'parks', 'sites', 'policies'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => [t(`search.${kind}`), t(`nav.${kind}`)].map((w) => [bare(w), kind])),
  );
}

/** Makes what one language's search understands. */
export function lexicon(catalogue: Catalogue, tag: LocaleTag): Lexicon {
  const reader = readerOf(catalogue, tag);
  const textsIn = (of: Reader) =>
    addressedRecords(catalogue).map(
      (record) => `${of.view(record).record.title}\n${contentOf(of, record)}`,
    );
  const texts = textsIn(reader);
  const folded = texts.map(bare);
  const glossary = catalogue.glossary.flatMap(({ words }) => words[tag]?.split(' | ') ?? []);
  const words = [...names(reader).flatMap((name) => wordsOf(name, tag)), ...glossary];
  const unique = new Map(words.filter((word) => [...word].length > 1).map((w) => [bare(w), w]));
  const terms = [...unique].flatMap(([key, word]): Term[] => {
    const weight = folded.filter((text) => text.includes(key)).length;
    if (weight === 0) return [];
    const sounds = isChinese(tag) && /^\p{Script=Han}+$/u.test(word);
    return [sounds ? [word, weight, soundOf(word)] : [word, weight]];
  });
  const simplified = readerOf(catalogue, 'zh-Hans');
  const kinds = kindWords(reader);
  return {
    terms,
    kinds,
    other: otherScript(catalogue, tag, isChinese(tag) ? textsIn(simplified) : []),
  };
}

function soundOf(word: string): string {
  return pinyin(word, { toneType: 'none', type: 'array' }).join(' ');
}

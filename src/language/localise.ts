import { type AnyRecord, type Catalogue, type Words, wordsKey } from '../catalogue/load.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import type { InLanguages } from '../catalogue/site.ts';
import { stampsOf } from '../catalogue/stamps.ts';
import { sourceWords, type WordPath, withWords } from '../catalogue/words.ts';
import { traditional } from './han.ts';
import { isLocaleTag, type LocaleTag } from './locales.ts';

/** How a record's words came to be in the reader's language; only `fallback` is not theirs. */
export type Wording = 'source' | 'translated' | 'derived' | 'fallback';

/** A record as one language's reader meets it: facts as they are, words in the best language there is. */
export type View<R extends AnyRecord = AnyRecord> = {
  record: R;
  tag: LocaleTag;
  wording: Wording;
  /** Prose, with the line of its file on which it begins and the language it is in. */
  body: string;
  bodyLine: number;
  bodyLang: LocaleTag;
  /** The language of most of what is not the reader's; the reader's own where all is. */
  shownIn: LocaleTag;
  /** The language of the words at a path, where it is not the reader's. */
  langOf(path: WordPath): LocaleTag | undefined;
  /** Paths of texts (`body` for the prose) whose source has changed since they were translated. */
  stale: WordPath[];
};

type Layer = { lang: LocaleTag; texts: Map<WordPath, string>; content: string; bodyLine: number };
type Localiser = <R extends AnyRecord>(record: R) => View<R>;

export type Language = {
  tag: LocaleTag;
  view: Localiser;
  /** Words of `site.yaml`, in this language or the nearest there is. */
  say(words: InLanguages): string;
  /** The language that `say` finds words in, where it is not the reader's: what their `lang` must be. */
  saidIn(words: InLanguages): string | undefined;
};

export function sourceTag({ site }: Catalogue): LocaleTag {
  return isLocaleTag(site.source) ? site.source : 'zh-Hans';
}

/** Published languages, in the site's order; unknown tags are an author's problem, reported by the checks. */
export function publishedTags({ site }: Catalogue): LocaleTag[] {
  return site.languages.filter(isLocaleTag);
}

/** Languages in which words are looked for, best first. */
function chain(catalogue: Catalogue, tag: LocaleTag): LocaleTag[] {
  const source = sourceTag(catalogue);
  const configured = catalogue.site.fallback[tag];
  const nearest: LocaleTag[] = configured && isLocaleTag(configured) ? [configured] : [];
  return [...new Set([tag, ...nearest, source])];
}

/** A record counts as translated when title, summary and prose are, and all but so much of its other words. */
const MAY_LACK = 0.1;

const languages = new WeakMap<Catalogue, Map<LocaleTag, Language>>();

/** Everything that puts a catalogue into one language; made once for each. */
export function language(catalogue: Catalogue, tag: LocaleTag): Language {
  const known = languages.get(catalogue) ?? new Map<LocaleTag, Language>();
  languages.set(catalogue, known);
  const made = known.get(tag) ?? createLanguage(catalogue, tag);
  known.set(tag, made);
  return made;
}

function createLanguage(catalogue: Catalogue, tag: LocaleTag): Language {
  const source = sourceTag(catalogue);
  const convert = traditional(catalogue.glossary);
  const order = chain(catalogue, tag);
  const views = new Map<AnyRecord, View>();

  const written = (
    record: AnyRecord,
    lang: LocaleTag,
    texts: Map<WordPath, string>,
  ): Layer | null => {
    if (lang === source) {
      return { lang, texts, content: record.content, bodyLine: record.bodyLine };
    }
    const words: Words | undefined = catalogue.words.get(
      wordsKey(record.collection, record.id, lang),
    );
    return words ? { ...words, lang } : null;
  };

  const derived = (simplified: Layer | null): Layer | null =>
    simplified && {
      ...simplified,
      lang: 'zh-Hant',
      texts: new Map([...simplified.texts].map(([path, text]) => [path, convert(text)])),
      content: convert(simplified.content),
    };

  const layersOf = (record: AnyRecord, texts: Map<WordPath, string>): Layer[] =>
    order
      .flatMap((lang) => [
        written(record, lang, texts),
        lang === 'zh-Hant' ? derived(written(record, 'zh-Hans', texts)) : null,
      ])
      .filter((layer) => layer !== null);

  const make = <R extends AnyRecord>(record: R): View<R> => {
    const texts = sourceWords(SCHEMAS[record.collection], record);
    const words = catalogue.words.get(wordsKey(record.collection, record.id, tag));
    const layers = layersOf(record, texts);
    const own = layers.filter(({ lang }) => lang === tag);
    const chosen = new Map<WordPath, string>();
    const langs = new Map<WordPath, LocaleTag>();
    for (const path of texts.keys()) {
      const layer = layers.find((candidate) => candidate.texts.get(path));
      if (!layer) continue;
      chosen.set(path, layer.texts.get(path) ?? '');
      if (layer.lang !== tag) langs.set(path, layer.lang);
    }
    const withBody = layers.find(({ content }) => content.trim() !== '') ?? layers.at(-1);
    const bodyLang = withBody?.lang ?? source;
    const whole =
      !langs.has('title') &&
      !langs.has('summary') &&
      (record.content.trim() === '' || own.some(({ content }) => content.trim() !== '')) &&
      langs.size <= texts.size * MAY_LACK;
    const others = bodyLang === tag ? [...langs.values()] : [bodyLang];
    return {
      record: tag === source ? record : withWords(record, chosen),
      tag,
      wording: wordingOf(tag, source, whole, own),
      body: withBody?.content ?? '',
      bodyLine: withBody?.bodyLine ?? 1,
      bodyLang,
      shownIn: others[0] ?? tag,
      langOf: (path) => langs.get(path),
      stale: words ? stampsOf(record, words).stale : [],
    };
  };

  const derivable = (words: InLanguages) =>
    tag === 'zh-Hant' && !words[tag] && Boolean(words['zh-Hans']);
  const nearestOf = (words: InLanguages): string =>
    order.find((lang) => words[lang]) ?? Object.keys(words)[0] ?? tag;

  return {
    tag,
    view: <R extends AnyRecord>(record: R) => {
      const view = (views.get(record) as View<R> | undefined) ?? make(record);
      views.set(record, view as unknown as View);
      return view;
    },
    say: (words) => {
      if (derivable(words)) return convert(words['zh-Hans'] ?? '');
      return words[nearestOf(words)] ?? '';
    },
    saidIn: (words) => {
      const lang = derivable(words) ? tag : nearestOf(words);
      return lang === tag ? undefined : lang;
    },
  };
}

function wordingOf(tag: LocaleTag, source: LocaleTag, whole: boolean, own: Layer[]): Wording {
  if (tag === source) return 'source';
  if (!whole) return 'fallback';
  return tag === 'zh-Hant' && own.length < 2 ? 'derived' : 'translated';
}

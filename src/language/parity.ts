import { ADDRESSED, type AddressedCollection, type Catalogue } from '../catalogue/load.ts';
import type { LocaleTag } from './locales.ts';
import { language, publishedTags, sourceTag } from './localise.ts';

export type Share = { done: number; of: number };

/** How far one language has come, by numbers. */
export type Parity = {
  tag: LocaleTag;
  /** The language that records are written in, one derived from it, or one that people translate into. */
  kind: 'source' | 'derived' | 'translated';
  /** Records translated whole, by collection. */
  collections: { name: AddressedCollection; share: Share }[];
  whole: Share;
  /** Records whose title and summary are translated. */
  titled: Share;
  /** Texts whose source has changed since they were translated. */
  stale: number;
};

function parityOf(catalogue: Catalogue, tag: LocaleTag): Parity {
  const { view } = language(catalogue, tag);
  const collections = ADDRESSED.flatMap((name) => {
    const views = catalogue[name].map((record) => view(record));
    const done = views.filter(({ wording }) => wording !== 'fallback').length;
    return views.length === 0 ? [] : [{ name, views, share: { done, of: views.length } }];
  });
  const views = collections.flatMap((collection) => collection.views);
  const titled = views.filter(({ langOf }) => !langOf('title') && !langOf('summary')).length;
  const derived = tag === 'zh-Hant' && views.some(({ wording }) => wording === 'derived');
  return {
    tag,
    kind: tag === sourceTag(catalogue) ? 'source' : derived ? 'derived' : 'translated',
    collections: collections.map(({ name, share }) => ({ name, share })),
    whole: {
      done: collections.reduce((sum, { share }) => sum + share.done, 0),
      of: views.length,
    },
    titled: { done: titled, of: views.length },
    stale: views.reduce((sum, { stale }) => sum + stale.length, 0),
  };
}

/** Every published language, in the site's order: what the languages page and `npm run check` say. */
export function parity(catalogue: Catalogue): Parity[] {
  return publishedTags(catalogue).map((tag) => parityOf(catalogue, tag));
}

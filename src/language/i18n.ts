import i18next, { type TFunction } from 'i18next';
import type { Catalogue } from '../catalogue/load.ts';
import { traditional } from './han.ts';
import type { LocaleTag } from './locales.ts';
import ar from './messages/ar.json' with { type: 'json' };
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import ja from './messages/ja.json' with { type: 'json' };
import ko from './messages/ko.json' with { type: 'json' };
import pt from './messages/pt.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import vi from './messages/vi.json' with { type: 'json' };
import zhHans from './messages/zh-Hans.json' with { type: 'json' };
import zhHantOwn from './messages/zh-Hant.json' with { type: 'json' };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    returnNull: false;
  }
}

export type Translate = TFunction<'translation'>;

type Messages = { [key: string]: string | Messages };

/** `own` laid over `base`; an empty word never covers a full one. */
export function layered(base: Messages, own: Messages): Messages {
  const result: Messages = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const below = result[key];
    if (typeof value === 'string') result[key] = value === '' ? (below ?? '') : value;
    else result[key] = layered(typeof below === 'object' ? below : {}, value);
  }
  return result;
}

function mapped(messages: Messages, change: (text: string) => string): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapped(value, change),
    ]),
  );
}

/** The interface's words in every language; Traditional Chinese is derived, then corrected by hand. */
export function messages(catalogue: Catalogue): Record<LocaleTag, Messages> {
  const convert = traditional(catalogue.glossary);
  return {
    'zh-Hans': zhHans,
    'zh-Hant': layered(mapped(zhHans, convert), zhHantOwn),
    en,
    fr,
    de,
    es,
    pt,
    ru,
    ar,
    ja,
    ko,
    vi,
  };
}

const instances = new WeakMap<Catalogue, typeof i18next>();

function instance(catalogue: Catalogue): typeof i18next {
  const known = instances.get(catalogue);
  if (known) return known;
  const made = i18next.createInstance();
  const resources = Object.fromEntries(
    Object.entries(messages(catalogue)).map(([tag, translation]) => [tag, { translation }]),
  );
  made.init({
    resources,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (languages, _namespace, key) => {
      throw new Error(`Interface word "${key}" is missing in ${languages.join(', ')}.`);
    },
  });
  instances.set(catalogue, made);
  return made;
}

/** The interface's words in one language; a missing key fails the build. */
export function translator(catalogue: Catalogue, tag: LocaleTag): Translate {
  return instance(catalogue).getFixedT(tag) as Translate;
}

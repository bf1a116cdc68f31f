import type { AddressedRecord } from '../../catalogue/load.ts';
import { contourSvg } from '../../drawings/contours.ts';
import type { Palette } from '../../drawings/palette.ts';
import { CODE_INK, qrSvg } from '../../drawings/qr.ts';
import { type LocaleTag, locale } from '../../language/locales.ts';
import type { Reader } from '../../language/reader.ts';
import { titleWords } from '../../language/title-words.ts';
import { absolute, permanentPath, shownAddress } from '../../outreach/addresses.ts';
import { families } from '../fonts.ts';

export type TypstLanguage = { lang: string; region: string | null; rtl: boolean };

/** How Typst names a language: its own code, and the region that settles the forms of punctuation and letters. */
export function typstLanguage(tag: LocaleTag): TypstLanguage {
  const [lang = tag] = tag.split('-');
  const regions: Record<LocaleTag, string | null> = {
    'zh-Hans': 'cn',
    'zh-Hant': 'tw',
    en: 'gb',
    fr: 'fr',
    de: 'de',
    es: 'es',
    pt: 'br',
    ru: 'ru',
    ar: null,
    ja: 'jp',
    ko: 'kr',
    vi: 'vn',
  };
  return { lang, region: regions[tag], rtl: locale(tag).dir === 'rtl' };
}

/** What the page around any content needs: language, faces, the lines at its foot. */
export type Frame = ReturnType<typeof frame>;

export function frame(title: string, foot: string[], reader: Reader) {
  const { catalogue, date, say, t, tag } = reader;
  const { site } = catalogue;
  const converts = Object.keys(site.rates.perUnit).length > 0;
  const rated = { date: date(site.rates.date), source: say(site.rates.source) };
  return {
    title,
    ...typstLanguage(tag),
    ...families(tag),
    date: site.dataDate.split('-').map(Number),
    office: say(site.office),
    keywords: [say(site.place), t('sheet.catalogue')],
    foot: [say(site.office), ...foot, t('site.dataDate', { date: date(site.dataDate) })],
    sample: site.sample ? t('sheet.sample', { place: say(site.place) }) : null,
    rate: converts ? t(site.rates.sample ? 'value.sampleRate' : 'value.rate', rated) : null,
    page: t('sheet.page', { page: '{page}', total: '{total}' }),
  };
}

const WIDE = { width: 1050, height: 780 };
const drawings = new Map<string, string>();

/** The drawing of a seed, made once for all languages; only for sheets that are typeset, as it takes a while. */
export function contours(seed: string, light: Palette): string {
  const known = drawings.get(seed);
  if (known) return known;
  const made = contourSvg(seed, WIDE.width, WIDE.height, { light });
  drawings.set(seed, made);
  return made;
}

/** The parts of a frame that belong to one record: its drawing, its code, where the QR code leads. */
export function recordFrame(
  record: Pick<AddressedRecord, 'collection' | 'id' | 'code' | 'title'>,
  reader: Reader,
) {
  const { catalogue, t } = reader;
  const url = absolute(catalogue.site, permanentPath(catalogue.site, record));
  const address = shownAddress(url);
  return {
    ...frame(record.title, record.code ? [record.code] : [], reader),
    short: record.title,
    'title-words': titleWords(record.title),
    code: record.code ?? '',
    seed: record.id,
    qr: qrSvg(url, CODE_INK),
    'qr-alt': t('sheet.qr', { address }),
    url,
    address,
    scan: t('sheet.scan'),
  };
}

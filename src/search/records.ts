import type { Brochures } from '../brochures/manifest.ts';
import { ADDRESSED, type AddressedRecord, type Catalogue } from '../catalogue/load.ts';
import type { Quantity } from '../catalogue/quantity-types.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { sourceWords } from '../catalogue/words.ts';
import type { LocaleTag } from '../language/locales.ts';
import { type Reader, readerOf } from '../language/reader.ts';
import { basePath, recordPath } from '../outreach/addresses.ts';
import { proseContext } from '../prose/context.ts';
import { parseProse } from '../prose/parse.ts';
import { proseText } from '../prose/text.ts';
import { spaced } from './cjk-text.ts';

/** What Pagefind is given of one page or PDF in one language. */
export type SearchRecord = {
  url: string;
  language: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};

function quantitiesIn(value: unknown): Quantity[] {
  if (Array.isArray(value)) return value.flatMap(quantitiesIn);
  if (value === null || typeof value !== 'object') return [];
  if ('kind' in value && 'qualifier' in value) return [value as Quantity];
  return Object.values(value).flatMap(quantitiesIn);
}

/** Every text of a record in the reader's words, its prose, and its figures as they are shown. */
function contentOf(reader: Reader, record: AddressedRecord): string {
  const { record: shown, body, bodyLine, bodyLang } = reader.view(record);
  const prose = proseText(parseProse(body, bodyLine).prose, proseContext(reader, bodyLang));
  const { title, summary, ...words } = Object.fromEntries(
    sourceWords(SCHEMAS[record.collection], shown),
  );
  const contact = record.collection === 'contacts' ? [record.phone, record.email] : [];
  const figures = quantitiesIn(shown).map((quantity) => reader.quantity(quantity));
  const parts = [title, record.code, summary, prose, ...Object.values(words), ...contact];
  return [...new Set([...parts, ...figures].filter((part) => part))].join('\n');
}

function filtersOf(reader: Reader, record: AddressedRecord): Record<string, string[]> {
  const { catalogue, t, view } = reader;
  const titles = (list: AddressedRecord[], ids: (string | null)[]) =>
    list.filter(({ id }) => ids.includes(id)).map((found) => view(found).record.title);
  const filters: Record<string, string[]> = { kind: [t(`search.${record.collection}`)] };
  if (record.collection === 'projects') {
    filters['industry'] = titles(catalogue.industries, [record.industry]);
    filters['park'] = titles(catalogue.parks, [record.park]);
    filters['stage'] = [t(`stage.${record.stage}`)];
  }
  if (record.collection === 'parks') {
    filters['industry'] = titles(catalogue.industries, record.industries);
    filters['park'] = [view(record).record.title];
  }
  return filters;
}

function factOf({ quantity, t }: Reader, record: AddressedRecord): string {
  if (record.collection === 'projects') {
    const land = record.land.value ? ` · ${quantity(record.land.value)}` : '';
    return `${t(`stage.${record.stage}`)} · ${quantity(record.investment.value)}${land}`;
  }
  if (record.collection === 'parks' && record.landFree.value) {
    return `${t('field.landFree')} ${quantity(record.landFree.value)}`;
  }
  return '';
}

function pageRecord(reader: Reader, record: AddressedRecord): SearchRecord {
  const { catalogue, locale, t, view } = reader;
  const { record: shown, langOf } = view(record);
  return {
    url: recordPath(catalogue.site, locale.tag, record),
    language: locale.path,
    content: spaced(contentOf(reader, record)),
    meta: {
      title: shown.title,
      lang: langOf('title') ?? locale.tag,
      kind: t(`search.${record.collection}`),
      code: record.code ?? '',
      fact: factOf(reader, record),
    },
    filters: filtersOf(reader, record),
  };
}

function pdfRecords(reader: Reader, brochures: Brochures): SearchRecord[] {
  const { catalogue, locale: own, t, view } = reader;
  const sheets = [
    ...catalogue.projects.map((record) => ({ kind: 'project' as const, record })),
    ...catalogue.parks.map((record) => ({ kind: 'park' as const, record })),
  ];
  return sheets.flatMap(({ kind, record }) => {
    const sheet = brochures.find(kind, record.id, own.tag);
    if (!sheet) return [];
    const { record: shown, langOf } = view(record);
    const title = `${shown.title} · ${t('record.factSheet')}`;
    return [
      {
        url: `${basePath(catalogue.site)}${sheet.file}`,
        language: own.path,
        content: spaced([title, record.code ?? ''].join('\n')),
        meta: {
          title,
          lang: langOf('title') ?? own.tag,
          kind: t('search.pdf'),
          code: record.code ?? '',
          fact: t('record.pages', { count: sheet.pages }),
        },
        filters: { ...filtersOf(reader, record), kind: [t('search.pdf')] },
      },
    ];
  });
}

/** Everything that one language's search finds. */
export function searchRecords(
  catalogue: Catalogue,
  tag: LocaleTag,
  brochures: Brochures,
): SearchRecord[] {
  const reader = readerOf(catalogue, tag);
  const records = ADDRESSED.flatMap((name): AddressedRecord[] => catalogue[name]);
  return [...records.map((record) => pageRecord(reader, record)), ...pdfRecords(reader, brochures)];
}

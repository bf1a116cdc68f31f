import type { Brochures } from '../brochures/manifest.ts';
import type { AddressedRecord, Catalogue } from '../catalogue/load.ts';
import type { LocaleTag } from '../language/locales.ts';
import { type Reader, readerOf } from '../language/reader.ts';
import { basePath, recordPath } from '../outreach/addresses.ts';
import { spaced } from './cjk-text.ts';
import { codeWords } from './codes.ts';
import { type Group, groupOf } from './groups.ts';
import { addressedRecords, contentOf, hiddenWords, ownFigures } from './record-text.ts';

/** What Pagefind is given of one page or PDF in one language. */
export type SearchRecord = {
  url: string;
  language: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};

function filtersOf(reader: Reader, record: AddressedRecord): Record<string, string[]> {
  const { catalogue, t, view } = reader;
  const titles = (list: AddressedRecord[], ids: (string | null)[]) =>
    list.filter(({ id }) => ids.includes(id)).map((found) => view(found).record.title);
  const filters: Record<string, string[]> = {
    group: [groupOf(record.collection)],
    kind: [t(`search.${record.collection}`)],
  };
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

function factOf(reader: Reader, record: AddressedRecord): string {
  const { quantity, t } = reader;
  if (record.collection === 'projects') {
    const land = record.land.value ? ` · ${quantity(record.land.value)}` : '';
    return `${t(`stage.${record.stage}`)} · ${quantity(record.investment.value)}${land}`;
  }
  if (record.collection === 'parks' && record.landFree.value) {
    return `${t('field.landFree')} ${quantity(record.landFree.value)}`;
  }
  if (record.collection === 'sites') {
    const parts = [quantity(record.area.value), t(`siteState.${record.state}`)];
    return [...parts, ...(record.price.value ? [quantity(record.price.value)] : [])].join(' · ');
  }
  return '';
}

/** The names under which a record is looked for without being called so: its industry, park, products, class. */
function keywordsOf(reader: Reader, record: AddressedRecord): string {
  const { view } = reader;
  const { industry = [], park = [] } = filtersOf(reader, record);
  const own = [...industry, ...park];
  if (record.collection === 'projects') {
    own.push(...view(record).record.products.map(({ name }) => name));
  }
  if (record.collection === 'companies') own.push(view(record).record.products ?? '');
  return spaced([...new Set(own)].filter((name) => name !== record.title).join('\n'));
}

function pageRecord(reader: Reader, record: AddressedRecord): SearchRecord {
  const { catalogue, locale, t, view } = reader;
  const { record: shown, langOf } = view(record);
  const content = contentOf(reader, record);
  return {
    url: recordPath(catalogue.site, locale.tag, record),
    language: locale.path,
    content: spaced(content),
    meta: {
      title: spaced(shown.title),
      keywords: keywordsOf(reader, record),
      figures: ownFigures(reader, record),
      hidden: hiddenWords(reader, record, `${shown.title}\n${content}`),
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
          title: spaced(title),
          hidden: codeWords(record.code ?? '').join(' '),
          lang: langOf('title') ?? own.tag,
          kind: t('search.pdf'),
          code: record.code ?? '',
          fact: t('record.pages', { count: sheet.pages }),
        },
        filters: {
          ...filtersOf(reader, record),
          group: ['pdfs' satisfies Group],
          kind: [t('search.pdf')],
        },
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
  const pages = addressedRecords(catalogue).map((record) => pageRecord(reader, record));
  return [...pages, ...pdfRecords(reader, brochures)];
}

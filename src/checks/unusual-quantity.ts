import type { AnyRecord } from '../catalogue/load.ts';
import { figuresOf } from './figures.ts';
import { allRecords, type Check, type Finding, placeOf } from './finding.ts';

function finding(
  record: AnyRecord,
  path: string,
  code: string,
  params: Record<string, string>,
): Finding {
  const place = placeOf(record, path.split('.'));
  return {
    check: 'unusual-quantity',
    severity: 'note',
    ...place,
    code: `unusual-quantity.${code}`,
    params: { field: path, ...params },
  };
}

function inFigures(record: AnyRecord): Finding[] {
  return figuresOf(record).flatMap(({ path, figure: { value, reported } }) => [
    ...(value?.oddities ?? []).map((oddity) =>
      finding(record, path, oddity, { value: value?.reported ?? '' }),
    ),
    ...(reported === null ? [] : [finding(record, path, 'reported', { value: reported })]),
  ]);
}

function leftOver(record: AnyRecord): Finding[] {
  return record.reported.map(({ field, text, from }) => ({
    ...finding(record, 'reported', 'unread', { value: text, from: from ? ` (${from})` : '' }),
    params: { field, value: text, from: from ? ` (${from})` : '' },
  }));
}

/** What was read though it was written oddly, and what could not be read and is kept as reported. */
export const unusualQuantity: Check = {
  id: 'unusual-quantity',
  title: { en: 'Figures written oddly or not read', zh: '写法特殊或未能读取的数据' },
  run: (catalogue) =>
    allRecords(catalogue).flatMap((record) => [...inFigures(record), ...leftOver(record)]),
};

import type { Figure } from '../catalogue/fields.ts';
import type { QuantityKind } from '../catalogue/quantity-types.ts';
import { figuresOf } from './figures.ts';
import { allRecords, type Check, placeOf } from './finding.ts';
import { named } from './named.ts';

const MOST_NAMED = 6;

/** A distance, a voltage or a drive to the port is the same next year. */
const LASTING: readonly QuantityKind[] = ['length', 'voltage', 'pressure'];

function ages(path: string, { value }: Figure): boolean {
  return value !== null && !LASTING.includes(value.kind) && !path.startsWith('connections.');
}

/** Every figure can say as of when it holds; those that do not are shown as undated. */
export const undatedFigure: Check = {
  id: 'undated-figure',
  title: { en: 'Figures without a date', zh: '数据未注明时间' },
  run: (catalogue) =>
    allRecords(catalogue).flatMap((record) => {
      const undated = figuresOf(record)
        .filter(({ path, figure, asOf }) => ages(path, figure) && asOf === null)
        .map(({ path }) => path);
      if (undated.length === 0) return [];
      const params = { count: String(undated.length), fields: named(undated, MOST_NAMED) };
      return [
        {
          check: 'undated-figure',
          severity: 'warning',
          ...placeOf(record, undated[0]?.split('.') ?? []),
          code: 'undated-figure.undated',
          params,
        },
      ];
    }),
};

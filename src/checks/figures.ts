import type { Figure } from '../catalogue/fields.ts';
import type { AnyRecord } from '../catalogue/load.ts';
import type { PartialDate } from '../catalogue/quantity-types.ts';

/** `asOf` is the figure's own date, else that of the plot, utility or fact it belongs to. */
export type FoundFigure = { path: string; figure: Figure; asOf: PartialDate | null };

function isFigure(value: object): value is Figure {
  return 'value' in value && 'reported' in value && 'asOf' in value && 'source' in value;
}

/**
 * Every figure of a record, by its path.
 *
 * @example figuresOf(park).map(({ path }) => path) // => ['planned', …, 'utilities.power.capacity', …]
 */
export function figuresOf(record: AnyRecord): FoundFigure[] {
  const found: FoundFigure[] = [];
  const visit = (value: unknown, path: string, dated: PartialDate | null) => {
    if (value === null || typeof value !== 'object') return;
    if (isFigure(value)) {
      found.push({ path, figure: value, asOf: value.asOf ?? dated });
      return;
    }
    const own = 'asOf' in value ? (value.asOf as PartialDate | null) : null;
    for (const [name, item] of Object.entries(value)) {
      const id = (item as { id?: unknown } | null)?.id;
      const key = Array.isArray(value) && typeof id === 'string' ? id : name;
      visit(item, path === '' ? key : `${path}.${key}`, own ?? dated);
    }
  };
  visit(record, '', null);
  return found;
}

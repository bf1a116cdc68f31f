import type { Figure } from '../catalogue/fields.ts';
import type { AnyRecord } from '../catalogue/load.ts';

export type FoundFigure = { path: string; figure: Figure };

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
  const visit = (value: unknown, path: string) => {
    if (value === null || typeof value !== 'object') return;
    if (isFigure(value)) {
      found.push({ path, figure: value });
      return;
    }
    for (const [name, item] of Object.entries(value)) {
      const id = (item as { id?: unknown } | null)?.id;
      const key = Array.isArray(value) && typeof id === 'string' ? id : name;
      visit(item, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(record, '');
  return found;
}

import { oneLine } from './clean-text.ts';
import type { Making } from './draft.ts';
import type { ParkLine } from './park-draft.ts';
import { measureOf } from './park-headings.ts';

/** What an investor reads first, from the figures that the table gives. */
export function parkSummary({ facts }: Making, lines: ParkLine[]): string {
  const parts = lines.flatMap(({ measure, value, state }) => {
    const known = measureOf(measure);
    const words = state ? oneLine(state.text) : '';
    if (known?.kind === 'utility') return value || words === '' ? [] : [`${measure}${words}`];
    if (known?.kind === 'industries') return [`主导产业${facts['mainIndustries']}`];
    const figure = known?.kind === 'figure' ? facts[known.field] : undefined;
    if (typeof figure !== 'string') return [];
    return [`${measure}${figure}${words === '' ? '' : `（${words}）`}`];
  });
  return `${parts.length > 0 ? parts.join('，') : facts['title']}。`;
}

/** The order in which a person would write a park down. */
export const PARK_ORDER = [
  'title',
  'summary',
  'planned',
  'developed',
  'landFree',
  'landLevelled',
  'workshops',
  'workshopsFree',
  'housing',
  'mainIndustries',
  'utilities',
  'facilities',
];

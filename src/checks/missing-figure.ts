import type { Park, Project } from '../catalogue/load.ts';
import { OPEN_STAGES } from '../catalogue/stage.ts';
import { type Check, nameOf, placeOf } from './finding.ts';
import { named } from './named.ts';

/** Without these an investor passes the place over: what an open project costs and needs, what a park has to give. */
const OF_PROJECT = ['investment', 'land', 'sought'] as const;
const OF_PARK = ['landFree', 'workshopsFree'] as const;
const ALL = OF_PROJECT.length;

function missingOf(record: Project | Park): string[] {
  if (record.collection === 'parks') return OF_PARK.filter((name) => !record[name].value);
  if (!OPEN_STAGES.includes(record.stage)) return [];
  // A project in a building needs no land.
  return OF_PROJECT.filter(
    (name) => !record[name].value && !(name === 'land' && record.building.value),
  );
}

export const missingFigure: Check = {
  id: 'missing-figure',
  title: { en: 'Figures that decide, not stated', zh: '关键数据未提供' },
  run: ({ projects, parks }) =>
    [...projects, ...parks].flatMap((record) => {
      const missing = missingOf(record);
      if (missing.length === 0) return [];
      return [
        {
          check: 'missing-figure',
          severity: 'warning',
          ...placeOf(record, []),
          code: 'missing-figure.missing',
          params: { title: nameOf(record), fields: named(missing, ALL) },
        },
      ];
    }),
};

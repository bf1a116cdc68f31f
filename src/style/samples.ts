import { dirname, relative } from 'node:path';
import { type Figure, NOT_STATED } from '../catalogue/fields.ts';
import {
  type Catalogue,
  type Contact,
  type Industry,
  type Park,
  type Project,
  recordFile,
} from '../catalogue/load.ts';
import { MIDDLE } from '../catalogue/photograph.ts';
import { isEnded, OPEN_STAGES } from '../catalogue/stage.ts';
import { PICTURES } from './pictures.ts';

/** Records in the states that components show: real ones, turned where the county has none of the kind. */
export type Samples = {
  project: Project;
  park: Park;
  industry: Industry;
  contact: Contact;
  /** Its first photograph leads, the second has no caption. */
  photographed: Project;
  mapped: Park;
  /** A project and a park that say nothing but their names. */
  bareProject: Project;
  barePark: Park;
  overdue: Project;
  signed: Project;
  ended: Project;
};

function first<T>(records: readonly T[], what: string): T {
  const [record] = records;
  if (!record) throw new Error(`The page of components needs ${what} among the records.`);
  return record;
}

/** A picture of this folder, as a field of a record would name it. */
function picture(record: Project | Park, name: keyof typeof PICTURES): string {
  return relative(dirname(recordFile(record)), PICTURES[name]);
}

function photograph(project: Project, caption: string | null) {
  const file = picture(project, 'river');
  return { file, alt: '江湾晨景', credit: '望川县融媒体中心', caption, focus: MIDDLE };
}

/** Every field emptied, down to the figures of its parts. */
function emptied<T>(value: T): T {
  if (Array.isArray(value)) return [] as T;
  if (typeof value !== 'object' || value === null) return value;
  if ('asOf' in value && 'value' in value) return NOT_STATED as Figure as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, emptied(part)])) as T;
}

export function samplesOf({ projects, parks, industries, contacts }: Catalogue): Samples {
  const project = first(
    projects.filter(({ stage, code }) => OPEN_STAGES.includes(stage) && code === 'WC-2026-014'),
    'project WC-2026-014',
  );
  const park = first(
    parks.filter(({ id }) => id === project.park),
    'its park',
  );
  return {
    project,
    park,
    industry: first(
      industries.filter(({ id }) => id === project.industry),
      'its industry',
    ),
    contact: first(contacts, 'a contact'),
    photographed: {
      ...project,
      photographs: [
        photograph(project, '清晨的江湾，对岸是临港工业园。'),
        photograph(project, null),
      ],
    },
    mapped: {
      ...park,
      map: { image: picture(park, 'map'), alt: '园区位置图', approval: 'GS(2026)0000号' },
    },
    bareProject: {
      ...emptied(project),
      industry: null,
      park: null,
      published: null,
      reviewBy: null,
    },
    barePark: { ...emptied(park), utilities: {}, approvals: {}, map: null },
    overdue: { ...project, reviewBy: '2025-12-31' },
    signed: first(
      projects.filter(({ stage }) => stage === 'signed'),
      'a signed project',
    ),
    ended: first(
      projects.filter(({ stage }) => isEnded(stage)),
      'a project that has ended',
    ),
  };
}

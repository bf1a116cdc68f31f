import { readFrontmatter } from '../catalogue/frontmatter.ts';
import { schemaProblems } from '../catalogue/problems.ts';
import { SCHEMAS } from '../catalogue/schemas.ts';
import { type Existing, recordPath } from './existing.ts';
import { type Difference, differences, recordText } from './record-text.ts';
import { fileHash, type State } from './state.ts';
import { type Draft, ImportError, type Reported } from './types.ts';

export type Status = 'written' | 'updated' | 'unchanged' | 'kept';

/** What will happen to one record file. */
export type PlannedFile = {
  collection: Draft['collection'];
  path: string;
  text: string;
  status: Status;
  differences: Difference[];
};

/** The text of a record, found valid as the build will find it. */
function checkedText(draft: Draft, path: string): string {
  const text = recordText(draft);
  const parts = readFrontmatter(text);
  const data = { ...(parts.yaml.toJS() as object), content: parts.content };
  const [problem] = schemaProblems(SCHEMAS[draft.collection], data, parts, path);
  if (!problem) return text;
  const reported = draft.facts['reported'] as Reported[] | undefined;
  throw new ImportError('record.invalid', {
    record: path,
    field: problem.params['field'] ?? '',
    value: problem.params['value'] ?? '',
    code: problem.code,
    from: reported?.[0]?.from ?? String(draft.facts['title']),
  });
}

function statusOf(text: string, existing: string | undefined, written: string | undefined): Status {
  if (existing === undefined) return 'written';
  if (fileHash(existing) === fileHash(text)) return 'unchanged';
  return fileHash(existing) === written ? 'updated' : 'kept';
}

/**
 * Compares the records with the folder: a file that a person has edited since, or wrote, is never overwritten.
 *
 * @throws ImportError where a record would not pass the build
 */
export function planFiles(drafts: Draft[], existing: Existing, state: State): PlannedFile[] {
  return drafts.map((draft) => {
    const path = recordPath(draft.collection, draft.id);
    const text = checkedText(draft, path);
    const found = existing.records.get(path)?.text;
    const status = statusOf(text, found, state.files[path]);
    const kept = status === 'kept' ? differences(found ?? '', text) : [];
    return { collection: draft.collection, path, text, status, differences: kept };
  });
}

/** What to remember once the plan is carried out. A kept file stays an edited one. */
export function nextState(plan: PlannedFile[], state: State, ids: Record<string, string>): State {
  const files = { ...state.files };
  for (const { path, text, status } of plan) if (status !== 'kept') files[path] = fileHash(text);
  return { version: 1, files, ids: { ...state.ids, ...ids } };
}

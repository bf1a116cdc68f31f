import type { AnyRecord } from '../../catalogue/load.ts';
import type { View } from '../../language/localise.ts';
import type { Reader } from '../../language/reader.ts';

/** The record of an id in the reader's words; null where there is no id or no such record. */
export function viewOf<R extends AnyRecord>(
  { view }: Reader,
  records: R[],
  id: string | null,
): View<R> | null {
  const record = id === null ? undefined : records.find((candidate) => candidate.id === id);
  return record ? view(record) : null;
}

import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import type { CollectionName } from '../catalogue/fields.ts';
import { sameName } from './clean-text.ts';

const LONGEST = 60;

/**
 * The Latin name of a record: pinyin without tones, cut at the end of a word.
 *
 * @example slug('绿远钢结构') // => 'lv-yuan-gang-jie-gou'
 */
export function slug(text: string): string {
  const words = pinyin(text.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, LONGEST) : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id;
}

/** Two rows with one key are one record, in this workbook or in the next. */
export type RowKey = string;

/** @example nameKey('projects', '家庭农场', '郑家寨镇') // => 'projects:家庭农场@郑家寨镇' */
export function nameKey(collection: CollectionName, name: string, place = ''): RowKey {
  return `${collection}:${sameName(name)}${place === '' ? '' : `@${sameName(place)}`}`;
}

export type Ids = {
  /** The id of the record with one of these keys; a new one where there is none yet. Asked once a record. */
  idFor(keys: RowKey[], name: string, place?: string): string;
  /** Every key met so far with its id, for the next import. */
  known: Map<RowKey, string>;
};

/**
 * Gives ids for ever: what an earlier import called a row, it is called again; new ids avoid every address in use,
 * because `/p/<id>/` is shared by all collections.
 */
export function createIds(earlier: Record<RowKey, string>, taken: ReadonlySet<string>): Ids {
  const known = new Map(Object.entries(earlier));
  const used = new Set([...taken, ...known.values()]);
  const given = new Set<string>();
  const free = (name: string, place: string): string => {
    const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
    const base = slug(name) || `record-${digest}`;
    if (!used.has(base)) return base;
    const suffix = slug(place);
    const placed = `${base}-${suffix}`;
    if (suffix !== '' && !used.has(placed)) return placed;
    let count = 2;
    while (used.has(`${base}-${count}`)) count++;
    return `${base}-${count}`;
  };
  return {
    known,
    idFor(keys, name, place = '') {
      const found = keys.map((key) => known.get(key)).find((id) => id && !given.has(id));
      const id = found ?? free(name, place);
      used.add(id);
      given.add(id);
      for (const key of keys) if (!known.has(key)) known.set(key, id);
      return id;
    },
  };
}

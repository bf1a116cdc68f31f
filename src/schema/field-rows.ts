import { FORM_OF_IDS, type RawSchema } from './raw-schema.ts';

/** One field as the handbook shows it. */
export type FieldRow = {
  /** `market[].source`, `utilities.*.spare`. */
  path: string;
  required: boolean;
  raw: RawSchema;
  /** `figure: money`, `date`, `one of …`. */
  form: string;
};

function listed(values: readonly unknown[]): string {
  return values.map((value) => `\`${value}\``).join(' · ');
}

function isByLanguage({ additionalProperties: more, propertyNames }: RawSchema): boolean {
  return typeof more === 'object' && more.type === 'string' && !propertyNames?.pattern;
}

function listForm(item: RawSchema): string {
  if (!item.properties) return `list: ${formOf(item)}`;
  return isPlainId(item.properties['id']) ? 'list, each with its `id`' : 'list';
}

/** An id of which there is nothing to say but its form. */
function isPlainId(raw: RawSchema | undefined): boolean {
  return raw?.description === FORM_OF_IDS && !raw.reference;
}

/** @example formOf({ figure: ['power', 'rate'] }) // => 'figure: power, rate' */
export function formOf(raw: RawSchema): string {
  const type = [raw.type].flat().find((name) => name !== 'null');
  if (raw.figure) return `figure: ${raw.figure.join(', ')}`;
  if (raw.date) return 'date';
  if (raw.words) return 'words';
  if (raw.reference) return `id in \`${raw.reference}/\``;
  if (raw.enum) return `one of ${listed(raw.enum)}`;
  if (raw.items) return listForm(raw.items);
  if (raw.propertyNames?.enum) return `fields by name: ${listed(raw.propertyNames.enum)}`;
  if (isByLanguage(raw)) return 'text by language';
  if (raw.propertyNames?.pattern) return 'number by name';
  if (type === 'object') return 'fields';
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'number') return 'number';
  if (raw.format === 'date') return 'whole day';
  if (raw.format === 'uri') return 'web address';
  return isPlainId(raw) ? 'id' : 'text';
}

/** What stands inside a field, and how its path goes on. */
function inside(raw: RawSchema): { fields: RawSchema; joint: string } | null {
  if (raw.figure) return null;
  if (raw.items?.properties) return { fields: raw.items, joint: '[].' };
  if (raw.properties) return { fields: raw, joint: '.' };
  const { additionalProperties: more } = raw;
  return typeof more === 'object' && more.properties ? { fields: more, joint: '.*.' } : null;
}

/**
 * Every field of a schema by its dotted path. What is the same as something shown before (the utilities of a park and
 * of a site) is shown once: `seen` holds where.
 */
export function fieldRows(
  { properties = {}, required = [] }: RawSchema,
  name: string,
  seen: Map<string, string>,
  before = '',
): FieldRow[] {
  return Object.entries(properties).flatMap(([field, raw]): FieldRow[] => {
    if (isPlainId(raw) && before.endsWith('[].')) return [];
    const path = `${before}${field}`;
    const row = { path, required: required.includes(field), raw, form: formOf(raw) };
    const more = inside(raw);
    if (!more) return [row];
    const key = JSON.stringify(more.fields);
    const known = seen.get(key);
    // Names differ where what stands under them is the same: a park's approvals, a project's preparation.
    const names = raw.propertyNames?.enum ? `${row.form}; each ` : '';
    if (known) return [{ ...row, form: `${names}as ${known}` }];
    seen.set(key, `\`${path}\` of ${name}`);
    return [row, ...fieldRows(more.fields, name, seen, `${path}${more.joint}`)];
  });
}

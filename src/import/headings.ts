import { PLAIN_UNITS, readQuantity } from '../catalogue/quantity.ts';
import type { QuantityKind } from '../catalogue/quantity-types.ts';
import { headingKey } from './heading-key.ts';
import { PROJECT_HEADINGS, type ProjectField } from './project-headings.ts';

/** A column's heading: the field it maps to, and the unit it gives to bare numbers. */
export type Heading = { text: string; field: ProjectField | null; unit: string };

const KINDS: readonly QuantityKind[] = [
  ...new Set(PLAIN_UNITS.map(({ kind }) => kind)),
  'rate',
  'price',
];

/** @example isUnit('万元') // => true */
export function isUnit(text: string): boolean {
  return text.length <= 8 && KINDS.some((kind) => readQuantity(`1${text}`, kind).ok);
}

const FIELDS = new Map<string, ProjectField>(
  Object.entries(PROJECT_HEADINGS).flatMap(([field, headings]) =>
    headings.map((heading): [string, ProjectField] => [headingKey(heading), field as ProjectField]),
  ),
);

/** Every way to cut a unit off a heading: `总投资(万元)`, `总投资/万元`, `总投资万元`. */
function withoutUnit(key: string): { rest: string; unit: string }[] {
  const bracketed = /^(.*)\((?:单位)?[:,]?([^()]+)\)$/.exec(key);
  const divided = /^(.+)[/,、]([^/,、]+)$/.exec(key);
  const cuts = [bracketed, divided].flatMap((match) =>
    match ? [{ rest: match[1] ?? '', unit: match[2] ?? '' }] : [],
  );
  for (const length of [2, 1, 3]) {
    cuts.push({ rest: key.slice(0, -length), unit: key.slice(-length) });
  }
  return cuts.filter(({ rest, unit }) => rest !== '' && isUnit(unit));
}

/** The field that a heading means by a table of headings. */
export type FieldOf = (key: string) => ProjectField | undefined;

/** The table of synonyms, after what a `--map` file says. */
export function fieldTable(columns: Record<string, ProjectField | null>): FieldOf {
  const own = new Map(
    Object.entries(columns).map(([heading, field]) => [headingKey(heading), field ?? undefined]),
  );
  return (key) => (own.has(key) ? own.get(key) : FIELDS.get(key));
}

/**
 * Reads one heading.
 *
 * @example readHeading('总 投 资\n（万元）', fieldTable({})) // => { text: …, field: 'investment', unit: '万元' }
 */
export function readHeading(text: string, fieldOf: FieldOf): Heading {
  const key = headingKey(text);
  const whole = fieldOf(key);
  if (whole) return { text, field: whole, unit: '' };
  const cuts = withoutUnit(key);
  for (const { rest, unit } of cuts) {
    const field = fieldOf(rest) ?? fieldOf(rest.replace(/\([^()]*\)/g, ''));
    if (field) return { text, field, unit };
  }
  const bare = fieldOf(key.replace(/\([^()]*\)/g, ''));
  return { text, field: bare ?? null, unit: cuts[0]?.unit ?? '' };
}

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
  return text !== '' && text.length <= 8 && KINDS.some((kind) => readQuantity(`1${text}`, kind).ok);
}

const FIELDS = new Map<string, ProjectField>(
  Object.entries(PROJECT_HEADINGS).flatMap(([field, headings]) =>
    headings.map((heading): [string, ProjectField] => [headingKey(heading), field as ProjectField]),
  ),
);

type Cut = { rest: string; unit: string };

const bracketed = (key: string) => /^(.*)\((?:单位)?[:,]?([^()]+)\)$/.exec(key);
const divided = (key: string) => /^(.+)[/,、]([^/,、]+)$/.exec(key);

/** Every way to cut a unit off a heading: `总投资(万元)`, `总投资/万元`, `总投资万元`. */
function cutsOf(key: string): Cut[] {
  const marked = [bracketed(key), divided(key)].flatMap((match) =>
    match ? [{ rest: match[1] ?? '', unit: match[2] ?? '' }] : [],
  );
  const bare = [2, 1, 3].map((length) => ({
    rest: key.slice(0, -length),
    unit: key.slice(-length),
  }));
  return [...marked, ...bare];
}

function withoutBrackets(key: string): string {
  return key.replace(/\([^()]*\)/g, '');
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
  for (const { rest, unit } of cutsOf(key)) {
    const field = fieldOf(rest) ?? fieldOf(withoutBrackets(rest));
    if (field && isUnit(unit)) return { text, field, unit };
  }
  const unit = bracketed(key)?.[2] ?? '';
  const field = fieldOf(withoutBrackets(key)) ?? null;
  return { text, field, unit: isUnit(unit) ? unit : '' };
}

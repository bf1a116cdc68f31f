/** What was chosen of each facet; a facet that nothing was chosen of is not there. */
export type Chosen = Map<string, Set<string>>;

/** Sorts of the list; in the first one projects stand under their industries. */
export const SORTS = ['industry', 'investment', 'land', 'newest'] as const;
export type Sort = (typeof SORTS)[number];
export const VIEWS = ['cards', 'table'] as const;
export type View = (typeof VIEWS)[number];

export type ListState = { chosen: Chosen; sort: Sort; view: View };

function oneOf<T extends string>(values: readonly T[], value: string | null): T {
  return values.find((known) => known === value) ?? (values[0] as T);
}

/**
 * The state that an address holds: `?industry=food,energy&stage=packaged&sort=land&view=table`. What the list does not
 * offer is passed over, as an address may be older than the list.
 */
export function readState(params: URLSearchParams, offered: ReadonlySet<string>): ListState {
  const chosen: Chosen = new Map();
  for (const answer of offered) {
    const [name = '', value = ''] = answer.split('=');
    if (params.get(name)?.split(',').includes(value)) {
      chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
    }
  }
  return {
    chosen,
    sort: oneOf(SORTS, params.get('sort')),
    view: oneOf(VIEWS, params.get('view')),
  };
}

/** The address of a state, without what goes without saying. @example stateAddress(first) // => '' */
export function stateAddress({ chosen, sort, view }: ListState): string {
  const parts = [
    ...[...chosen].map(([name, values]) => `${name}=${[...values].join(',')}`),
    ...(sort === SORTS[0] ? [] : [`sort=${sort}`]),
    ...(view === VIEWS[0] ? [] : [`view=${view}`]),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Whether a project gives one of the chosen answers of every facet, but for the one that is left out. */
export function matches(answers: ReadonlySet<string>, chosen: Chosen, except?: string): boolean {
  return [...chosen].every(
    ([name, values]) =>
      name === except || [...values].some((value) => answers.has(`${name}=${value}`)),
  );
}

/** How many projects each answer would leave, given what is chosen of the other facets. */
export function counts(
  all: readonly ReadonlySet<string>[],
  names: readonly string[],
  chosen: Chosen,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) {
    for (const answers of all) {
      if (!matches(answers, chosen, name)) continue;
      for (const answer of answers) {
        if (answer.startsWith(`${name}=`)) found.set(answer, (found.get(answer) ?? 0) + 1);
      }
    }
  }
  return found;
}

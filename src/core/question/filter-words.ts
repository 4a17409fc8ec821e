import type { Filters } from '../model/answer.ts';

/** The filters that are in force, in words: "since 2024-01-01, status planned, buyer Poland"; empty where none is. */
export function filterWords(filters: Filters): string {
  const { since, until, statuses, buyers, suppliers, systems, sources } = filters;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['status', statuses],
    ['buyer', buyers],
    ['supplier', suppliers],
    ['system', systems],
    ['source', sources],
  ];
  return [
    since && `since ${since}`,
    until && `until ${until}`,
    ...lists.map(([name, values]) => values.length > 0 && `${name} ${values.join(' or ')}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether a filter narrows which deals answer, and not only from which articles. */
export function narrowsDeals({ statuses, buyers, suppliers, systems }: Filters): boolean {
  return [statuses, buyers, suppliers, systems].some((each) => each.length > 0);
}

/** The names among the values, to look for beside the question's own words. */
export function filterNames({ buyers, suppliers, systems }: Filters): readonly string[] {
  return [...buyers, ...suppliers, ...systems];
}

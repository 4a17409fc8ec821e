import type { Filters } from '../model/answer.ts';
import type { Span } from '../model/article.ts';
import { DEAL_STATUSES } from '../model/fact.ts';
import { foldText } from '../names/fold-text.ts';
import { countEdits } from './near-names.ts';
import { readDays } from './read-days.ts';

/** A question taken apart: its own words, and what narrows its answer. */
export interface Filtered {
  /** Without the filters; empty where it has nothing else. */
  readonly words: string;
  /** Null where there is no filter, and nothing that seems meant for one. */
  readonly filters: Filters | null;
}

/** The filters by name, each with an example of a value. */
export const FILTERS = {
  since: '2024',
  until: '2025-06',
  status: 'planned',
  source: '"North East News"',
  buyer: 'Bangladesh',
  supplier: 'Turkey',
  system: 'Boran',
} as const;
type FilterName = keyof typeof FILTERS;

/** `name:value` or `name:"a value"`; a filter's own name may have a space after the colon. */
const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}:/"'])(?:(${Object.keys(FILTERS).join('|')}):[ ]?|(\\p{L}{3,20}):(?=[\\p{L}\\p{N}"]))` +
    // Another filter's name is no value: "until: status:planned".
    '(?!\\p{L}{3,20}:)("[^"]{0,200}"?|[^\\s"?!]{0,200})',
  'gu',
);

/** Nothing narrows. */
const NONE: Filters = {
  since: null,
  until: null,
  statuses: [],
  buyers: [],
  suppliers: [],
  systems: [],
  sources: [],
  advice: [],
};

/**
 * Reads the filters in a question: `since:2024 status:planned source:"North East News"`. Any text gives a result: what
 * cannot be used becomes a word of advice. Values are taken as they stand; none is ever corrected.
 */
export function readFilters(text: string): Filtered {
  const pairs = pairsIn(text);
  if (pairs.length === 0) return { words: text, filters: null };
  const filters = pairs.reduce(
    (before, { name, value, unknown }) =>
      isFilter(name) ? READERS[name](before, value, name) : withAdvice(before, unknownAdvice(unknown)),
    NONE,
  );
  // What stands behind an unknown name is still asked about.
  const words = pairs.reduceRight(
    (rest, { name, value, start, end }) => `${rest.slice(0, start)} ${name ? '' : value}${rest.slice(end)}`,
    text,
  );
  return { words: words.replace(/\s+/g, ' ').trim(), filters: inOrder(filters) };
}

/** A follow-up with its own filters and those of the question before it that it does not replace. */
export function carryFilters(words: string, before: string, text: string): string {
  const own = pairsIn(text);
  const kept = pairsIn(before).filter(({ name }) => name && !own.some((each) => each.name === name));
  return [words, ...kept.map(({ whole }) => whole), ...own.map(({ whole }) => whole)].join(' ');
}

/** The filters of a text as they stand in it. Folding keeps places, so that the values can be had as they were written. */
function pairsIn(text: string): Pair[] {
  return [...foldText(text).matchAll(PAIR)].map((match) => toPair(match, text));
}

interface Pair extends Span {
  readonly name: string | undefined;
  readonly unknown: string;
  readonly value: string;
  readonly whole: string;
}

function toPair({ index, 0: whole, 1: name, 2: unknown = '', 3: quoted = '' }: RegExpExecArray, text: string): Pair {
  const end = index + whole.length;
  const written = text.slice(end - quoted.length, end).replace(/["“”]/g, '');
  return {
    name,
    unknown,
    value: written.replace(/[,;.]{1,9}$/, '').trim(),
    start: index,
    end,
    whole: text.slice(index, end),
  };
}

function isFilter(name: string | undefined): name is FilterName {
  return name !== undefined && Object.hasOwn(FILTERS, name);
}

type Reader = (filters: Filters, value: string, name: FilterName) => Filters;

const READERS: Record<FilterName, Reader> = {
  since: (filters, value) => {
    const days = readDays(value);
    return days ? { ...filters, since: days.first } : withAdvice(filters, valueAdvice('since', value));
  },
  until: (filters, value) => {
    const days = readDays(value);
    return days ? { ...filters, until: days.last } : withAdvice(filters, valueAdvice('until', value));
  },
  status: (filters, value) => {
    const asked = value.split(',').map(foldText);
    const unknown = asked.filter((each) => !isStatus(each));
    const statuses = DEAL_STATUSES.filter((each) => filters.statuses.includes(each) || asked.includes(each));
    const advice = unknown.map((each) => valueAdvice('status', each));
    return advice.reduce(withAdvice, { ...filters, statuses });
  },
  source: listReader('sources'),
  buyer: listReader('buyers'),
  supplier: listReader('suppliers'),
  system: listReader('systems'),
};

function listReader(list: 'sources' | 'buyers' | 'suppliers' | 'systems'): Reader {
  return (filters, value, name) =>
    value === ''
      ? withAdvice(filters, valueAdvice(name, value))
      : { ...filters, [list]: [...new Set([...filters[list], value])] };
}

function isStatus(word: string): boolean {
  return DEAL_STATUSES.some((each) => each === word);
}

function withAdvice(filters: Filters, advice: string): Filters {
  return { ...filters, advice: [...new Set([...filters.advice, advice])] };
}

/** What each filter takes. */
const TAKES: Partial<Record<FilterName, string>> = {
  since: 'a day, month or year, as since:2024, since:2024-06 or since:2024-06-30',
  until: 'a day, month or year, as until:2025, until:2025-06 or until:2025-06-30',
  status: `one of ${DEAL_STATUSES.join(', ')}`,
};

function valueAdvice(name: FilterName, value: string): string {
  const takes = TAKES[name] ?? `a name, as ${name}:${FILTERS[name]}`;
  const problem = value === '' ? `The filter ${name}: has no value` : `The filter ${name}: does not know “${value}”`;
  return `${problem}; it takes ${takes}.`;
}

function unknownAdvice(name: string): string {
  const names = Object.keys(FILTERS);
  const near = names.find((each) => countEdits(name, each) <= 2);
  const instead = near ? `did you mean ${near}:?` : `there are ${names.map((each) => `${each}:`).join(', ')}.`;
  return `There is no filter ${name}:; ${instead}`;
}

/** A stretch that ends before it begins leaves nothing; neither end is used. */
function inOrder(filters: Filters): Filters {
  const { since, until } = filters;
  if (since === null || until === null || since <= until) return filters;
  const advice = `The days since ${since} until ${until} end before they begin; neither was used.`;
  return withAdvice({ ...filters, since: null, until: null }, advice);
}

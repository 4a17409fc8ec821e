import { readDays } from '../../core/digest/day-words.ts';
import { type DigestOrder, readOrder } from '../../core/digest/read-order.ts';
import type { NameIndex } from '../../core/names/name-index.ts';
import { isWatchable, unquoted } from './is-watchable.ts';

/** What a person wants to be told without asking, or where articles are to come from. */
export type Order =
  | { readonly kind: 'digest'; readonly order: DigestOrder }
  | { readonly kind: 'watch'; readonly text: string }
  /** `which`: an id, or the words that are watched. */
  | { readonly kind: 'unwatch'; readonly which: string }
  | { readonly kind: 'watches' }
  | { readonly kind: 'feed-add'; readonly url: string }
  /** `which`: an id or the address. */
  | { readonly kind: 'feed-remove'; readonly which: string }
  | { readonly kind: 'feed-list' };

/**
 * Reads an order by its exact shape; null for everything else, which is a question: "digest 09:00 weekdays" orders,
 * "digest of Turkish deals" asks; "watch boran" orders, "watch towers bought by Poland" asks. What ends in a question mark
 * always asks.
 */
export function recogniseOrder(text: string, index: NameIndex): Order | null {
  if (text.endsWith('?')) return null;
  for (const { shape, read } of SHAPES) {
    const match = shape.exec(text);
    if (match) return read(match[1] ?? '', index);
  }
  return null;
}

/** The exact shape of what seems to be meant as an order, or null; for under the answer to the question it was taken for. */
export function orderHint(text: string): string | null {
  const [, verb = '', rest = ''] = /^(watch|digest) (.{1,200})$/i.exec(text) ?? [];
  switch (verb.toLowerCase()) {
    case 'watch':
      return `To be told when this changes, put it in quotation marks: watch "${unquoted(rest)}"`;
    case 'digest':
      return 'To get a digest regularly, say when: digest 09:00 weekdays, and what about, if not everything.';
    default:
      return null;
  }
}

interface OrderShape {
  readonly shape: RegExp;
  readonly read: (rest: string, index: NameIndex) => Order | null;
}

const SHAPES: readonly OrderShape[] = [
  { shape: /^digests?$/i, read: () => ({ kind: 'digest', order: { kind: 'list' } }) },
  { shape: /^digest (.+)$/i, read: digestOrder },
  { shape: /^watch(?:es| list)?$/i, read: () => ({ kind: 'watches' }) },
  {
    shape: /^watch (.+)$/i,
    read: (rest, index) => (isWatchable(rest, index) ? { kind: 'watch', text: unquoted(rest) } : null),
  },
  { shape: /^unwatch(?: (.+))?$/i, read: (rest) => ({ kind: 'unwatch', which: unquoted(rest) }) },
  { shape: /^feeds?(?: list| add| remove)?$/i, read: () => ({ kind: 'feed-list' }) },
  { shape: /^feed add (\S+)$/i, read: (rest) => ({ kind: 'feed-add', url: withScheme(rest) }) },
  { shape: /^feed remove (\S+)$/i, read: (rest) => ({ kind: 'feed-remove', which: rest }) },
];

function digestOrder(rest: string, index: NameIndex): Order | null {
  const order = readOrder(rest, index);
  return order.kind === 'mistake' && !isAboutTime(rest) ? null : { kind: 'digest', order };
}

const CLOCK_TIME = /(?:^|\s)\d{1,2}(?::\d{2}|\s?[ap]m)(?:,?\s|$)/i;
const FILLERS = /^(?:(?:at|every|each|on)\s+)*/i;

/** Says when: a time of day anywhere, or days or a bare hour at its beginning. */
function isAboutTime(text: string): boolean {
  const [first = ''] = text.replace(FILLERS, '').split(/\s+/);
  return CLOCK_TIME.test(text) || readDays(first) !== null || /^(?:days?|\d{1,2}(?:[.:]\d{2})?)$/i.test(first);
}

/** People leave out what their browser does. */
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}

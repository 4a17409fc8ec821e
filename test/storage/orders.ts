import type { Subscription, Watch } from '../../src/app/ports/subscriptions.ts';
import type { Told } from '../../src/core/model/delta.ts';

/** Noon of a day in spring, in milliseconds since 1970. */
export const NOON = Date.UTC(2026, 2, 10, 12);

/** A channel's digest on weekdays, ordered by U0ANALYST in T0DESK. */
export function subscription(change: Partial<Subscription> = {}): Subscription {
  return {
    id: 'digest-1',
    team: 'T0DESK',
    target: { kind: 'channel', id: 'C0NEWS' },
    createdBy: 'U0ANALYST',
    createdAt: NOON,
    schedule: { days: [1, 2, 3, 4, 5], time: '09:00', zone: 'Europe/London' },
    topics: null,
    evenIfNothing: false,
    paused: null,
    ...change,
  };
}

export function watch(change: Partial<Watch> = {}): Watch {
  return { id: 'watch-1', team: 'T0DESK', user: 'U0ANALYST', text: 'boran', createdAt: NOON, ...change };
}

/** What someone was told up to a revision: one deal. */
export function told(revision: number): Told {
  const item = { text: 'howitzers', maker: null, designation: 'Boran', calibre: '105mm', class: 'howitzer' };
  const deal = {
    event: 'purchase' as const,
    status: 'ordered' as const,
    quantity: null,
    unit: null,
    share: null,
    item,
    buyer: 'Bangladesh',
    buyerCountry: 'BD',
    supplier: null,
    supplierCountry: 'TR',
    when: null,
    quote: 'Dhaka’s army ordered Boran howitzers.',
    articleId: 'boran',
    published: '2026-03-01',
  };
  return { deals: { 'BD|TR|boran': deal }, revision, disagreements: ['BD|TR|boran|number'] };
}

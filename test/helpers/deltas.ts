import type { Subscription, Watch } from '../../src/app/ports/subscriptions.ts';
import type { ArticleHead } from '../../src/core/model/article.ts';
import type { Change, Delta, SaidDeal, ToldDeal } from '../../src/core/model/delta.ts';
import type { Deal } from '../../src/core/model/fact.ts';
import { ARTICLE, COVERAGE, deal, plannedDeal } from './slack-answers.ts';

const count = (value: number) => ({ value, max: null, modifier: 'exact', direction: null }) as const;

/** The second article on the same matter, which says another number. */
export const OTHER_ARTICLE: ArticleHead = {
  ...ARTICLE,
  id: 'more-howitzers.md',
  title: 'Six more guns for Dhaka',
  published: '2025-07-01',
  source: 'Harbour Gazette',
  url: 'https://harbour.example/guns/24',
};

const TWENTY_FOUR = 'Dhaka has now ordered 24 Boran howitzers from MKE.';

export const eighteen: SaidDeal = { deal: deal(), article: ARTICLE };
const twentyFour: SaidDeal = {
  deal: deal({ articleId: OTHER_ARTICLE.id, quote: TWENTY_FOUR, quantity: count(24), when: null }),
  article: OTHER_ARTICLE,
};

const toldPlanned: ToldDeal = {
  ...toldAs(plannedDeal()),
  quote: 'The army plans to take the fleet to 200.',
};
const toldEighteen: ToldDeal = toldAs(deal());

/** A deal as it was told before. */
function toldAs(before: Deal): ToldDeal {
  return { ...before, published: ARTICLE.published };
}

/** One change of each kind. */
export const CHANGES = {
  isNew: { kind: 'new-deal', after: eighteen },
  moved: { kind: 'status-moved', before: { ...toldEighteen, status: 'planned' }, after: eighteen },
  movedWithNumber: { kind: 'status-moved', before: toldPlanned, after: eighteen },
  recounted: { kind: 'number-changed', before: toldEighteen, after: twentyFour },
  disputed: { kind: 'disagreement', about: 'number', sides: [eighteen, twentyFour] },
  withdrawn: { kind: 'withdrawn', before: toldEighteen },
} as const satisfies Readonly<Record<string, Change>>;

/** Changes between Bangladesh and Turkey, and one new article, changed by `more`. */
export function delta(changes: readonly Change[], more: Partial<Delta> = {}): Delta {
  const groups = changes.length === 0 ? [] : [{ buyerCountry: 'Bangladesh', supplierCountry: 'Turkey', changes }];
  return { isFirst: false, articles: [], groups, coverage: COVERAGE, ...more };
}

export const newArticle = { article: OTHER_ARTICLE, lead: TWENTY_FOUR };

/** Weekdays at nine in London, to C111. */
export function subscription(more: Partial<Subscription> = {}): Subscription {
  return {
    id: 'k3f9',
    team: 'T111',
    target: { kind: 'channel', id: 'C111' },
    createdBy: 'U777',
    createdAt: 0,
    schedule: { days: [1, 2, 3, 4, 5], time: '09:00', zone: 'Europe/London' },
    topics: null,
    evenIfNothing: false,
    paused: null,
    ...more,
  };
}

export const BORAN_WATCH: Watch = { id: 'w7', team: 'T111', user: 'U777', text: 'boran', createdAt: 0 };

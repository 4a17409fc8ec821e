import type { Answer, Coverage, Hit } from '../../src/core/model/answer.ts';
import type { ArticleHead, Passage } from '../../src/core/model/article.ts';
import type { ClaimCheck } from '../../src/core/model/claim-check.ts';
import type { Deal } from '../../src/core/model/fact.ts';
import type { DeskForSlack } from '../../src/slack/desk.ts';

export const ARTICLE: ArticleHead = {
  id: 'howitzers.md',
  title: 'Dhaka takes its first Turkish howitzers',
  published: '2025-06-03',
  source: 'Example Defence Wire',
  url: 'https://example.org/howitzers?id=7&page=2',
  tags: [],
};

const TEXT =
  'Bangladesh bought 18 Boran 105mm howitzers from the Turkish maker MKE last year. The army plans to take the fleet to 200.';

export const PASSAGE: Passage = {
  id: 'howitzers.md#0',
  articleId: ARTICLE.id,
  ordinal: 0,
  heading: null,
  text: TEXT,
  offset: 0,
  sentences: [
    { start: 0, end: 80 },
    { start: 81, end: TEXT.length },
  ],
};

export const COVERAGE: Coverage = {
  articles: 1,
  passages: 1,
  newest: '2025-06-03',
  sources: ['Example Defence Wire'],
  refused: 2,
};

/** A passage found for the words given. */
export function hit(words: readonly string[], passage: Passage = PASSAGE, article: ArticleHead = ARTICLE): Hit {
  const matched = words.map((text) => {
    const start = passage.text.indexOf(text);
    return { text, span: { start, end: start + text.length } };
  });
  return { article, passage, score: 1, matched, why: [] };
}

/** "18 … bought … last year", changed by `more`. */
export function deal(more: Partial<Deal> = {}): Deal {
  const span = { start: 18, end: 44 };
  return {
    kind: 'deal',
    id: 'howitzers.md#0/deal@18-44',
    articleId: ARTICLE.id,
    passageId: PASSAGE.id,
    quote: TEXT.slice(0, 80),
    text: TEXT.slice(18, 44),
    span,
    rule: 'test',
    attribution: null,
    polarity: 'affirmed',
    event: 'purchase',
    status: 'ordered',
    quantity: { value: 18, max: null, modifier: 'exact', direction: null },
    unit: 'unit',
    share: null,
    item: { text: 'Boran 105mm howitzers', maker: 'MKE', designation: 'Boran', calibre: '105mm', class: 'howitzer' },
    buyer: 'Bangladesh',
    buyerCountry: 'Bangladesh',
    supplier: 'MKE',
    supplierCountry: 'Turkey',
    money: null,
    when: { timex: '2024', text: 'last year', derivedFrom: '2025-06-03', mod: null },
    missing: ['value'],
    evidence: { cue: { start: 11, end: 17 } },
    ...more,
  };
}

/** The 200 that are planned. */
export function plannedDeal(more: Partial<Deal> = {}): Deal {
  const quantity = { value: 200, max: null, modifier: 'exact', direction: null } as const;
  return deal({ id: 'howitzers.md#0/deal@96-120', status: 'planned', share: 'total', quantity, when: null, ...more });
}

/** An answer with a headline, its passage and two deals, changed by `more`. */
export function answered(more: Partial<Answer> = {}): Answer {
  const facts = [deal(), plannedDeal()];
  return {
    question: { text: 'how many howitzers', terms: [], entities: [], asks: 'how-many' },
    verdict: 'answered',
    headline: {
      text: '18 units: Boran 105mm howitzers, bought by Bangladesh (2024, from "last year")',
      factIds: [deal().id],
    },
    facts,
    hits: [hit(['18', 'Boran', 'howitzers'])],
    conflicts: [],
    missing: ['the value', 'delivery dates'],
    suggestions: [],
    reason: null,
    coverage: COVERAGE,
    ...more,
  };
}

/** No answer, and why. */
export function unanswered(reason = 'No article mentions Peru.', more: Partial<Answer> = {}): Answer {
  const empty = { headline: null, facts: [], hits: [], missing: [], suggestions: ['bangladesh turkey'] };
  return answered({ verdict: 'none', reason, ...empty, ...more });
}

export interface FakeDesk extends DeskForSlack {
  /** What was asked, with what was asked before it. */
  readonly asked: { readonly question: string; readonly earlier: readonly string[] }[];
}

/** "200 Boran howitzers" beside the 18 that were bought, changed by `more`. */
export function contradicted(more: Partial<ClaimCheck> = {}): ClaimCheck {
  const part = { span: { start: 0, end: 1 }, factIds: [deal().id] };
  return {
    text: 'Bangladesh bought 200 Boran howitzers.',
    verdict: 'contradicted',
    parts: [
      { ...part, part: 'buyer', text: 'Bangladesh', verdict: 'supported', says: 'Bangladesh' },
      { ...part, part: 'number', text: '200', verdict: 'contradicted', says: '18 ordered; 200 in total planned' },
      { ...part, part: 'date', text: 'last year', verdict: 'not-in-record', says: null, factIds: [] },
    ],
    facts: [deal()],
    hits: [hit(['18', 'Boran', 'howitzers'])],
    ...more,
  };
}

/** A desk that answers everything with what `answer` returns, and checks whatever it is given alike. */
export function fakeDesk(answer: (question: string) => Answer | Promise<Answer> = () => answered()): FakeDesk {
  const asked: FakeDesk['asked'] = [];
  return {
    asked,
    check: async (text) => contradicted({ text }),
    store: { coverage: async () => COVERAGE, articlesSince: async () => [{ ...ARTICLE, passages: [PASSAGE] }] },
    ask: async (question, earlier = []) => {
      asked.push({ question, earlier });
      return answer(question);
    },
  };
}

/** Articles and questions made up by fast-check, with facts whose truth is known because both come from one draw. */
import fc from 'fast-check';
import type { Deal, DealStatus } from '../../src/core/model/fact.ts';
import { articleFrom } from './article.ts';
import { dealIn, item, quantity } from './facts.ts';
import type { Read } from './record.ts';

const SYSTEMS = [
  { text: 'Boran howitzers', designation: 'Boran', class: 'howitzer', maker: 'MKE', country: 'Turkey' },
  { text: 'Tulpar light tanks', designation: 'Tulpar', class: 'light tank', maker: 'Otokar', country: 'Turkey' },
] as const;
const BUYERS = ['Bangladesh', 'Pakistan'] as const;

/** How the made-up articles say each status. */
const VERBS: Record<DealStatus, string> = {
  considered: 'is considering',
  negotiating: 'is negotiating for',
  planned: 'plans to buy',
  option: 'holds an option on',
  ordered: 'ordered',
  delivered: 'received',
  cancelled: 'cancelled its order of',
};
const STATUSES = Object.keys(VERBS) as DealStatus[];

const told = fc.record({
  buyer: fc.constantFrom(...BUYERS),
  system: fc.constantFrom(...SYSTEMS),
  status: fc.constantFrom(...STATUSES),
  value: fc.integer({ min: 1, max: 9999 }),
  attribution: fc.constantFrom(null, 'reportedly', 'Sample News'),
  when: fc.constantFrom(null, 'last year', '2021'),
  denied: fc.constantFrom(false, false, false, true),
});
type Told = typeof told extends fc.Arbitrary<infer Value> ? Value : never;

/** Up to four articles of up to four deals each; no two deals of one article have the same number. */
export const reads: fc.Arbitrary<readonly Read[]> = fc
  .array(fc.uniqueArray(told, { minLength: 1, maxLength: 4, selector: ({ value }) => value }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((articles) => articles.map(toRead));

/** Questions about what such articles tell, and now and then about what they do not. */
export const questions: fc.Arbitrary<string> = fc
  .record({
    shape: fc.constantFrom<(buyer: string, system: string) => string>(
      (buyer, system) => `how many ${system} did ${buyer} buy?`,
      (buyer, system) => `how many ${system} does ${buyer} plan to buy?`,
      (buyer, system) => `how many ${system} has ${buyer} received`,
      (buyer, system) => `when did ${buyer} order ${system}?`,
      (buyer) => `what is ${buyer} considering?`,
      (_, system) => `who bought ${system}?`,
      (buyer) => `who sold to ${buyer} in 2021`,
      (buyer, system) => `how much did ${buyer} pay for ${system}`,
      (buyer, system) => `${buyer} ${system}`,
      (buyer, system) => `did ${buyer} cancel its ${system}?`,
    ),
    buyer: often(BUYERS, ['Turkey', 'Oman', 'Zorgon']),
    system: often(
      SYSTEMS.map(({ text }) => text),
      ['howitzers', '155mm howitzers', 'TB7 drones', 'hardware', ''],
    ),
  })
  .map(({ shape, buyer, system }) => shape(buyer, system));

function often(common: readonly string[], rare: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...common), weight: 5 },
    { arbitrary: fc.constantFrom(...rare), weight: 1 },
  );
}

function toRead(all: readonly Told[], at: number): Read {
  const id = `made-${at}.md`;
  const published = `2025-0${(at % 3) + 1}-15`;
  const article = articleFrom(all.map(sentenceOf).join('\n\n'), {
    id,
    title: 'Made up',
    published,
    source: `Source ${at}`,
  });
  return [article, all.map((each) => dealIn(article, sentenceOf(each), factOf(each, published)))];
}

function sentenceOf({ buyer, system, status, value, attribution, when, denied }: Told): string {
  const said = attribution === 'reportedly' ? ' reportedly' : '';
  const source = attribution === 'Sample News' ? ', according to Sample News' : '';
  const what = `${VERBS[status]} ${value} ${system.text}`;
  return `${buyer}${said} ${denied ? `denied that it ${what}` : what}${when ? ` ${when}` : ''}${source}.`;
}

function factOf({ buyer, system, status, value, attribution, when, denied }: Told, published: string): Partial<Deal> {
  const { text, designation, class: noun, maker, country } = system;
  const derived = { timex: '2024', text: 'last year', derivedFrom: published, mod: null };
  const written = { timex: '2021', text: '2021', derivedFrom: null, mod: null };
  return {
    status,
    quantity: quantity(value),
    item: item(text, { designation, class: noun, maker }),
    buyer,
    buyerCountry: buyer,
    supplier: maker,
    supplierCountry: country,
    attribution,
    polarity: denied ? 'denied' : 'affirmed',
    when: when === null ? null : when === '2021' ? written : derived,
    missing: when === null ? ['date', 'value'] : ['value'],
  };
}

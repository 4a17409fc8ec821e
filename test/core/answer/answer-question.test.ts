import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../src/core/model/fact.ts';
import { articleFrom } from '../../helpers/article.ts';
import { dealIn, item, quantity } from '../../helpers/facts.ts';
import { shippedNames } from '../../helpers/names.ts';
import { deskOf } from '../../helpers/record.ts';
import { fighters, howitzers } from '../../helpers/sample-articles.ts';

const index = await shippedNames();
const desk = await deskOf(index, [howitzers(), fighters()]);

describe('a question that the record answers', () => {
  it.each([
    ['how many Boran howitzers did Bangladesh buy?', /^18 units: MKE Boran 105mm howitzer, bought .*; ordered/],
    ['HOW MANY BORAN HOWITZERS DID DHAKA BUY', /^18 units/],
    ['how many Boran did Bangladesh purchase last year', /^18 units/],
    ['how many Boran howitzers did Bangladesh buy in 2024?', /^18 units/],
    ['how many howitzers does Bangladesh plan to buy?', /^200 in total: .*; planned/],
    ['how many types of hardware did Dhaka buy?', /^15 types/],
    ['how many Rafales did Indonesia order?', /^42 Rafale fighters/],
    ['how many fighters did France sell to Indonesia?', /^42 Rafale fighters/],
    ['when did Dhaka buy Turkish hardware?', /^since 2018 – 15 types/],
    ['when did Bangladesh buy the Boran?', /^2024, from "last year" – 18 units/],
    ['when will the Rafales arrive?', /^2026 – 6 as a part/],
    ['how long was the visit to Turkey?', /^5 days \("five days"\)$/],
    ['who visited Turkey?', /^Chowdhury Ashiq Mahmood bin Harun, leader of the delegation$/],
    ['who sold howitzers to Bangladesh?', /^Turkey \(MKE\) –/],
    ['who bought howitzers from Turkey?', /^Bangladesh –/],
    ['who makes the Boran?', /^Turkey \(MKE\) –/],
    ['which country bought Rafales?', /^Indonesia –/],
    ['who is Budi Santoso?', /^Budi Santoso, Defence Minister$/],
    ['how much did Indonesia pay for its Rafales?', /^USD 8.1 billion – 42 Rafale fighters/],
    ['where is MKE?', /^Kirikkale, Turkey$/],
    ['what is Bangladesh considering?', /^Otokar Tulpar light tanks, purchase by .*; considered, "reportedly"$/],
    ['did Bangladesh buy Tulpar tanks?', /^The record has it considered, not ordered: .*; considered, "reportedly"$/],
    ['which drones did Bangladesh buy?', /^“Dhaka has bought 15 types .* TB2 drones among them\.”$/],
    ['India Pakistan', /^“The Turkish side would not comment on India or Pakistan\.”$/],
    ['bangladehs howitzers', /^18 units/],
    ['has Turkey delivered howitzers to Bangladesh?', /^The record has it ordered, not delivered: 18 units.*; ordered/],
    ['is it true that Bangladesh bought 200 howitzers?', /^Ordered, and the number is not 200: 18 units.*; ordered/],
    ['did Bangladesh buy 18 Turkish howitzers?', /^Ordered: 18 units/],
    ['will Indonesia get Rafales?', /Rafale/],
    ['who supplied howitzers to Bangladesh?', /^Turkey \(MKE\) – 18 units.*; ordered/],
    ['how long did the visit to Turkey last?', /^5 days/],
    ['who is Ashiq Harun?', /^Chowdhury Ashiq Mahmood bin Harun, leader/],
  ])('%s', async (text, headline) => {
    const answer = await desk.ask(text);
    expect(answer.headline?.text).toMatch(headline);
    expect(answer).toMatchObject({ verdict: 'answered', reason: null });
  });

  it('shows the deals of two countries, statuses apart, the surest first', async () => {
    const { facts } = await desk.ask('bangladesh turkey');
    const deals = facts.filter((fact) => fact.kind === 'deal');
    expect(deals.map(({ status, quantity }) => [status, quantity?.value ?? null])).toEqual([
      ['ordered', 18],
      ['ordered', 15],
      ['planned', 200],
      ['considered', null],
    ]);
  });

  it('gives no deal to a question for yes or no that names nothing', async () => {
    expect((await desk.ask('is it being considered?')).headline?.factIds ?? []).toEqual([]);
  });

  it('puts the passage that it was read in first', async () => {
    const { hits, headline, facts } = await desk.ask('how many Boran howitzers did Bangladesh buy?');
    const basis = facts.find(({ id }) => headline?.factIds.includes(id));
    expect(hits[0]?.passage.id).toBe(basis?.passageId);
  });

  it('says what the article does not', async () => {
    const { missing } = await desk.ask('bangladesh turkey');
    expect(missing).toContain('Otokar Tulpar light tanks (considered): number, date, value');
  });

  it('keeps what the person wrote beside what was understood', async () => {
    expect((await desk.ask('bangladehs howitzers')).question).toMatchObject({
      typed: 'bangladehs howitzers',
      text: 'Bangladesh howitzers',
    });
    expect((await desk.ask('when?', ['how many Boran did Bangladesh buy?'])).headline?.text).toMatch(/^2024/);
  });
});

describe('a question near to what the record says', () => {
  it.each([
    [
      'a number of another status',
      'how many howitzers were delivered to Bangladesh?',
      /not say how many howitzers were delivered.*18 units.*ordered/,
    ],
    ['another year', 'how many Boran howitzers did Bangladesh buy in 2023?', /in that year.*2024/],
    ['the sides turned round', 'how many howitzers did Turkey buy from Bangladesh?', /ordered by Turkey\.$/],
    ['another buyer', 'how many howitzers did India buy?', /ordered by India\.$/],
    ['another calibre', 'how many 155mm howitzers did Bangladesh buy?', /not say how many 155mm howitzers/],
    ['a thing that only goes along', 'how many TB2 drones did Bangladesh buy?', /not say how many TB2 drones/],
    [
      'a word that stands nowhere',
      'how many zorgon howitzers did Bangladesh buy?',
      /not say how many zorgon howitzers/,
    ],
    ['no value said', 'how much did the Boran cost?', /not say how much\. They do say: 18 units/],
    ['a status that nothing has', 'what did Turkey cancel?', /not say what was cancelled/],
    [
      'a yes-or-no question with the sides turned round',
      'did Turkey buy howitzers from Bangladesh?',
      /do not say this/,
    ],
    ['the number of a part only', 'how many Rafales will arrive in 2026?', /not say how many Rafales/],
    ['a party that the verb asks for and nobody names', 'who sold frigates to Bangladesh?', /do not say who/],
    ['two names apart', 'Pakistan Boran', /^No passage found speaks of Pakistan and Boran together\.$/],
    [
      'another buyer of a known system',
      'how many Rafales did Bangladesh buy?',
      /^No passage found speaks of Rafales? and Bangladesh together/,
    ],
  ])('%s: says so, with the passages', async (_, text, reason) => {
    const answer = await desk.ask(text);
    expect(answer).toMatchObject({ verdict: 'related', headline: null });
    expect(answer.reason).toMatch(reason);
    expect(answer.hits.length).toBeGreaterThan(0);
  });
});

describe('a question beyond the record', () => {
  it.each([
    ['how many howitzers did Poland buy?', 'No article mentions Poland.'],
    ['how many Zorgon howitzers did Bangladesh buy?', 'No article mentions Zorgon.'],
    ['how many TB7 drones did Bangladesh buy?', 'No article mentions TB7.'],
    ['Germany or warsaw and Bangladesh', 'No article mentions Germany or Poland.'],
    ['best pizza in naples', 'No article mentions “best”, “pizza” or “naples”.'],
    ['who is Budi Harun?', 'No article mentions Budi Harun.'],
    ['did Mary Ann Jones visit Turkey?', 'No article mentions Mary Ann Jones.'],
    ['🤖🤖', 'The question names nothing to look for: no country, maker, system or event.'],
    ['the of and', 'The question names nothing to look for: no country, maker, system or event.'],
    ['', 'The question names nothing to look for: no country, maker, system or event.'],
    ['\u0000\u0000', 'The question names nothing to look for: no country, maker, system or event.'],
  ])('"%s" gets the reason and nothing else', async (text, reason) => {
    const answer = await desk.ask(text);
    expect(answer).toMatchObject({ verdict: 'none', headline: null, reason, facts: [], hits: [] });
  });

  it('suggests questions that the record does answer', async () => {
    const { suggestions } = await desk.ask('best pizza in naples');
    expect(suggestions).toHaveLength(3);
    for (const suggestion of suggestions) expect((await desk.ask(suggestion)).verdict).toBe('answered');
  });

  it('says so when there is no record', async () => {
    const empty = await deskOf(index, []);
    expect((await empty.ask('bangladesh')).reason).toBe('The record holds no articles yet.');
  });
});

describe('articles that disagree', () => {
  const text = 'Bangladesh bought 20 Boran howitzers from MKE.';
  const article = articleFrom(text, { id: 'other.md', title: 'Guns' });
  const other: Partial<Deal> = {
    quantity: quantity(20),
    item: item('Boran howitzers', { maker: 'MKE', designation: 'Boran', class: 'howitzer' }),
    buyer: 'Bangladesh',
    buyerCountry: 'Bangladesh',
  };

  it('are both shown, and the headline says that they do', async () => {
    const disputed = await deskOf(index, [howitzers(), [article, [dealIn(article, 'bought 20', other)]]]);
    const answer = await disputed.ask('how many Boran howitzers did Bangladesh buy?');
    expect(answer.conflicts).toHaveLength(1);
    expect(answer.headline?.text).toMatch(/sources disagree$/);
    const shown = answer.facts.filter(({ id }) => answer.conflicts[0]?.factIds.includes(id));
    expect(shown.map((fact) => (fact.kind === 'deal' ? fact.quantity?.value : null)).sort()).toEqual([18, 20]);
  });

  it('are not made up where a deal is denied, and a denied deal answers nothing', async () => {
    const denied = dealIn(article, 'bought 20', { ...other, polarity: 'denied' });
    const answer = await (await deskOf(index, [[article, [denied]]])).ask(
      'how many Boran howitzers did Bangladesh buy?',
    );
    expect(answer.headline).toBeNull();
    expect(answer.conflicts).toEqual([]);
  });
});

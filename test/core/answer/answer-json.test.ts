import { describe, expect, it } from 'vitest';
import { answerToJson, factToJson } from '../../../src/core/answer/answer-json.ts';
import { articleFrom } from '../../helpers/article.ts';
import { countIn, moneyIn, personIn, placeIn, quantity, timeIn } from '../../helpers/facts.ts';
import { shippedNames } from '../../helpers/names.ts';
import { deskOf } from '../../helpers/record.ts';
import { howitzers } from '../../helpers/sample-articles.ts';

const [, facts] = howitzers();

describe('a fact as JSON', () => {
  it('is flat, with the words, their place and the sentence', () => {
    const count = facts.find(({ kind }) => kind === 'count');
    expect(count && factToJson(count)).toEqual({
      kind: 'count',
      id: expect.stringMatching(/^howitzers\.md#\d+\/count@/),
      article: 'howitzers.md',
      passageId: expect.stringMatching(/^howitzers\.md#\d+$/),
      quote: 'Last year Bangladesh bought 18 units of the MKE Boran 105mm howitzer.',
      text: '18 units',
      start: 28,
      end: 36,
      value: 18,
      max: null,
      modifier: 'exact',
      direction: null,
      unit: 'unit',
      item: 'MKE Boran 105mm howitzer',
      polarity: 'affirmed',
      attribution: null,
    });
  });

  it('of a deal has its item as text and its date as TIMEX3', () => {
    const [deal] = facts.filter(({ kind }) => kind === 'deal').map(factToJson);
    expect(deal).toMatchObject({
      event: 'purchase',
      status: 'ordered',
      share: null,
      value: 18,
      max: null,
      modifier: 'exact',
      item: 'MKE Boran 105mm howitzer',
      maker: 'MKE',
      designation: 'Boran',
      calibre: '105mm',
      class: 'howitzer',
      buyer: 'Bangladesh',
      buyerCountry: 'Bangladesh',
      supplier: 'MKE',
      supplierCountry: 'Turkey',
      money: null,
      when: '2024',
      missing: ['value'],
    });
  });

  it('has the fields of its kind and no others', () => {
    const article = articleFrom('Some $5 in Dhaka for Sam Doe within five days of 2024.');
    const claim = countIn(article, 'Some', {});
    const own = (fact: Parameters<typeof factToJson>[0]) => Object.keys(factToJson(fact)).slice(8, -2);
    const number = ['value', 'max', 'modifier', 'direction'];
    expect(own(moneyIn(article, '$5', {}))).toEqual([...number, 'currency']);
    expect(own(timeIn(article, '2024', {}))).toEqual(['type', 'timex', 'derivedFrom']);
    expect(own(timeIn(article, 'five days', { type: 'DURATION', value: 5, unit: 'day' }))).toEqual([
      'type',
      'timex',
      'derivedFrom',
      'value',
      'unit',
    ]);
    expect(own(personIn(article, 'Sam Doe'))).toEqual(['name', 'role', 'organisation']);
    expect(own(placeIn(article, 'Dhaka', 'Bangladesh'))).toEqual(['name', 'country']);
    expect(own({ ...claim, kind: 'organisation', name: 'A', abbreviation: null })).toEqual(['name', 'abbreviation']);
    expect(own({ ...claim, kind: 'measure', ...quantity(1), unit: 'metre', role: null })).toEqual([
      ...number,
      'unit',
      'role',
    ]);
    expect(own({ ...claim, kind: 'rate', ...quantity(1), unit: null, per: 'year' })).toEqual([
      ...number,
      'unit',
      'per',
    ]);
    expect(own({ ...claim, kind: 'age', ...quantity(1), unit: 'year' })).toEqual([...number, 'unit']);
    expect(own({ ...claim, kind: 'percent', ...quantity(1), unit: 'percent' })).toEqual([...number, 'unit']);
  });
});

describe('an answer as JSON', () => {
  it('keeps the contract of the command line', async () => {
    const desk = await deskOf(await shippedNames(), [howitzers()]);
    const json = answerToJson(await desk.ask('how many Boran howitzers did Bangladesh buy?'));
    expect(json).toMatchObject({ verdict: 'answered', conflicts: [], suggestions: [], reason: null });
    expect(json.headline).toMatch(/^18 units/);
    expect(json.missing).toContain('MKE Boran 105mm howitzer (ordered): value');
    const [hit] = json.hits as Record<string, unknown>[];
    expect(hit).toMatchObject({
      article: 'howitzers.md',
      passageId: expect.any(String),
      title: 'Bangladesh and Turkey draw closer',
      published: '2025-06-03',
      source: 'Sample Desk',
      text: expect.stringContaining('18 units'),
      score: expect.any(Number),
    });
    expect(hit?.highlights).toContainEqual([expect.any(Number), expect.any(Number)]);
  });

  it('has null for a headline that there is not', async () => {
    const desk = await deskOf(await shippedNames(), []);
    expect(answerToJson(await desk.ask('anything'))).toMatchObject({
      verdict: 'none',
      headline: null,
      facts: [],
      hits: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { compareSides } from '../../../src/core/answer/compare-sides.ts';
import type { Deal } from '../../../src/core/model/fact.ts';
import { articleFrom } from '../../helpers/article.ts';
import { dealIn, item, quantity } from '../../helpers/facts.ts';
import { shippedNames } from '../../helpers/names.ts';
import { deskOf } from '../../helpers/record.ts';
import { fighters, howitzers } from '../../helpers/sample-articles.ts';

const index = await shippedNames();
const desk = await deskOf(index, [howitzers(), fighters()]);

describe('a comparison', () => {
  it('keeps the deals of its sides apart, and statuses too', async () => {
    const { verdict, headline } = await desk.ask('turkey vs indonesia');
    expect(verdict).toBe('answered');
    expect(headline?.text).toMatch(
      /^Turkey: .*ordered .*18.*; planned 200.*\. Indonesia: .*ordered 42 Rafale fighters/,
    );
    const [turkey = '', indonesia = ''] = headline?.text.split('. Indonesia: ') ?? [];
    expect(turkey).not.toMatch(/Rafale/);
    expect(indonesia).not.toMatch(/Boran|howitzer/);
  });

  it.each(['turkey vs poland', 'compare Poland and Turkey', 'turkey vs atlantis'])(
    '%s: says which side is missing',
    async (text) => {
      const answer = await desk.ask(text);
      expect(answer).toMatchObject({ verdict: 'related', headline: null });
      expect(answer.reason).toMatch(/tells of no deal of (?:Poland|atlantis)\..*Turkey: /);
    },
  );

  it('has nothing where no side is there', async () => {
    expect(await desk.ask('poland vs norway')).toMatchObject({ verdict: 'none', headline: null, facts: [] });
  });
});

const article = articleFrom('Poland ordered 48 FA-50 jets and 18 F-35 jets.', { id: 'a.md', title: 'Jets' });
const jets = (value: number, designation: string, extra: Partial<Deal> = {}): Deal => ({
  ...dealIn(article, 'ordered 48', {
    quantity: quantity(value),
    status: 'ordered',
    item: item(`${designation} jets`, { designation, class: 'jet' }),
    buyer: 'Poland',
    buyerCountry: 'Poland',
    ...extra,
  }),
  id: `${designation}-${value}`,
});
const NOTHING = {
  question: { text: '', terms: [], entities: [], asks: 'what' },
  rest: { hits: [], coverage: { articles: 1, passages: 1, newest: null, sources: [], refused: 0 } },
} as const;
const headlineOf = (deals: readonly Deal[]): string => {
  const other = jets(7, 'Tejas', { buyer: 'India', buyerCountry: 'India' });
  const sides = [
    { label: 'Poland', deals },
    { label: 'India', deals: [other] },
  ];
  return compareSides(NOTHING.question, sides, NOTHING.rest).headline?.text ?? '';
};

describe('the total of a side', () => {
  it('is of one status and one kind of thing, and named as a total', () => {
    expect(headlineOf([jets(48, 'FA-50'), jets(18, 'F-35')])).toBe(
      'Poland: ordered 48 FA-50 jets, 18 F-35 jets (66 jets in total). India: ordered 7 Tejas jets',
    );
  });

  it.each<[string, readonly Deal[]]>([
    ['of two statuses', [jets(48, 'FA-50'), jets(18, 'F-35', { status: 'planned' })]],
    ['with a part in it', [jets(48, 'FA-50'), jets(18, 'F-35', { share: 'part' })]],
    [
      'of two kinds of thing',
      [jets(48, 'FA-50'), jets(18, 'K2', { item: item('K2 tanks', { designation: 'K2', class: 'tank' }) })],
    ],
    [
      'of an uncertain number',
      [jets(48, 'FA-50'), jets(18, 'F-35', { quantity: { ...quantity(18), modifier: 'approximate' } })],
    ],
    ['of a single deal', [jets(48, 'FA-50')]],
    ['of one deal told twice', [jets(48, 'FA-50'), { ...jets(48, 'FA-50'), id: 'again' }]],
    ['of numbers that are disputed', [jets(48, 'FA-50'), { ...jets(50, 'FA-50'), articleId: 'b.md' }]],
  ])('is not made %s', (_, deals) => {
    expect(headlineOf(deals)).not.toContain('in total');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asks } from '../../../src/core/model/answer.ts';
import type { Article } from '../../../src/core/model/article.ts';
import type { FactKind } from '../../../src/core/model/fact.ts';
import { analyze } from '../../../src/core/search/analyze.ts';
import { PassageIndex } from '../../../src/core/search/passage-index.ts';
import { type RankOptions, rank } from '../../../src/core/search/rank.ts';
import { articleFrom } from '../../helpers/article.ts';
import { NAMES } from '../../helpers/search-names.ts';

interface Asked {
  readonly asks?: Asks;
  readonly holds?: RankOptions['holds'];
}

function hitsOf(articles: readonly Article[], text: string, { asks = 'what', holds }: Asked = {}) {
  const index = new PassageIndex(NAMES);
  for (const article of articles) index.add(article);
  const terms = analyze(text, NAMES, { asked: true });
  return rank({ terms, asks }, index.find(terms, 50), { index: NAMES, ...(holds && { holds }) });
}

/** Each text an article of its own; the first hits' texts. */
const order = (texts: readonly string[], question: string, asked: Asked = {}) =>
  hitsOf(
    texts.map((text, at) => articleFrom(text, { id: `a${at}` })),
    question,
    asked,
  ).map(({ passage }) => passage.text);

describe('ranking', () => {
  it.each([
    [
      'more of the question',
      'frigate radar upgrade',
      ['The frigate gets a radar upgrade.', 'The frigate gets a coat of paint.'],
    ],
    [
      'rarer words',
      'tank hovercraft',
      ['A hovercraft was seen.', 'A tank was seen in the town, on the road by the tank.', 'Nobody saw it: a tank.'],
    ],
    [
      'words that stand together',
      'coastal radar',
      [
        'The navy wants a coastal radar this year for the islands in the south.',
        'The coastal town has a harbour, a market, a school, a museum, a garden, a chapel and, on the hill, one radar.',
      ],
    ],
    ['the same phrase', 'attack helicopter', ['An attack helicopter crashed.', 'A helicopter survived an attack.']],
    [
      'what is said first',
      'Boran howitzer',
      ['The Boran howitzer fires far.', 'Many things fire far: mortars, rockets, and the Boran howitzer.'],
    ],
    [
      'a related word',
      'invention',
      ['An inventor lives here, invention is rare.', 'An inventor lives here.', 'A baker'],
    ],
  ])('prefers %s', (_, question, texts) => {
    const expected = texts.filter((text) => order(texts, question).includes(text));
    expect(order([...texts].reverse(), question)).toEqual(expected);
  });

  it('knows a name in all its forms', () => {
    expect(order(['Dhaka waits.', 'Ankara waits.'], 'Bangladeshi plans')).toEqual(['Dhaka waits.']);
    expect(order(['Türkiye sells drones.', 'A turkey was roasted.'], 'turkish drones')[0]).toBe(
      'Türkiye sells drones.',
    );
  });

  it('finds a misspelt word, behind the word itself', () => {
    expect(order(['The frigate sails.', 'The yacht sails.'], 'frigaet')).toEqual(['The frigate sails.']);
  });

  it('finds no number by another', () => {
    expect(order(['A gun of 155 mm.', 'A TB3 drone.'], '105mm TB2')).toEqual([]);
  });

  it('prefers a passage that holds what is asked for', () => {
    const texts = ['The frigates were ordered by the navy.', 'The frigates were ordered in March 2021.'];
    expect(order(texts, 'when were the frigates ordered', { asks: 'when' })[0]).toBe(texts[1]);
    const holds = (id: string): ReadonlySet<FactKind> => new Set(id === 'a0#0' ? ['time'] : []);
    expect(order(texts, 'when were the frigates ordered', { asks: 'when', holds })[0]).toBe(texts[0]);
  });

  it('looks for it in the sentence that the words are in', () => {
    const seen: string[] = [];
    const text = 'It rained in 2020. The frigates came late.';
    const holds = (_: string, { start, end }: { start: number; end: number }) => {
      seen.push(text.slice(start, end));
      return new Set<FactKind>();
    };
    order([text], 'when did the frigates come', { asks: 'when', holds });
    expect(seen).toEqual(['The frigates came late.']);
  });

  it('puts equals newest first, then by id', () => {
    const same = (id: string, published: string) => articleFrom('A frigate.', { id, published });
    const articles = [same('b', '2024-01-01'), same('c', '2025-01-01'), same('a', '2024-01-01')];
    expect(hitsOf(articles, 'frigate').map(({ article }) => article.id)).toEqual(['c', 'a', 'b']);
  });

  it('marks each place that was matched once', () => {
    const [hit] = hitsOf([articleFrom('Turkish and Bangladeshi officers met in Ankara.')], 'Turkey Ankara Dhaka');
    const marked = hit?.matched.map(({ span }) => hit.passage.text.slice(span.start, span.end));
    expect(marked).toEqual(['Turkish', 'Bangladeshi', 'Ankara']);
  });

  it('says what made the score, the weightiest first', () => {
    const [hit] = hitsOf([articleFrom('The frigate gets a radar.', { title: 'Frigate news' })], 'frigate radar');
    const weights = hit?.why.map((reason) => Number(/\((.*)\)$/.exec(reason)?.[1])) ?? [];
    expect(hit?.why.join()).toContain('words in its title');
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(hit?.score ?? 0, 1);
  });

  it('does not depend on the order of proposal', () => {
    const articles = Array.from({ length: 9 }, (_, at) =>
      articleFrom(`Frigate ${at} has ${at % 2 ? 'a radar' : 'no guns'}.`, { id: `a${at}` }),
    );
    const index = new PassageIndex(NAMES);
    for (const article of articles) index.add(article);
    const terms = analyze('frigate radar guns', NAMES, { asked: true });
    const { candidates, collection } = index.find(terms, 50);
    const ranked = (proposed: typeof candidates) =>
      rank({ terms, asks: 'what' }, { candidates: proposed, collection }, { index: NAMES });
    fc.assert(
      fc.property(fc.shuffledSubarray([...candidates], { minLength: candidates.length }), (shuffled) => {
        expect(ranked(shuffled)).toEqual(ranked(candidates));
      }),
      { numRuns: 25 },
    );
  });

  it('gives nothing for nothing', () => {
    expect(hitsOf([], 'frigate')).toEqual([]);
    expect(hitsOf([articleFrom('A frigate.')], '')).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { readFacts } from '../../../../src/core/facts/read-facts.ts';
import type { NameIndex } from '../../../../src/core/names/name-index.ts';
import { articleFrom } from '../../../helpers/article.ts';
import { shippedNames } from '../../../helpers/names.ts';

let index: NameIndex;
beforeAll(async () => {
  index = await shippedNames();
});

/** Polarity of each count of a text. */
const polarities = (text: string) =>
  readFacts(articleFrom(text), index)
    .filter((fact) => fact.kind === 'count')
    .map((fact) => fact.polarity);

describe('a denial', () => {
  it.each([
    'Ankara denied reports that Turkey sold 12 drones.',
    'Ankara denies having sold 12 drones.',
    'Moscow rejected claims that it lost 12 jets.',
    'Egypt did not buy 12 jets.',
    'Egypt didn’t buy 12 jets.',
    'Peru has never ordered 12 frigates.',
    'Peru has not yet ordered 12 frigates.',
    'Canada has no plans to buy 12 fighters.',
    'There is no agreement to sell 12 jets.',
    'Norway ruled out buying 12 helicopters.',
    'Lisbon has yet to order 12 tankers.',
    'The government refused to sell 12 tanks.',
    'The firm failed to deliver 12 tanks.',
    'Neither country has ordered 12 jets.',
    'None of the 12 jets flew.',
  ])('is read in: %s', (text) => {
    expect(polarities(text)).toEqual(['denied']);
  });
});

describe('the reach of a denial', () => {
  it.each([
    ['Jordan did not buy 12 jets, but Oman bought 6 ships.', ['denied', 'affirmed']],
    ['Poland will not buy 12 jets and has ordered 6 ships.', ['denied', 'affirmed']],
    ['Rather than buying 12 jets, Austria will lease 6 ships.', ['denied', 'affirmed']],
    ['Seoul denied having sold 12 jets, saying it had lent 6 ships.', ['denied', 'affirmed']],
    ['Oman bought 6 ships, not 12 jets.', ['affirmed', 'denied']],
    ['Oman, which has 6 ships, did not buy 12 jets.', ['affirmed', 'denied']],
    ['Oman did not buy 12 jets. It bought 6 ships.', ['denied', 'affirmed']],
    ['After the bill failed to pass this week, the army said it has 12 jets.', ['affirmed']],
  ])('ends with the clause in: %s', (text, expected) => {
    expect(polarities(text)).toEqual(expected);
  });

  it('covers all that the clause says behind the denial, and nothing before it', () => {
    const facts = readFacts(articleFrom('Ankara denied reports that Kenya bought 12 drones in 2019.'), index);
    const denied = facts.filter((fact) => fact.polarity === 'denied' && fact.kind !== 'deal').map((fact) => fact.text);
    expect(denied).toEqual(['Kenya', expect.stringContaining('12'), '2019']);
  });
});

describe('no denial', () => {
  it.each([
    'The army not only bought 12 howitzers but also a radar.',
    'No fewer than 12 tanks were sold.',
    'This is not the first time Kenya bought 12 jets.',
    'The ministry did not say how many of the 12 jets were armed.',
    'The ministry did not give details of the 12 jets.',
    'The minister did not rule out buying 12 jets.',
    'The minister did not deny having bought 12 jets.',
    'The 12 jets will not be delivered before 2027.',
    'He declined to comment on the order for 12 jets.',
    'Finland has not confirmed reports that it sold 12 tanks.',
    'The firm was denied a licence for 12 jets.',
    'The order for 12 jets was cancelled.',
    'There is no doubt that 12 jets were sold.',
    'Whether or not it bought 12 jets is unclear.',
    'Not all of the 12 jets flew.',
  ])('is read in: %s', (text) => {
    expect(polarities(text)).toEqual(['affirmed']);
  });
});

import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './quantities-of.ts';

describe('a bound', () => {
  it.each([
    ['about 20 jets', '~20'],
    ['roughly 20 jets', '~20'],
    ['some 20 jets', '~20'],
    ['nearly 20 jets', '~20'],
    ['an estimated 20 jets', '~20'],
    ['at least 20 jets', '>=20'],
    ['no fewer than 20 jets', '>=20'],
    ['20 or more jets', '>=20'],
    ['20-plus jets', '>=20'],
    ['20+ jets', '>=20'],
    ['up to 20 jets', '<=20'],
    ['as many as 20 jets', '<=20'],
    ['no more than 20 jets', '<=20'],
    ['more than 20 jets', '>20'],
    ['well over 20 jets', '>20'],
    ['fewer than 20 jets', '<20'],
    ['just under 20 jets', '<20'],
    ['between 20 and 30 jets', '20-30'],
    ['20 to 30 jets', '20-30'],
    ['about 20 to 30 jets', '~20-30'],
    ['just 20 jets', '20'],
  ])('%s', (text, number) => expect(quantitiesOf(`It has ${text}.`)).toEqual([`count ${number} jet (jets)`]));

  it('stands right before its number, not a word away', () => {
    expect(quantitiesOf('Talks about selling 20 jets.')).toEqual(['count 20 jet (jets)']);
    expect(quantitiesOf('It took over the 20 jets.')).toEqual(['count 20 jet (jets)']);
    expect(quantitiesOf('They fell out over a $5m deal.')).toEqual(['money 5000000 USD']);
  });
});

describe('a change', () => {
  it.each([
    ['Exports rose 5 per cent.', 'percent up 5 percent'],
    ['Exports rose by almost 5 per cent.', 'percent up ~5 percent'],
    ['Exports were up 5 per cent.', 'percent up 5 percent'],
    ['Exports fell 5 per cent.', 'percent down 5 percent'],
    ['Spending was cut by $3m.', 'money down 3000000 USD'],
    ['Orders were revised upward by 40 jets.', 'count up 40 jet (jets)'],
    ['The fleet will grow to 36 ships.', 'count up 36 ship (ships)'],
    ['The fleet shrank to 36 ships.', 'count down 36 ship (ships)'],
    ['The index: +0.2%.', 'percent up 0.2 percent'],
  ])('%s', (text, expected) => expect(quantitiesOf(text)).toEqual([expected]));

  it.each([
    ['A level that a sum reaches has none.', 'Sales rose to $7bn.', 'money 7000000000 USD'],
    ['The ends of a change tell it.', 'It fell from 12 to 8 per cent.', 'percent 12-8 percent'],
    ['Winning seats is no change of a number.', 'The party gained 12 seats.', 'count 12 seat (seats)'],
    ['The adverb may be part of a verb.', 'They set up a 7-member panel.', 'count 7 member'],
    ['Raising money is no rise.', 'The firm raised $5m.', 'money 5000000 USD'],
  ])('%s', (_, text, expected) => expect(quantitiesOf(text)).toEqual([expected]));

  it('keeps a change and the level it leads to apart', () => {
    expect(quantitiesOf('The share rose 18 cents to $2.40.')).toEqual(['count up 18 cent', 'money 2.4 USD']);
  });
});

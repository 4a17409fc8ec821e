import { beforeAll, describe, expect, it } from 'vitest';
import { readFacts } from '../../../../src/core/facts/read-facts.ts';
import type { NameIndex } from '../../../../src/core/names/name-index.ts';
import { articleFrom } from '../../../helpers/article.ts';
import { shippedNames } from '../../../helpers/names.ts';

let index: NameIndex;
beforeAll(async () => {
  index = await shippedNames();
});

/** Who says each count of a text: [words, source]. */
const sources = (text: string) =>
  readFacts(articleFrom(text), index)
    .filter((fact) => fact.kind === 'count')
    .map(({ text, attribution }) => [text, attribution]);

describe('a source', () => {
  it.each([
    ['According to a report by North West News, 18 tanks were sold.', 'North West News'],
    ['According to the defence ministry, 18 tanks were sold.', 'defence ministry'],
    ['Kenya sold 18 tanks, according to people familiar with the matter.', 'people familiar with the matter'],
    ['Citing unnamed officials, the paper counted 18 tanks.', 'unnamed officials'],
    ['Boeing said 18 tanks were sold.', 'Boeing'],
    ['Boeing said on Friday that 18 tanks were sold.', 'Boeing'],
    ['The White House yesterday said 18 tanks were sold.', 'White House'],
    ['The relatives in recent days said 18 tanks were sold.', 'relatives'],
    ['Kenya sold 18 tanks, the ministry said.', 'ministry'],
    ['Kenya, the ministry said, sold 18 tanks.', 'ministry'],
    ['“We sold 18 tanks,” said Boeing spokesman Jim Roe.', 'Boeing spokesman Jim Roe'],
    ['Jim Roe, who runs the yard, told reporters that 18 tanks were sold.', 'Jim Roe'],
    ['The airline, Skyfarer, announced an order for 18 jets.', 'Skyfarer'],
    ['Officials in Ankara say 18 tanks were sold.', 'Officials in Ankara'],
    ['The sale of 18 tanks was announced by Otokar on Monday.', 'Otokar'],
    ['Saab won the order and said it would hire 18 people.', 'Saab'],
    ['The paper quoted an official as saying that 18 tanks were sold.', 'official'],
    ['Automotive News reports that 18 tanks were sold.', 'Automotive News'],
    ['Bangladesh is reportedly considering 18 tanks.', 'reportedly'],
    ['Allegedly, Kenya sold 18 tanks.', 'allegedly'],
    ['Iran is believed to have sold 18 tanks.', 'believed to'],
    ['It was reported that Kenya sold 18 tanks.', 'It was reported'],
    ['Reports suggest that Kenya sold 18 tanks.', 'Reports suggest'],
    ['Kenya repeated reports that it sold 18 tanks.', 'reports'],
  ])('is read in %s', (text, source) => {
    expect(sources(text)).toEqual([[expect.stringContaining('18'), source]]);
  });

  it('is the person named last for "he" and "she"', () => {
    const text = 'Minister Ana Prado spoke in Lima. She said 18 tanks were sold.\n\nHe added nothing.';
    expect(sources(text)).toEqual([['18', 'Ana Prado']]);
  });
});

describe('the reach of a source', () => {
  it.each([
    ['Oman sold 12 jets, while officials said 6 ships may follow.', [null, 'officials']],
    ['Officials said 12 jets were sold, but the army kept 6 ships.', ['Officials', null]],
    ['The army said 12 jets were sold; the navy has 6 ships.', ['army', null]],
    ['The army sold 12 jets. Boeing said 6 ships were sold.', [null, 'Boeing']],
    ['Boeing said 12 jets were sold, and Reuters reported that 6 ships were lost.', ['Boeing', 'Reuters']],
    ['Iran is believed to have sold 12 jets, but it has 6 ships.', ['believed to', null]],
    ['The navy, which says it has 12 jets, bought 6 ships.', ['navy', null]],
  ])('ends with the clause in %s', (text, expected) => {
    expect(sources(text).map(([, source]) => source)).toEqual(expected);
  });

  it('leaves out the words of the source itself', () => {
    const facts = readFacts(articleFrom('Romania’s Ministry of Defence said 18 tanks were sold to Peru.'), index);
    const named = facts.filter((fact) => fact.kind !== 'deal' && fact.attribution !== null);
    const attributed = named.map((fact) => fact.text);
    expect(attributed).toEqual([expect.stringContaining('18'), 'Peru']);
  });
});

describe('no source', () => {
  it.each([
    ['a verb that adds and does not tell', 'The army added 18 tanks to its fleet.'],
    ['a claim of lives', 'The company concluded a deal for 18 tanks.'],
    ['an adjective', 'The announced sale of 18 tanks was late.'],
    ['a pronoun for no one named', 'It said 18 tanks were sold.'],
    ['people in general', 'Some say 18 tanks were sold.'],
    ['a cause', 'Citing the harshness of winter, they kept 18 tanks.'],
    ['a plain sentence', 'Kenya sold 18 tanks.'],
  ])('is %s', (_, text) => {
    expect(sources(text)).toEqual([[expect.stringContaining('18'), null]]);
  });
});

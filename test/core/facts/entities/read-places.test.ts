import { beforeAll, describe, expect, it } from 'vitest';
import type { NameIndex } from '../../../../src/core/names/name-index.ts';
import { shippedNames } from '../../../helpers/names.ts';
import { factsOfKind } from './names-in.ts';

let index: NameIndex;
beforeAll(async () => {
  index = await shippedNames();
});

const places = (text: string) => factsOfKind(text, 'place', index).map(({ name, country }) => [name, country]);

describe('a place', () => {
  it.each([
    ['a country', 'It was sold to Romania.', [['Romania', 'Romania']]],
    ['a country by another name', 'It was sold to Türkiye.', [['Türkiye', 'Turkey']]],
    ['a capital that acts', 'Last year Dhaka bought twelve.', [['Dhaka', 'Bangladesh']]],
    ['a capital of two words', 'It may raise concerns in New Delhi.', [['New Delhi', 'India']]],
    [
      'cities in a list',
      'Works in the cities of Chattogram and Narayanganj.',
      [
        ['Chattogram', 'Bangladesh'],
        ['Narayanganj', 'Bangladesh'],
      ],
    ],
    [
      'a region',
      'It lies in the Kirikkale region of central Anatolia.',
      [
        ['Kirikkale', 'Turkey'],
        ['Anatolia', 'Turkey'],
      ],
    ],
    ['a name with its own letters', 'It lies near Kırıkkale.', [['Kırıkkale', 'Turkey']]],
    ['a province', 'It lies in Sindh Province.', [['Sindh Province', 'Pakistan']]],
    ['a base', 'They fly from Ramstein Air Base.', [['Ramstein Air Base', 'Germany']]],
    ['a sea', 'It sailed the South China Sea.', [['South China Sea', null]]],
    ['a gulf that no country owns', 'It sailed the Gulf of Thailand.', [['Gulf of Thailand', null]]],
    ['a continent', 'It is the largest in Europe.', [['Europe', null]]],
    [
      'an unknown town beside its country',
      'It is made in Zlutava, Poland.',
      [
        ['Zlutava', 'Poland'],
        ['Poland', 'Poland'],
      ],
    ],
    [
      'an unknown town in a known state',
      'It is made in Bramwell, Wisconsin.',
      [
        ['Bramwell', 'United States'],
        ['Wisconsin', 'United States'],
      ],
    ],
    ['an unknown city that is called one', 'Works in the city of Brackwater.', [['Brackwater', null]]],
    ['an unknown town where something is', 'The firm is based in Brackwater.', [['Brackwater', null]]],
    ['a known city before a hyphen', 'A Karachi-based firm.', [['Karachi', 'Pakistan']]],
    ['a prefix before a country', 'The non-U.S. share fell.', [['U.S.', 'United States']]],
  ])('is read from %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('ends before the possessive', () => {
    const [fact] = factsOfKind('It was Turkey’s.', 'place', index);
    expect(fact?.text).toBe('Turkey');
  });
});

describe('no place', () => {
  it.each([
    ['a demonym', 'The Turkish firm met Bangladeshi officials.'],
    ['a country inside an organisation', 'The Bangladesh Army and Air India agreed.'],
    ['a country inside a person’s name', 'It was Michael Jordan.'],
    ['a class of ships', 'The Virginia-class and the Hamburg class are old.'],
    ['a ship', 'USS Ohio and HMS London sailed.'],
    ['a city in a longer name', 'Boston Harvesters and Istanbul Lights played.'],
    ['a quarter named after a capital', 'They met in Little Havana.'],
    ['money', 'It cost US$40 billion.'],
    ['a word for a place', 'The International Airport of the Western District.'],
    ['an adjective', 'They met in the Communist region.'],
    ['an unknown name in a place', 'It is made in Sprintwell.'],
  ])('is %s', (_, text) => {
    expect(places(text)).toEqual([]);
  });
});

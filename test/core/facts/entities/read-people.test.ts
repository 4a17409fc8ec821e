import { beforeAll, describe, expect, it } from 'vitest';
import type { NameIndex } from '../../../../src/core/names/name-index.ts';
import { shippedNames } from '../../../helpers/names.ts';
import { factsOfKind } from './names-in.ts';

let index: NameIndex;
beforeAll(async () => {
  index = await shippedNames();
});

const people = (text: string) =>
  factsOfKind(text, 'person', index).map(({ name, role, organisation }) => [name, role, organisation]);

describe('a person with a role before the name', () => {
  it.each([
    ['Defence Minister Mariusz Błaszczak signed it.', 'Mariusz Błaszczak', 'Defence Minister', null],
    ['Turkish Defence Minister Yaşar Güler flew to Dhaka.', 'Yaşar Güler', 'Defence Minister', null],
    ['Gen. Ramon Zagala thanked the crew.', 'Ramon Zagala', 'Gen.', null],
    ['The order was placed by Lt. Gen. Ahmed al-Rashid in May.', 'Ahmed al-Rashid', 'Lt. Gen.', null],
    ['We met Vice Adm. J.P. O’Hara at sea.', 'J.P. O’Hara', 'Vice Adm.', null],
    ['Boeing spokesman Jim Condon confirmed it.', 'Jim Condon', 'spokesman', 'Boeing'],
    [
      'A new plant is planned, said Saab chief executive Micael Svensson.',
      'Micael Svensson',
      'chief executive',
      'Saab',
    ],
    [
      'Rheinmetall’s chief operating officer Jonas Weber left.',
      'Jonas Weber',
      'chief operating officer',
      'Rheinmetall',
    ],
    [
      'Philippine Marine Corps spokesman Capt. Ramon P. Zulueta III spoke.',
      'Ramon P. Zulueta III',
      'spokesman Capt.',
      'Philippine Marine Corps',
    ],
    ['Former prime minister Imran Qureshi was there.', 'Imran Qureshi', 'Former prime minister', null],
    ['US Secretary of State Jean-Claude van der Berg arrived.', 'Jean-Claude van der Berg', 'Secretary of State', null],
    ['It was Air Vice-Marshal Owen Hart who flew.', 'Owen Hart', 'Air Vice-Marshal', null],
    ['The chief of the Peruvian Navy, Admiral Luis Prado, left.', 'Luis Prado', 'Admiral', 'Peruvian Navy'],
    ['The Chancellor of the Exchequer, Nigel Marlow, left.', 'Nigel Marlow', 'Chancellor of the Exchequer', null],
    ['Crown Prince Khalid bin Salman Al Saud was received.', 'Khalid bin Salman Al Saud', 'Crown Prince', null],
    ['Chairman and chief executive Ana de Souza resigned.', 'Ana de Souza', 'Chairman and chief executive', null],
    ['Independent aviation analyst Saj Rahman disagrees.', 'Saj Rahman', 'aviation analyst', null],
  ])('reads %s', (text, ...person) => {
    expect(people(text)).toEqual([person]);
  });

  it('takes the whole phrase before a comma, abbreviation and all', () => {
    const text =
      "A visit was paid by the Managing Director of Malaysia's Maritime Industry Council (MIC), Rahman Aziz bin Yusof.";
    expect(people(text)).toEqual([['Rahman Aziz bin Yusof', 'Managing Director', 'Maritime Industry Council']]);
  });

  it('reads a mere courtesy as no role', () => {
    expect(people('It was Mr. Drabinski who called.')).toEqual([['Drabinski', null, null]]);
    expect(people('The Prime Minister of Singapore, Mr. Tan Wei Ming, agreed.')).toEqual([
      ['Tan Wei Ming', 'Prime Minister', null],
    ]);
  });
});

describe('a person with a role behind the name', () => {
  it.each([
    [
      'Mehmet Demir, chief executive of Turkish Aerospace, said so.',
      'Mehmet Demir',
      'chief executive',
      'Turkish Aerospace',
    ],
    ['Ken Brady, Boeing’s vice president of marketing, said so.', 'Ken Brady', 'vice president of marketing', 'Boeing'],
    [
      'Mark Sheldon, an analyst at Halden Securities in Oslo, disagreed.',
      'Mark Sheldon',
      'analyst',
      'Halden Securities',
    ],
    [
      'Kaoru Yamada, the Japanese minister of fiscal policy, resigned.',
      'Kaoru Yamada',
      'minister of fiscal policy',
      null,
    ],
    ['Tom Sorda, former Airbus president, joined the board.', 'Tom Sorda', 'former Airbus president', 'Airbus'],
    ['Airbus named Mary Barlow as its new chief executive.', 'Mary Barlow', 'chief executive', null],
    ['Elena Petrova is the president of the union.', 'Elena Petrova', 'president', null],
  ])('reads %s', (text, ...person) => {
    expect(people(text)).toEqual([person]);
  });
});

describe('a person without a role', () => {
  it.each([
    ['Under the leadership of Wahid Karzani, the talks went on.', 'Wahid Karzani'],
    ['Under the leadership of Touhan Berkani, the talks went on.', 'Touhan Berkani'],
    ['Nadia Petersen, 54, flew the jet.', 'Nadia Petersen'],
    ['Brunhild Azevedo, who commands the wing, flew the jet.', 'Brunhild Azevedo'],
    ['The idea was John Leavitt’s.', 'John Leavitt'],
    ['Kim Jong-su watched the launch.', 'Kim Jong-su'],
    ['Theresa May watched the launch.', 'Theresa May'],
    ['Michael Jordan watched the launch.', 'Michael Jordan'],
  ])('reads %s', (text, name) => {
    expect(people(text).map(([each]) => each)).toEqual([name]);
  });

  it('takes the body that a person is said to be with', () => {
    expect(people('David Buick of Halden Partners doubts it.')).toEqual([['David Buick', null, 'Halden Partners']]);
    expect(people('Brunhild Azevedo, who leads the Royal Navy, spoke.')).toEqual([
      ['Brunhild Azevedo', null, 'Royal Navy'],
    ]);
  });
});

describe('a later mention', () => {
  it('gives the full name for the surname alone, also in a later paragraph', () => {
    const text = 'Mehmet Ali bin Demirtas visited Dhaka.\n\nDemirtas’s visit was short. Later bin Demirtas left.';
    const facts = factsOfKind(text, 'person', index);
    expect(facts.map((fact) => fact.name)).toEqual(Array(3).fill('Mehmet Ali bin Demirtas'));
    expect(facts.map((fact) => fact.text)).toEqual(['Mehmet Ali bin Demirtas', 'Demirtas', 'Demirtas']);
  });

  it('knows that some family names come first', () => {
    expect(people('President Xi Jinhai spoke. Xi was brief.').map(([name]) => name)).toEqual([
      'Xi Jinhai',
      'Xi Jinhai',
    ]);
  });

  it('keeps a surname that two people share as it is written', () => {
    const text = 'Juan Gonzales and Maria Gonzales testified. Gonzales left early.';
    expect(people(text).map(([name]) => name)).toEqual(['Juan Gonzales', 'Maria Gonzales', 'Gonzales']);
  });

  it('does not give a person a given name that is not theirs', () => {
    expect(people('Chairman Rahman Harun left. Peter Harun stayed.').map(([name]) => name)).toEqual([
      'Rahman Harun',
      'Peter Harun',
    ]);
  });
});

describe('no person', () => {
  it.each([
    ['a minister without a name', 'The defence minister signed the contract.'],
    ['a country', 'Jordan and Chad bought tanks from Georgia.'],
    ['a maker', 'General Dynamics and Lockheed Martin said the order was late.'],
    ['a maker with a role before it', 'The market leader Boeing and partner Otokar agreed.'],
    ['a system', 'They fly the Bayraktar TB2 and the Leopard 2.'],
    ['a ship', 'The carrier Abraham Lincoln and USS Gerald Ford sailed.'],
    ['a class of ships', 'The navy ordered Arleigh Burke-class destroyers.'],
    ['an airport', 'It landed at John Kennedy Airport.'],
    ['a company named after someone', 'John Deere Co. rose. The John Deere plant closed.'],
    ['a weekday or month', 'On Friday and in April May follows June.'],
    ['an organisation', 'The Investment Development Authority and Marine Corps agreed.'],
    ['a place', 'In San Francisco and Santa Monica prices rose.'],
    ['a headline', 'Defence Minister John Smith Orders Tanks From Turkish Makers'],
    ['several of a kind', 'Militant Protestants and President Hotels were named.'],
    ['a company that speaks', 'Goldman Sachs said profits rose, and Merrill Lynch agreed.'],
  ])('is %s', (_, text) => {
    expect(people(text)).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { NameIndex } from '../../../../src/core/names/name-index.ts';
import { shippedNames } from '../../../helpers/names.ts';
import { factsOfKind } from './names-in.ts';

let index: NameIndex;
beforeAll(async () => {
  index = await shippedNames();
});

const organisations = (text: string) => factsOfKind(text, 'organisation', index);
const names = (text: string) => organisations(text).map((fact) => fact.name);

describe('an organisation', () => {
  it.each([
    ['a known maker', 'The order went to Otokar.', 'Otokar'],
    ['a known maker with its suffix', 'Boeing Co. won it.', 'Boeing Co.'],
    ['a ministry', "It was signed by Poland's Ministry of National Defence on Monday.", 'Ministry of National Defence'],
    [
      'a ministry of several fields',
      'The Ministry of Trade, Industry and Energy agreed.',
      'Ministry of Trade, Industry and Energy',
    ],
    ['an armed service', 'They serve with the Philippine Marine Corps in Palawan.', 'Philippine Marine Corps'],
    ['an air force', 'They serve with the Royal Danish Air Force.', 'Royal Danish Air Force'],
    ['a service in lower case', 'The jets of the Peruvian navy were sold.', 'Peruvian navy'],
    ['a ministry in lower case', 'The Polish defence ministry confirmed it.', 'Polish defence ministry'],
    ['a company by its suffix', 'Halden Marine Ltd built it.', 'Halden Marine Ltd'],
    ['a company with a comma before the suffix', 'A bid by Aldgate Optics, Inc. failed.', 'Aldgate Optics, Inc.'],
    ['a foreign suffix', 'It is made by Vestkraft AB in the north.', 'Vestkraft AB'],
    ['a company by its last word', 'Harland Shipbuilding closed.', 'Harland Shipbuilding'],
    ['a company by what it is called', 'It chose the shipbuilder Vardholm.', 'Vardholm'],
    ['a company explained behind', 'Skyfarer, a Norwegian drone maker, won.', 'Skyfarer'],
    ['who has an analyst', 'It is dear, said Brambling analyst Peter Roe.', 'Brambling'],
    ['who has a chief', 'Skyfarer CEO Peter Roe resigned.', 'Skyfarer'],
    ['an acronym that speaks', 'Delays are likely, as QDRA said in May.', 'QDRA'],
    ['a known acronym', 'It met the standards of NATO.', 'NATO'],
    ['a news outlet', 'A report by North West News said so.', 'North West News'],
    ['an outlet with a capital article', 'He told The Meridian that it was late.', 'The Meridian'],
    ['a court', 'It went to the European Court of Justice.', 'European Court of Justice'],
    ['a university', 'She works at the University of Lund.', 'University of Lund'],
    [
      'fields joined by and',
      'The European Aeronautic Defence and Space Company agreed.',
      'European Aeronautic Defence and Space Company',
    ],
    [
      'a commission of a lone word',
      'The Securities and Exchange Commission agreed.',
      'Securities and Exchange Commission',
    ],
    ['an airline', 'The jets of Air India were sold.', 'Air India'],
    ["a people's army", "The jets of the People's Liberation Army were seen.", "People's Liberation Army"],
    ["a people's navy with its country", "Officers of the Vietnam People's Navy came.", "Vietnam People's Navy"],
    ['a general command', 'It asked the Polish General Command.', 'Polish General Command'],
    ['a navy whose chief is named', 'It was Peruvian Navy Chief Admiral Luis Prado.', 'Peruvian Navy'],
    ['a joint body', 'They set up a joint Naval Industrial Working Group.', 'Naval Industrial Working Group'],
  ])('is read from %s', (_, text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('keeps its words in the text', () => {
    const [fact] = organisations('The Investment Development Authority (IDA) agreed.');
    expect(fact).toMatchObject({
      name: 'Investment Development Authority',
      text: 'Investment Development Authority (IDA)',
    });
  });
});

describe('an abbreviation', () => {
  it('is bound to the long form before it, the owner left off', () => {
    const [fact] = organisations("It was Kenya's Coastal Shipping Authority (KCSA) that paid.");
    expect(fact).toMatchObject({ name: 'Coastal Shipping Authority', abbreviation: 'KCSA' });
  });

  it('takes the long form behind it', () => {
    const [fact] = organisations('They toured the works of MKE (Makina ve Kimya Endüstrisi) in May.');
    expect(fact).toMatchObject({ name: 'Makina ve Kimya Endüstrisi', abbreviation: 'MKE' });
  });

  it('stands for the long form from then on, also in the next paragraph', () => {
    const text = 'The Coastal Shipping Authority (KCSA) paid. KCSA is small.\n\nLater KCSA grew.';
    expect(organisations(text).map(({ name, abbreviation }) => [name, abbreviation])).toEqual(
      Array(3).fill(['Coastal Shipping Authority', 'KCSA']),
    );
  });

  it.each([
    ['a country', 'The Coastal Authority (Kenya) paid.'],
    ['a retired rank', 'The Royal Navy (Ret.) paid.'],
  ])('is not %s', (_, text) => {
    expect(organisations(text).map((fact) => fact.abbreviation)).toEqual([null]);
  });
});

describe('no organisation', () => {
  it.each([
    ['a memorandum', 'They signed a Memorandum of Understanding (MoU) and a Letter of Intent.'],
    ['a programme', 'The Joint Strike Fighter (JSF) and the Future Combat Air System (FCAS) are late.'],
    ['a kind of defence', 'Air Defence and Missile Defense are dear.'],
    ['a day', 'They paraded on Army Day and Labour Day.'],
    ['a role', 'The Deputy Defense Secretary and the Group Captain met.'],
    ['a system of a maker', 'The Bayraktar TB2 and the Leopard 2 flew.'],
    ['a surname', 'It was Kamala Harris and Mr. Lockheed.'],
    ['a given name', 'It was Rafael Gutierrez and Leonardo Bianchi.'],
    ['a lower-case word', 'A company, an authority and the army of ants.'],
    ['a region', 'It lies on the West Bank.'],
    ['a person whose name is a word', 'It was Jim Press and Ann House.'],
    ['a place explained', 'He moved to Oswego, N.Y., a maker of soap.'],
  ])('is %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { dealLines } from './deals-of.ts';

describe('delivered', () => {
  it.each<[string, string[]]>([
    [
      'Dassault delivered the last two of 36 Rafales to India in December 2022.',
      ['delivered 2 part Rafales | India < Dassault | 2022-12'],
    ],
    [
      'The Philippine Marine Corps took delivery of three BrahMos batteries last week.',
      ['delivered 3 BrahMos batteries | Philippine Marine Corps | 2025-W22'],
    ],
    [
      'The company handed over two frigates to the Royal Saudi Naval Forces.',
      ['delivered 2 frigates | Royal Saudi Naval Forces'],
    ],
    ['Brazil received five Gripens from Saab in 2023.', ['delivered 5 Gripens | Brazil < Saab | 2023']],
    ['The first five Rafales arrived in India on Wednesday.', ['delivered 5 part Rafales | India | 2025-05-28']],
    ['So far 40 howitzers have been delivered to Estonia.', ['delivered 40 howitzers | Estonia']],
    ['South Korea has supplied Poland with 212 K9 howitzers.', ['delivered 212 K9 howitzers | Poland < South Korea']],
    ['Poland was supplied with 10 K2 tanks by Hyundai Rotem.', ['delivered 10 K2 tanks | Poland < Hyundai Rotem']],
    ['France sent Ukraine 30 Caesar howitzers.', ['delivered 30 Caesar howitzers | Ukraine < France']],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

describe('cancelled', () => {
  it.each<[string, string[]]>([
    ['Norway has dropped plans to buy six P-8A aircraft.', ['cancelled 6 P-8A aircraft | Norway']],
    [
      'Australia cancelled a contract with Naval Group for 12 submarines.',
      ['cancelled 12 submarines | Australia < Naval Group'],
    ],
    [
      'Malaysia scrapped the purchase of 33 Hornets from Kuwait in January.',
      ['cancelled 33 Hornets | Malaysia < Kuwait | 2025-01'],
    ],
    ['An order for 20 helicopters was cancelled by Poland.', ['cancelled 20 helicopters | Poland']],
    ['The two countries have chosen to scrap the deal for 12 submarines.', ['cancelled 12 submarines']],
    ['Qatar may cancel its order for 50 A321s.', ['ordered 50 A321s | Qatar']],
    ['The ministry called off a tender for 40 trucks.', ['cancelled 40 trucks | ministry']],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

describe('denied', () => {
  it.each<[string, string[]]>([
    [
      'The ministry denied reports that it had ordered 12 J-10C fighters.',
      ['not ordered 12 J-10C fighters | ministry'],
    ],
    ['Serbia did not buy 12 Rafales last year.', ['not ordered 12 Rafales | Serbia | 2024']],
    [
      'Berlin has ruled out sending 20 Taurus missiles to Ukraine.',
      ['not planned 20 Taurus missiles | Ukraine < Berlin'],
    ],
    ['Indonesia has no plans to buy 24 F-15EX jets.', ['not planned 24 F-15EX jets | Indonesia']],
    ['Pakistan is not considering the purchase of 40 J-35 fighters.', ['not considered 40 J-35 fighters | Pakistan']],
    ['The tanks ordered by Poland have not yet been delivered.', []],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

import { describe, expect, it } from 'vitest';
import { dealLines } from './deals-of.ts';

describe('a sentence of news on sales and decisions', () => {
  it.each<[string, string[]]>([
    [
      'The Danish parliament voted on Tuesday to buy 27 F-35s for 20 billion kroner.',
      ['planned 27 F-35s | Danish parliament | 2025-06-03'],
    ],
    [
      'Boeing delivered 14 commercial aircraft in April, down from 24 a year earlier.',
      ['delivered 14 commercial aircraft | < Boeing | 2025-04'],
    ],
    [
      'In a surprise move, Malaysia has opted for the FA-50 and will acquire 18 of them.',
      ['planned FA-50 | Malaysia', 'planned 18 FA-50 | Malaysia'],
    ],
    [
      'Azerbaijan is among the countries to have bought the JF-17, ordering 16 in 2024.',
      ['ordered JF-17 | Azerbaijan', 'ordered 16 JF-17 | Azerbaijan | 2024'],
    ],
    ['The Kuwaiti navy is in the market for eight corvettes.', ['considered 8 corvettes | Kuwaiti navy']],
    ['Airbus won orders for 120 jets and lost 30.', ['ordered 120 jets | < Airbus']],
    [
      'South Korea will export 100 Cheongung missiles to Iraq under a 2.8 billion dollar contract.',
      ['planned 100 Cheongung missiles | Iraq < South Korea'],
    ],
    ['Lisbon said no decision had been taken on the purchase of 27 F-35s.', ['considered 27 F-35s']],
    ['The air force has asked for 40 more trainers.', ['considered 40 addition trainers | air force']],
    [
      "Spain's cabinet authorised the acquisition of 45 Saeta II trainers on Tuesday.",
      ["planned 45 Saeta II trainers | Spain's cabinet | 2025-06-03"],
    ],
    [
      'An Indonesian official said that the country was close to signing a contract for 48 KAAN fighters with Turkey.',
      ['planned 48 KAAN fighters | Indonesia < Turkey'],
    ],
    ['Slovakia gave its 13 MiG-29s to Ukraine in March 2023.', ['delivered 13 MiG-29s | Ukraine < Slovakia | 2023-03']],
    ["The order, for 20 trainers, is the largest in the firm's history.", ['ordered 20 trainers']],
    [
      "Colombia's order of 17 Gripens includes 15 single-seat and two two-seat aircraft.",
      ['ordered 17 Gripens | Colombia'],
    ],
    [
      'Nine of the 12 helicopters that Poland ordered have been delivered.',
      ['delivered 9 part helicopters | Poland', 'ordered 12 helicopters | Poland'],
    ],
    [
      "Pakistan's purchase of 36 J-10C fighters from China was completed in 2022.",
      ['ordered 36 J-10C fighters | Pakistan < China | 2022'],
    ],
    [
      'Naval Group handed the second Barracuda submarine over to the French Navy.',
      ['delivered 1 part Barracuda submarine | French Navy < Naval Group'],
    ],
    [
      'The Swedish government proposes to donate eight Archer howitzers.',
      ['considered 8 Archer howitzers | < Swedish government'],
    ],
    ['It signed for 14 more in 2021.', []],
    ['Tokyo has budgeted for 18 F-15 upgrades.', []],
    [
      'The deal to supply 12 corvettes was signed by Ankara and Jakarta on 11 June 2024.',
      ['ordered 12 corvettes | Ankara and Jakarta | 2024-06-11'],
    ],
    [
      'Egyptian forces have received the first batch of Chinese Wing Loong drones.',
      ['delivered part Wing Loong drones | Egyptian forces < China'],
    ],
    [
      'Under a 2018 contract Leonardo is to deliver 28 NH90s to Qatar by 2025.',
      ['planned 28 NH90s | Qatar < Leonardo | 2025'],
    ],
    ['Ireland will lease four aircraft from Airbus until its own arrive.', ['planned 4 aircraft | Ireland < Airbus']],
    ['Berlin wants to sell 40 Typhoons, Riyadh says.', ['considered 40 Typhoons | < Berlin']],
    [
      'The Finnish Border Guard has placed an option for two more patrol vessels with Meyer Turku.',
      ['option 2 addition patrol vessels | Finnish Border Guard < Meyer Turku'],
    ],
    ['Serbia, seeking to modernise its fleet, is buying 12 Rafales worth €2.7bn.', ['ordered 12 Rafales | Serbia']],
    ["The navy's five new frigates will be bought from Norway, the minister said.", ['planned 5 frigates | < Norway']],
    ['Emirates swapped an order for 20 A380s for 40 A330s.', ['ordered 20 A380s | Emirates']],
    ['The Czech army will get 246 CV90 vehicles for 60 billion crowns.', ['planned 246 CV90 vehicles | Czech army']],
    ['Canberra awarded BAE Systems a contract to build six frigates.', ['ordered 6 frigates | Canberra < BAE Systems']],
    ['A group of 15 nations will buy 1,000 Patriot missiles jointly.', ['planned 1000 Patriot missiles']],
    ["Qatar loaned six Mirage jets to Libya's rebels.", ['ordered 6 Mirage jets | < Qatar']],
    ['Kyiv received the 10 promised tanks on Sunday.', ['delivered 10 tanks | Kyiv | 2025-06-01']],
    ['France and Germany approved the export of 10 A400Ms to Kazakhstan.', ['planned 10 A400Ms | Kazakhstan']],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

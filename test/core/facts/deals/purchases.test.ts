import { describe, expect, it } from 'vitest';
import { dealLines } from './deals-of.ts';

describe('a purchase or an order', () => {
  it.each<[string, string[]]>([
    ['Romania bought 32 F-16 fighters from Norway in 2022.', ['ordered 32 F-16 fighters | Romania < Norway | 2022']],
    [
      'Poland has ordered 48 FA-50 light combat aircraft from South Korea.',
      ['ordered 48 FA-50 light combat aircraft | Poland < South Korea'],
    ],
    [
      'Indonesia acquired 42 Rafale jets from France in a deal worth $8.1 billion.',
      ['ordered 42 Rafale jets | Indonesia < France'],
    ],
    [
      'Eighteen K9 howitzers were purchased by Estonia from Hanwha Aerospace last year.',
      ['ordered 18 K9 howitzers | Estonia < Hanwha Aerospace | 2024'],
    ],
    ['Sixty armoured vehicles have already been ordered.', ['ordered 60 armoured vehicles']],
    ['The Royal Thai Navy ordered two frigates from Hanwha.', ['ordered 2 frigates | Royal Thai Navy < Hanwha']],
    [
      "Malaysia's defence ministry has procured 18 FA-50 jets from Korea Aerospace Industries.",
      ["ordered 18 FA-50 jets | Malaysia's defence ministry < Korea Aerospace Industries"],
    ],
    ['Saab won an order from Brazil for 36 Gripen fighters.', ['ordered 36 Gripen fighters | Brazil < Saab']],
    [
      'Damen has secured a contract to supply the Colombian Navy with five patrol vessels.',
      ['ordered 5 patrol vessels | Colombian Navy < Damen'],
    ],
    [
      'Poland signed a contract with Hyundai Rotem for 180 K2 tanks in August 2022.',
      ['ordered 180 K2 tanks | Poland < Hyundai Rotem | 2022-08'],
    ],
    [
      'A contract for 54 howitzers was signed with Hanwha Aerospace on 3 March 2024.',
      ['ordered 54 howitzers | < Hanwha Aerospace | 2024-03-03'],
    ],
    [
      'Lockheed Martin was awarded a contract for 126 F-35 jets by the US Air Force.',
      ['ordered 126 F-35 jets | US Air Force < Lockheed Martin'],
    ],
    [
      'The Pentagon awarded Raytheon a contract for 200 Javelin missiles.',
      ['ordered 200 Javelin missiles | Pentagon < Raytheon'],
    ],
    ['The sale of 18 drones to Romania was concluded in 2023.', ['ordered 18 drones | Romania | 2023']],
    ['Baykar sold 24 TB2 drones to Poland in 2021.', ['ordered 24 TB2 drones | Poland < Baykar | 2021']],
    ['Turkey sold Ukraine 12 TB2 drones.', ['ordered 12 TB2 drones | Ukraine < Turkey']],
    ['Serbia placed an order with Dassault for a dozen Rafales.', ['ordered 12 Rafales | Serbia < Dassault']],
    ['Greece placed an order for 24 Rafales from France in 2021.', ['ordered 24 Rafales | Greece < France | 2021']],
    ["Morocco's order for 36 howitzers was announced in April.", ['ordered 36 howitzers | Morocco | 2025-04']],
    ['Egypt agreed to buy 30 Rafale fighters.', ['ordered 30 Rafale fighters | Egypt']],
    ['Chile has signed for six C-390 transport aircraft.', ['ordered 6 C-390 transport aircraft | Chile']],
    ['Azerbaijan bought Israeli-made drones in 2016.', ['ordered drones | Azerbaijan < Israel | 2016']],
    [
      'The Czech Republic purchased 62 Caesar howitzers in 2021 and ordered four more in 2024.',
      [
        'ordered 62 Caesar howitzers | Czech Republic | 2021',
        'ordered 4 addition Caesar howitzers | Czech Republic | 2024',
      ],
    ],
    [
      'Portugal bought five KC-390 aircraft from Embraer and leased two helicopters.',
      ['ordered 5 KC-390 aircraft | Portugal < Embraer', 'ordered 2 helicopters | Portugal'],
    ],
    [
      'The army ordered 12 Leopard 2 tanks, six Caesar howitzers and 40 trucks.',
      ['ordered 12 Leopard 2 tanks | army', 'ordered 6 Caesar howitzers | army', 'ordered 40 trucks | army'],
    ],
    [
      'Qatar purchased 36 F-15QA fighters from Boeing and 24 Typhoons from BAE Systems.',
      ['ordered 36 F-15QA fighters | Qatar < Boeing', 'ordered 24 Typhoons | Qatar < BAE Systems'],
    ],
    [
      'Hungary, which ordered 44 Leopard 2 tanks in 2018, also bought four Gripens.',
      ['ordered 44 Leopard 2 tanks | Hungary | 2018', 'ordered 4 Gripens | Hungary'],
    ],
    ['The howitzers bought from Turkey cost less.', []],
    [
      "Finland's order for 64 F-35s, placed in 2021, is the largest in its history.",
      ['ordered 64 F-35s | Finland | 2021'],
    ],
    [
      'Norwegian officials said the navy had ordered five frigates from BAE Systems.',
      ['ordered 5 frigates | navy < BAE Systems'],
    ],
    [
      'Kuwaiti flag carrier Jazeera Airways has ordered 20 A320neo jets.',
      ['ordered 20 A320neo jets | Jazeera Airways'],
    ],
    ['Boeing booked 35 orders for its 737 airliner in May.', ['ordered 35 order of 737 airliner | < Boeing | 2025-05']],
    ['Airbus has received orders for 120 A350s from five airlines.', ['ordered 120 A350s | < Airbus']],
    [
      'A score of Airbus A320 jets were bought by Iberia Airlines.',
      ['ordered 20 Airbus A320 jets | Iberia Airlines < Airbus'],
    ],
    [
      'Nigeria acquired 12 A-29 aircraft in a deal signed with Embraer in 2018.',
      ['ordered 12 A-29 aircraft | Nigeria < Embraer | 2018'],
    ],
    [
      'Under a deal signed last year, Denmark is buying 14 howitzers from Elbit.',
      ['ordered 14 howitzers | Denmark < Elbit | 2024'],
    ],
    [
      'The Dutch and Belgian navies jointly ordered 12 minehunters from Naval Group.',
      ['ordered 12 minehunters | Dutch and Belgian navies < Naval Group'],
    ],
    ['Two batteries of Patriot systems were ordered by Spain.', ['ordered 2 battery of Patriot systems | Spain']],
    ['The kingdom bought 50 K2 tanks.', ['ordered 50 K2 tanks']],
    ['Vietnam imported 36 T-90S tanks from Russia.', ['ordered 36 T-90S tanks | Vietnam < Russia']],
    ['Ten of the 22 fighters were bought second-hand from Kuwait.', ['ordered 10 part fighters | < Kuwait']],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

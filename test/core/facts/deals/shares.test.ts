import { describe, expect, it } from 'vitest';
import { dealLines } from './deals-of.ts';

describe('a number with a whole around it', () => {
  it.each<[string, string[]]>([
    [
      'Estonia bought 12 howitzers. It now plans to increase its order to 24.',
      ['ordered 12 howitzers | Estonia', 'planned 24 total howitzers | Estonia'],
    ],
    ["Morocco's order was increased from 24 to 36 helicopters.", ['ordered 36 total helicopters | Morocco']],
    ['Poland raised its order from 96 to 116 Apache helicopters.', ['ordered 116 total Apache helicopters | Poland']],
    [
      'Saab won an order for 20 radars, bringing the total to 95.',
      ['ordered 20 radars | < Saab', 'ordered 95 total radars | < Saab'],
    ],
    ['The army bought a further 12 Caesar howitzers.', ['ordered 12 addition Caesar howitzers | army']],
    ['Another 18 tanks will be delivered to Kuwait next year.', ['planned 18 addition tanks | Kuwait | 2026']],
    ['Two of the four frigates have been delivered.', ['delivered 2 part frigates']],
    [
      'The first ten of 44 Leopard 2 tanks were handed over to Hungary in May.',
      ['delivered 10 part Leopard 2 tanks | Hungary | 2025-05'],
    ],
    ['The remaining six Gripens will be delivered by 2027.', ['planned 6 part Gripens | 2027']],
    [
      'Finland ordered 64 F-35s. The first eight will be delivered next year.',
      ['ordered 64 F-35s | Finland', 'planned 8 part F-35s | Finland | 2026'],
    ],
    [
      'Norway ordered six submarines from Germany. The order was worth $5.5 billion.',
      ['ordered 6 submarines | Norway < Germany', 'ordered submarines | Norway < Germany'],
    ],
    [
      'Serbia bought 12 Rafales. The deal was cancelled last month.',
      ['ordered 12 Rafales | Serbia', 'cancelled Rafales | Serbia | 2025-05'],
    ],
    [
      'Chile ordered five Black Hawk helicopters from Sikorsky. Deliveries will begin in 2027.',
      [
        'ordered 5 Black Hawk helicopters | Chile < Sikorsky',
        'planned Black Hawk helicopters | Chile < Sikorsky | 2027',
      ],
    ],
    ['The order was reduced from 84 to 48 aircraft.', ['ordered 48 total aircraft']],
    ['Up to 60 helicopters may be ordered.', ['considered ≤60 helicopters']],
    [
      'Slovenia ordered more than 100 armoured vehicles from Patria.',
      ['ordered >100 armoured vehicles | Slovenia < Patria'],
    ],
    ['Greece plans to buy 12 to 15 patrol vessels.', ['planned 12-15 patrol vessels | Greece']],
    [
      'Ukraine received dozens of Leopard 2 tanks from Poland.',
      ['delivered 12-120 Leopard 2 tanks | Ukraine < Poland'],
    ],
    ['Iraq bought a pair of patrol vessels.', ['ordered 2 patrol vessels | Iraq']],
    ['Spain bought half a dozen drones.', ['ordered 6 drones | Spain']],
    ['Launch customer Loganair has ordered 15 of the jets.', ['ordered 15 jets | Loganair']],
    [
      'Hungary bought 218 Lynx vehicles from Rheinmetall and will build 172 of them under licence.',
      ['ordered 218 Lynx vehicles | Hungary < Rheinmetall', 'planned 172 Lynx vehicles | Hungary < Rheinmetall'],
    ],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

describe('a lease, a donation, a licence', () => {
  it.each<[string, string[]]>([
    ['The Czech Republic leases 14 Gripens from Sweden.', ['ordered 14 Gripens | Czech Republic < Sweden']],
    ['Sweden has leased 14 Gripens to Hungary.', ['ordered 14 Gripens | Hungary < Sweden']],
    ['The Philippines will lease two radars from Japan.', ['planned 2 radars | Philippines < Japan']],
    ['Airbus agreed to lease six tankers to the Royal Air Force.', ['ordered 6 tankers | Royal Air Force < Airbus']],
    ['Denmark gave Ukraine 19 Caesar howitzers.', ['delivered 19 Caesar howitzers | Ukraine < Denmark']],
    ['The Netherlands has pledged to donate 24 F-16s to Ukraine.', ['planned 24 F-16s | Ukraine < Netherlands']],
    [
      'Japan donated 12 patrol vessels to the Philippine Coast Guard.',
      ['delivered 12 patrol vessels | Philippine Coast Guard < Japan'],
    ],
    ['Estonia announced the donation of nine howitzers to Ukraine.', ['delivered 9 howitzers | Ukraine < Estonia']],
    ['India will produce 100 K9 howitzers under licence from Hanwha.', ['planned 100 K9 howitzers | India < Hanwha']],
    [
      'Kazakhstan has acquired a licence to build ANKA drones from Turkey.',
      ['ordered ANKA drones | Kazakhstan < Turkey'],
    ],
    [
      'Egypt and Hyundai Rotem signed a licence agreement for 100 K2 tanks.',
      ['ordered 100 K2 tanks | Egypt < Hyundai Rotem'],
    ],
    ['Poland will co-produce 820 K2 tanks with Hyundai Rotem.', ['planned 820 K2 tanks | Poland < Hyundai Rotem']],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

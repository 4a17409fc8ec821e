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
    [
      'Montenegro has bought 12 patrol boats from Damen and will receive them in 2026.',
      ['ordered 12 patrol boats | Montenegro < Damen'],
    ],
    [
      "Croatia's defence minister signed the contract for 12 Rafales in Paris on 25 November 2021.",
      ['ordered 12 Rafales | Croatia | 2021-11-25'],
    ],
    [
      'France has delivered six of the Rafales to Croatia, with the rest due by mid-2025.',
      ['delivered 6 part Rafales | Croatia < France'],
    ],
    ['Riyadh is said to be close to a deal for 54 Rafales.', ['planned 54 Rafales | Riyadh']],
    [
      'The UK Ministry of Defence has awarded BAE Systems a £4.2bn contract for five Type 26 frigates.',
      ['ordered 5 Type 26 frigates | UK Ministry of Defence < BAE Systems'],
    ],
    [
      'Nigeria received the last six of its 24 M-346 jets in March, Leonardo said.',
      ['delivered 6 part M-346 jets | Nigeria | 2025-03'],
    ],
    [
      'Thailand wanted to buy three submarines from China but halved the number to one.',
      ['considered 3 submarines | Thailand < China'],
    ],
    [
      'Two dozen F-16s pledged by Norway will be handed to Kyiv next month.',
      ['planned 24 F-16s | Kyiv < Norway | 2025-07'],
    ],
    [
      "Finland's parliament rejected a proposal to sell 20 Leopard 2 tanks to Poland.",
      ["cancelled 20 Leopard 2 tanks | Poland < Finland's parliament"],
    ],
    [
      'Brazil will not buy the 36 howitzers from Elbit, the foreign ministry said.',
      ['not planned 36 howitzers | Brazil < Elbit'],
    ],
    ["Egypt's order for 30 Rafales will be financed by a ten-year loan.", ['ordered 30 Rafales | Egypt']],
    [
      'Delta Air Lines finalised an order for 100 Boeing 737 MAX 10 jets with options on 30 more.',
      [
        'ordered 100 Boeing 737 MAX 10 jets | Delta Air Lines < Boeing',
        'option 30 addition Boeing 737 MAX 10 jets | Delta Air Lines < Boeing',
      ],
    ],
    ['The two F-35s delivered to Belgium last week are its first.', ['delivered 2 F-35s | Belgium | 2025-W22']],
    [
      'The Iraqi parliament must still approve the $2.4bn purchase of 14 Rafales.',
      ['planned 14 Rafales | Iraqi parliament'],
    ],
    [
      "South Africa's Paramount will supply 60 Mbombe vehicles to an undisclosed African army.",
      ['planned 60 Mbombe vehicles | African army < Paramount'],
    ],
    ['Four Typhoons on loan from Italy will patrol the Baltic.', []],
    [
      'Saab has sold 250 Carl-Gustaf launchers to the Indian Army since 2020.',
      ['ordered 250 Carl-Gustaf launchers | Indian Army < Saab | 2020'],
    ],
    [
      'Argentina last month received six F-16s bought from Denmark in 2024.',
      ['delivered 6 F-16s | Argentina < Denmark | 2025-05', 'ordered 6 F-16s | < Denmark | 2024'],
    ],
    ['Hanwha hopes to sell 120 Redback vehicles to Romania.', ['considered 120 Redback vehicles | Romania < Hanwha']],
    ["The coast guard's order of four cutters was shelved in 2020.", ['cancelled 4 cutters | coast guard | 2020']],
    [
      'Ukraine asked Germany for 88 Leopard 1 tanks and was promised 29.',
      ['considered 88 Leopard 1 tanks | Ukraine < Germany', 'planned 29 Leopard 1 tanks | Ukraine < Germany'],
    ],
    [
      'A squadron of 12 aircraft was leased from Sweden in 2004, and the lease was extended in 2014.',
      ['ordered 12 aircraft | < Sweden | 2004'],
    ],
    ['Warsaw has spent $4.6bn on 32 F-35s.', ['ordered 32 F-35s | Warsaw']],
    [
      'The Bangladesh Navy has taken delivery of two ex-Chinese frigates.',
      ['delivered 2 frigates | Bangladesh Navy < China'],
    ],
    [
      'More than 1,000 Javelins were sent to Kyiv by Washington in 2022.',
      ['delivered >1000 Javelins | Kyiv < Washington | 2022'],
    ],
    ['Japan Airlines will replace its 777s with 31 A350s, of which 18 have been delivered.', ['delivered 18 A350s']],
    ['Kazakhstan picked the Su-30SM instead of the Rafale.', ['planned Su-30SM | Kazakhstan']],
    ['Vietnam may be the next buyer of the BrahMos missile.', []],
    ['Its air force retired 40 MiG-21s in 2019.', []],
    ['Greece will upgrade 83 F-16s to the Viper standard.', []],
    ['Germany ordered the destruction of 12,000 mines.', []],
    [
      'The Philippines bought its first submarine-hunting helicopters, two AW159s, from Leonardo.',
      ['ordered 2 AW159s | Philippines < Leonardo'],
    ],
    ['Ecuador called for bids for 12 trainers.', ['considered 12 trainers | Ecuador']],
    [
      'Canada signed for 88 F-35s in January 2023, with the first four arriving in 2026.',
      ['ordered 88 F-35s | Canada | 2023-01', 'planned 4 part F-35s | Canada | 2026'],
    ],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

import { describe, expect, it } from 'vitest';
import { dealLines, dealsIn } from './deals-of.ts';

describe('what is carried over from the words before', () => {
  it.each<[string, string[]]>([
    [
      'Relations have warmed since 2019, when Rabat ordered 11 kinds of weapons from Israeli companies, among them Harop drones.',
      ['ordered 11 kind of weapons | Rabat < Israeli companies | 2019'],
    ],
    [
      'Poland signed a deal with Hanwha in 2022. It will receive 212 K9 howitzers.',
      ['planned 212 K9 howitzers | Poland < Hanwha'],
    ],
    [
      'Embraer won the tender last month. The company will deliver five C-390 aircraft to Austria.',
      ['planned 5 C-390 aircraft | Austria < Embraer'],
    ],
    [
      'The Royal Thai Air Force chose the Gripen. The service plans to order 12 of the jets by 2034.',
      ['planned Gripen | Royal Thai Air Force', 'planned 12 jets | Royal Thai Air Force | 2034'],
    ],
    [
      'Romania ordered 54 K9 howitzers from Hanwha. The first 18 will be delivered in 2027.',
      ['ordered 54 K9 howitzers | Romania < Hanwha', 'planned 18 part K9 howitzers | Romania < Hanwha | 2027'],
    ],
    ['Embraer says it has 180 orders for the E195.', ['ordered 180 order of E195 | < Embraer']],
    [
      'Finnair said on Friday that it had signed a contract for ten Embraer E195 jets. The planes are to be delivered in 2027.',
      ['ordered 10 Embraer E195 jets | Finnair < Embraer | 2025-05-30', 'planned planes | Finnair < Embraer | 2027'],
    ],
    [
      'Under the deal, Finnair will receive four A321 jets from 2026 to 2027, and between 2029 and 2031 it will get eight E195 jets.',
      ['planned 4 A321 jets | Finnair | 2026/2027', 'planned 8 E195 jets | Finnair | 2029/2031'],
    ],
    [
      "Turkey's Otokar said on Monday it had won a contract to supply 1,059 Cobra vehicles to Romania.",
      ['ordered 1059 Cobra vehicles | Romania < Otokar | 2025-06-02'],
    ],
    [
      'Officials from the Netherlands said the country had sold 40 Leopard 2 tanks to Finland in 2014.',
      ['ordered 40 Leopard 2 tanks | Finland < Netherlands | 2014'],
    ],
    [
      'The Malaysian government has signed a letter of award with KAI for 18 FA-50 jets; the first four are to be delivered in 2026.',
      [
        'ordered 18 FA-50 jets | Malaysian government < KAI',
        'planned 4 part FA-50 jets | Malaysian government < KAI | 2026',
      ],
    ],
    [
      'The Peruvian navy, which has ordered two corvettes from Hyundai, wants four more.',
      ['ordered 2 corvettes | Peruvian navy < Hyundai', 'considered 4 addition corvettes | Peruvian navy < Hyundai'],
    ],
    ['Both countries signed a contract for 12 patrol vessels.', ['ordered 12 patrol vessels']],
    ['Lockheed Martin will build 173 of the F-16s, the Pentagon said.', []],
    [
      "Israel's Elbit Systems announced on Tuesday it was awarded a contract worth $150m to supply rocket launchers to a European country.",
      ['ordered rocket launchers | European country < Elbit Systems | 2025-06-03'],
    ],
    [
      "Ukraine's air force is set to get 14 Gripens from Sweden by the end of 2026.",
      ["planned 14 Gripens | Ukraine's air force < Sweden | 2026"],
    ],
    ['A deal for 24 Typhoons, worth £5bn, was struck with Qatar in 2017.', ['ordered 24 Typhoons | Qatar | 2017']],
    ['In 2019 Slovakia, replacing its MiG-29s, ordered 14 F-16s.', ['ordered 14 F-16s | Slovakia | 2019']],
    ['The defence ministry in Prague confirmed that 24 F-35s would be purchased for $6.6bn.', ['planned 24 F-35s']],
    [
      'Spanish shipbuilder Navantia delivered the fifth corvette to the Royal Saudi Naval Forces on 28 March.',
      ['delivered 1 part corvette | Royal Saudi Naval Forces < Navantia | 2025-03-28'],
    ],
    ["Thailand's cabinet approved a budget to purchase four Gripens.", ["planned 4 Gripens | Thailand's cabinet"]],
    [
      'Ecuador received six of eight patrol boats donated by Washington.',
      ['delivered 6 part patrol boats | Ecuador < Washington', 'delivered 8 patrol boats | < Washington'],
    ],
    [
      'Egypt has taken delivery of three more Rafales, bringing the number delivered to 24.',
      ['delivered 3 addition Rafales | Egypt', 'delivered 24 total Rafales | Egypt'],
    ],
    [
      'Kyiv said it expects 49 Abrams tanks from Australia this year.',
      ['planned 49 Abrams tanks | Kyiv < Australia | 2025'],
    ],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

describe('what is carried over from the title and from paragraphs before', () => {
  it('takes the item of a bare number from the title', () => {
    const setting = { title: 'Embraer unveils its E195 jet' };
    expect(dealLines('The airline has ordered 35.', setting)).toEqual(['ordered 35 E195 jet | < Embraer']);
  });

  it('takes the parties of "the jets" from the deal in the title', () => {
    const setting = { title: 'Brazil orders 36 Gripen fighters' };
    expect(dealLines('Saab will deliver the jets to Brazil between 2026 and 2028.', setting)).toEqual([
      'planned jets | Brazil < Saab | 2026/2028',
    ]);
  });

  it('reads deliveries of what the title is about', () => {
    const setting = { title: 'Embraer E195 tours Asia' };
    const text = 'Deliveries to Gulf Air, its first customer, are not due before November.';
    expect(dealLines(text, setting)).toEqual(['planned Embraer E195 | Gulf Air < Embraer | 2025-11']);
  });

  const paragraphs = [
    'Peru bought 12 units of Elbit Sigma 155mm howitzers in 2023. It is planning to raise that number to 60 units.',
    'The country is also said to be weighing a purchase of Patria AMV armoured vehicles, made in Finland.',
  ];

  it('keeps statuses apart and carries buyer and item across paragraphs', () => {
    expect(dealLines(paragraphs)).toEqual([
      'ordered 12 unit of Elbit Sigma 155mm howitzers | Peru < Elbit | 2023',
      'planned 60 total unit of Elbit Sigma 155mm howitzers | Peru < Elbit',
      'considered Patria AMV armoured vehicles | Peru < Patria',
    ]);
  });

  it('says in the evidence where each part was read', () => {
    const [bought, raised, weighed] = dealsIn(paragraphs);
    const [first = '', second = ''] = paragraphs;
    const said = (text: string, words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    expect(bought?.evidence).toMatchObject({
      cue: said(first, 'bought'),
      number: said(first, '12'),
      when: said(first, '2023'),
    });
    expect(raised?.evidence).toMatchObject({
      cue: said(first, 'raise'),
      number: said(first, '60'),
      buyer: said(first, 'Peru'),
    });
    expect(weighed?.evidence.item).toEqual(said(second, 'Patria AMV armoured vehicles'));
    expect(weighed?.evidence.buyer).toEqual({ ...said(first, 'Peru'), passageId: 'a.md#0' });
  });

  it('marks what was read in the title', () => {
    const [deal] = dealsIn('The airline has ordered 35.', { title: 'Embraer unveils its E195 jet' });
    expect(deal?.evidence.item).toEqual({ start: 20, end: 28, passageId: null });
  });
});

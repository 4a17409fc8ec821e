import { describe, expect, it } from 'vitest';
import { dealLines } from './deals-of.ts';

describe('a sentence of arms news', () => {
  it.each<[string, string[]]>([
    [
      'Poland will buy 96 AH-64E Apache attack helicopters from Boeing under a $10 billion agreement signed in Warsaw on Tuesday.',
      ['planned 96 AH-64E Apache attack helicopters | Poland < Boeing | 2025-06-03'],
    ],
    [
      'The Indonesian Ministry of Defence confirmed it had placed a firm order for 18 Rafale fighters, with a further 24 to follow.',
      ['ordered 18 Rafale fighters | Indonesian Ministry of Defence'],
    ],
    [
      "Australia's government announced on Monday that it would acquire more than 200 Tomahawk cruise missiles from the United States.",
      ["planned >200 Tomahawk cruise missiles | Australia's government < United States"],
    ],
    [
      'Rheinmetall said it had received an order worth 1.2 billion euros from an unnamed NATO member for several hundred thousand artillery shells.',
      ['ordered artillery shells | unnamed NATO member < Rheinmetall'],
    ],
    [
      'The Czech defence ministry has decided to purchase 24 F-35 fighters from the US for 150 billion crowns.',
      ['planned 24 F-35 fighters | Czech defence ministry < US'],
    ],
    [
      "South Korea's Hanwha Aerospace has clinched a 1.3 trillion won deal to export 54 K9 howitzers to Romania.",
      ['ordered 54 K9 howitzers | Romania < Hanwha Aerospace'],
    ],
    [
      'Greek media reported that Athens had turned down an offer of six second-hand frigates from the Netherlands.',
      ['cancelled 6 frigates | Athens < Netherlands'],
    ],
    [
      'Kuwait took delivery of its first two Typhoons in December 2021.',
      ['delivered 2 part Typhoons | Kuwait | 2021-12'],
    ],
    [
      'A batch of 12 Su-35 fighters originally built for Egypt has been sold to Iran, according to two officials.',
      ['ordered 12 Su-35 fighters | Iran'],
    ],
    [
      'Norway donated 22 M109 howitzers to Ukraine in 2022, and Britain sent 32 AS-90s.',
      ['delivered 22 M109 howitzers | Ukraine < Norway | 2022', 'delivered 32 AS-90s | Ukraine < Britain'],
    ],
    ['The Senate voted to block the sale of $1bn of bombs to Israel.', ['cancelled bombs | Israel < Senate']],
    [
      'Emirates has ordered 65 Boeing 777X aircraft at the Dubai Airshow, taking its total order book to 315.',
      [
        'ordered 65 Boeing 777X aircraft | Emirates < Boeing',
        'ordered 315 total Boeing 777X aircraft | Emirates < Boeing',
      ],
    ],
    [
      'Lufthansa agreed to buy 22 long-haul jets, comprising ten Airbus A350-900s, five A350-1000s and seven Boeing 787-9s.',
      ['ordered 22 long-haul jets | Lufthansa'],
    ],
    [
      'Turkish Airlines is negotiating with Boeing to buy 225 jets.',
      ['negotiating 225 jets | Turkish Airlines < Boeing'],
    ],
    [
      "Iraq's army received the first of 20 Bell helicopters on Thursday.",
      ["delivered 1 part Bell helicopters | Iraq's army | 2025-05-29"],
    ],
    [
      'Pakistan plans to induct 40 J-35 stealth fighters by 2026, its air chief said.',
      ['planned 40 J-35 stealth fighters | Pakistan | 2026'],
    ],
    [
      "The Bundestag's budget committee cleared the way for the procurement of 105 Leopard 2A8 tanks.",
      ['planned 105 Leopard 2A8 tanks'],
    ],
    [
      'Sweden and Ukraine have signed a letter of intent on the export of up to 150 Gripen E fighters.',
      ['planned ≤150 Gripen E fighters'],
    ],
    [
      'Bulgaria bought eight F-16s in 2019 and another eight in 2022, but delivery has slipped to 2025.',
      ['ordered 8 F-16s | Bulgaria | 2019', 'ordered 8 addition F-16s | Bulgaria | 2022'],
    ],
    [
      'Ankara has shelved plans to acquire 100 Altay engines from Germany.',
      ['cancelled 100 Altay engines | Ankara < Germany'],
    ],
    ['The first batch of 18 K239 rocket launchers left Changwon for Poland last August.', []],
    [
      'Elbit will supply the Dutch army with 20 PULS launchers between 2024 and 2026.',
      ['planned 20 PULS launchers | Dutch army < Elbit | 2024/2026'],
    ],
    ['Morocco is expected to receive its 25 F-16s in 2027.', ['planned 25 F-16s | Morocco | 2027']],
    [
      'Serbia has confirmed the purchase of a Chinese FK-3 air defence system.',
      ['ordered FK-3 air defence system | Serbia < China'],
    ],
    ['Brazil cut its order for KC-390s from 28 to 19 aircraft.', ['ordered 19 total KC-390s | Brazil']],
    ['Five more corvettes will be built under licence in Karachi.', ['planned 5 addition corvettes']],
    ['Japan plans to increase the number of its F-35s from 42 to 147.', ['planned 147 total F-35s | Japan']],
    [
      'Washington approved a possible foreign military sale to Taiwan of 400 Harpoon missiles for $1.17 billion.',
      ['planned 400 Harpoon missiles | Taiwan < Washington'],
    ],
    [
      'Four Scorpène submarines were sold to Brazil by Naval Group in 2009 for 6.7 billion euros.',
      ['ordered 4 Scorpène submarines | Brazil < Naval Group | 2009'],
    ],
    [
      'Vietnam denied that it was in talks with Moscow over 40 Su-57 fighters.',
      ['not negotiating 40 Su-57 fighters | Vietnam < Moscow'],
    ],
    [
      'Austria leased twelve F-5s from Switzerland between 2004 and 2008.',
      ['ordered 12 F-5s | Austria < Switzerland | 2004/2008'],
    ],
    ['The UAE cancelled its order of 12 Caracal helicopters.', ['cancelled 12 Caracal helicopters | UAE']],
    ['Airbus has secured 250 firm orders for the A220 this year.', ['ordered 250 order of A220 | < Airbus | 2025']],
    ['Taipei says 66 F-16Vs it ordered in 2019 have been delayed.', []],
    [
      'Estonia will become the first Baltic state to own HIMARS after ordering six launchers.',
      ['ordered 6 launchers | Estonia'],
    ],
    ['Half of the 32 jets have already been handed over.', []],
    [
      'The Philippines received two of three Israeli-made Shaldag boats.',
      ['delivered 2 part Shaldag boats | Philippines < Israel'],
    ],
    [
      'Ten F-16s donated by the Netherlands arrived in Ukraine in October.',
      ['delivered 10 F-16s | Ukraine < Netherlands | 2024-10'],
    ],
    ['Spain has replaced a planned buy of 50 F-35s with 25 Eurofighters.', []],
    [
      'Ghana has expressed an interest in purchasing six L-39NG trainers from Aero.',
      ['considered 6 L-39NG trainers | Ghana < Aero'],
    ],
    ["Hungary's 14 leased Gripens will be upgraded by Saab.", []],
    ['Kyiv hopes to obtain seven Patriot batteries from allies.', ['considered 7 Patriot batteries | Kyiv']],
    [
      'The contract covers 88 F-35s, the first 16 of which will be delivered in 2026.',
      ['ordered 88 F-35s', 'planned 16 part F-35s | 2026'],
    ],
    ['Thales sold 40 radars to India, and Israel 12 more.', ['ordered 40 radars | India < Thales']],
    [
      'Argentina signed a letter of offer for eight Stryker vehicles on 15 July 2023.',
      ['planned 8 Stryker vehicles | Argentina | 2023-07-15'],
    ],
    ['The air force plans to replace its 50 ageing trainers with 64 KT-1s.', []],
    ['Six of the helicopters remain undelivered.', []],
    [
      'A contract for the delivery of 1,000 Marder vehicles was signed with Rheinmetall in 1969.',
      ['ordered 1000 Marder vehicles | < Rheinmetall | 1969'],
    ],
    ['Romanian defence officials are considering up to 48 second-hand F-16s.', ['considered ≤48 F-16s | Romania']],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

import { describe, expect, it } from 'vitest';
import { dealLines } from './deals-of.ts';

describe('a sentence of news on navies, air forces and airlines', () => {
  it.each<[string, string[]]>([
    [
      'The Israeli government has approved the purchase of a third squadron of F-35 fighters from Lockheed Martin in a $3bn deal.',
      ['planned part F-35 fighters | Israeli government < Lockheed Martin'],
    ],
    [
      'Hungarian carrier Wizz Air said on Monday it would order 75 more Airbus A321 jets.',
      ['planned 75 addition Airbus A321 jets | Wizz Air < Airbus'],
    ],
    [
      "India's Defence Acquisition Council has cleared the acquisition of 97 drones worth 200 billion rupees.",
      ["planned 97 drones | India's Defence Acquisition Council"],
    ],
    [
      'After months of negotiations, Colombia signed a 3.1bn euro contract with Saab for 17 Gripens on Friday.',
      ['ordered 17 Gripens | Colombia < Saab | 2025-05-30'],
    ],
    [
      'Thai Airways has leased four A350s from AerCap and plans to lease six others.',
      ['ordered 4 A350s | Thai Airways < AerCap', 'planned 6 A350s | Thai Airways < AerCap'],
    ],
    [
      'The two sides also discussed a possible sale of 24 T129 attack helicopters to Manila.',
      ['negotiating 24 T129 attack helicopters | Manila'],
    ],
    ['Officials in Bratislava said the 14 jets would be handed over in stages until 2026.', ['planned 14 jets | 2026']],
    ['Tunisia took six C-130H transports from the US free of charge.', []],
    ['Singapore is replacing its F-16s with eight F-35Bs it ordered in 2023.', []],
    [
      'Leonardo has been contracted by Poland to deliver 32 AW149 helicopters by 2029.',
      ['ordered 32 AW149 helicopters | Poland < Leonardo'],
    ],
    ['The last of 22 Apaches for the Indian Air Force arrived at Hindon in July 2020.', []],
    [
      'Estonia, Latvia and Lithuania are jointly buying six HIMARS.',
      ['ordered 6 HIMARS | Estonia, Latvia and Lithuania'],
    ],
    [
      "Egypt's king said his country had received eight Cobra helicopters from Israel, while another eight were on their way.",
      ['delivered 8 Cobra helicopters | Egypt < Israel'],
    ],
    [
      'Cairo cancelled a $2bn order for 24 Su-35 jets under pressure from Washington.',
      ['cancelled 24 Su-35 jets | Cairo'],
    ],
    ['Boeing shares rose 3 per cent after Ryanair ordered 150 aircraft.', ['ordered 150 aircraft | Ryanair']],
    [
      'It is the first time Japan has sold warships abroad, with Australia buying 11 Mogami frigates.',
      ['ordered 11 Mogami frigates | Australia'],
    ],
    [
      "Peru has picked South Korea's KF-21 over the Rafale and the F-16 for a 24-aircraft requirement.",
      ['planned KF-21 | Peru', 'considered 24 aircraft | Peru'],
    ],
    [
      'Dassault Aviation chairman Eric Trappier said the company had 220 Rafales on order.',
      ['ordered 220 Rafales | < Dassault Aviation'],
    ],
    [
      'A $500m package for Ukraine includes 31 Bradley vehicles and two Patriot launchers.',
      ['planned 31 Bradley vehicles | Ukraine', 'planned 2 Patriot launchers | Ukraine'],
    ],
    ['Kongsberg will deliver NASAMS systems to Taiwan.', ['planned NASAMS systems | Taiwan']],
    [
      'The Royal Netherlands Navy has commissioned four submarines from Naval Group, the first due in 2034.',
      ['ordered 4 submarines | Royal Netherlands Navy < Naval Group'],
    ],
    ['Turkmenistan is believed to have bought TB2 drones in 2021.', ['ordered TB2 drones | Turkmenistan | 2021']],
    [
      'Slovenia withdrew from a deal to buy 45 Boxer vehicles in September 2022.',
      ['cancelled 45 Boxer vehicles | Slovenia | 2022-09'],
    ],
    ['Belarus said Russia had supplied it with Iskander missiles.', ['delivered Iskander missiles | Belarus < Russia']],
    [
      'The agreement, signed in Rabat by both defence ministers, provides for the delivery of 36 Caesar howitzers.',
      ['ordered 36 Caesar howitzers'],
    ],
    [
      'Bell sold Czechia eight Venom helicopters; Textron will also provide two more free of charge.',
      ['ordered 8 Venom helicopters | Czechia < Bell'],
    ],
    [
      'Four frigates were to be acquired from Germany, but only two had been paid for.',
      ['planned 4 frigates | < Germany'],
    ],
    [
      'Denmark and Norway bought 27 and 52 F-35s respectively.',
      ['ordered 27 F-35s | Denmark and Norway', 'ordered 52 F-35s | Denmark and Norway'],
    ],
    ['The US Army has ordered 13,000 Javelins since 1996.', ['ordered 13000 Javelins | US Army | 1996']],
    [
      'The air force expects to receive eight more aircraft by December.',
      ['planned 8 addition aircraft | air force | 2025-12'],
    ],
    ['About 200 of the 1,000 trucks promised by Berlin have reached Kyiv.', ['planned 1000 trucks | < Berlin']],
    ["Mali's junta has acquired Turkish drones and Russian jets.", ["ordered drones | Mali's junta < Turkey"]],
    ['The tender for 12 corvettes was won by Fincantieri.', ['ordered 12 corvettes | < Fincantieri']],
    ["Lithuania's order for 41 Leopard 2A8 tanks is valued at €950m.", ['ordered 41 Leopard 2A8 tanks | Lithuania']],
    [
      'Oman Air has cancelled orders for six 787s, Boeing said on Tuesday.',
      ['cancelled 6 787s | Oman Air | 2025-06-03'],
    ],
    ['KLM has options for 15 further aircraft, which it must exercise by 2028.', ['option 15 addition aircraft | KLM']],
    [
      'A second batch of eight Leopard tanks was dispatched to Ukraine by Canada.',
      ['delivered 8 part Leopard tanks | Ukraine < Canada'],
    ],
    ['Prague intends to sell Kyiv 14 L-159 aircraft.', ['planned 14 L-159 aircraft | Kyiv < Prague']],
    ["Indonesia's purchase of 11 Su-35s collapsed in 2021.", ['cancelled 11 Su-35s | Indonesia | 2021']],
    ['New Zealand purchased five C-130Js to replace its 1960s Hercules fleet.', ['ordered 5 C-130Js | New Zealand']],
    ['Finnair exercises options on four Airbus A321s', ['ordered 4 Airbus A321s | Finnair < Airbus']],
    [
      'Lockheed Martin Corporation was chosen on Friday to build the next presidential helicopter fleet of 23 aircraft for the US Navy.',
      [],
    ],
    [
      'The Greek government has announced plans to spend 2.5 billion euros on three new frigates.',
      ['planned 3 frigates | Greek government'],
    ],
    [
      'British Airways confirmed an order for 12 A380s and 24 Boeing 787s on Thursday, with options for a further 25.',
      [
        'ordered 12 A380s | British Airways | 2025-05-29',
        'ordered 24 Boeing 787s | British Airways < Boeing | 2025-05-29',
        'option 25 addition Boeing 787s | British Airways < Boeing',
      ],
    ],
    [
      'Venezuela will buy nine submarines and an air defence system from Russia, President Chávez said.',
      ['planned 9 submarines | Venezuela < Russia'],
    ],
    [
      'South Africa has pulled out of a contract to buy eight A400M transport aircraft from Airbus.',
      ['cancelled 8 A400M transport aircraft | South Africa < Airbus'],
    ],
    [
      'Saudi Arabia and Britain agreed the sale of 72 Typhoon fighters in a deal worth £4.43bn.',
      ['ordered 72 Typhoon fighters'],
    ],
    ['The contract, which is worth €4.6bn, includes ten frigates and two submarines.', []],
    [
      "Iran has taken delivery of the first of 29 Tor missile systems bought from Russia, Moscow's defence minister said on Tuesday.",
      [
        'delivered 1 part Tor missile systems | Iran < Russia | 2025-06-03',
        'ordered 29 Tor missile systems | < Russia',
      ],
    ],
    ['India and Russia have signed an agreement for 80 Mi-17 helicopters.', ['ordered 80 Mi-17 helicopters']],
    ['The first Eurofighter for Austria landed at Zeltweg on Thursday.', []],
    ['Emirates president Tim Clark said the airline would take 32 more A380s.', []],
    [
      'American firm General Dynamics has won a contract to supply the British Army with 589 Scout vehicles.',
      ['ordered 589 Scout vehicles | British Army < General Dynamics'],
    ],
    ['Airbus said it expects to deliver 15 A380s in 2010.', ['planned 15 A380s | < Airbus | 2010']],
    [
      "Poland's new government has suspended talks on buying 50 Caracal helicopters.",
      ["negotiating 50 Caracal helicopters | Poland's new government"],
    ],
    ['Israel will sell drones to Russia for the first time.', ['planned drones | Russia < Israel']],
    ['The Pentagon plans to reduce its purchase of F-22s from 339 to 183.', ['planned 183 total F-22s | Pentagon']],
    ['The navy took two of the new destroyers into service last month.', []],
    [
      'China Southern Airlines signed a deal to buy five A380 aircraft at list prices of $1.4bn.',
      ['ordered 5 A380 aircraft | China Southern Airlines'],
    ],
    [
      'Libya has agreed to purchase 14 Rafale fighters and eight Tiger helicopters from France.',
      ['ordered 14 Rafale fighters | Libya < France', 'ordered 8 Tiger helicopters | Libya < France'],
    ],
    [
      'Norwegian Air Shuttle is to lease three Dreamliners from ILFC from 2012.',
      ['planned 3 Dreamliners | Norwegian Air Shuttle < ILFC | 2012'],
    ],
    [
      'Ethiopian Airlines has become the first African carrier to order the 787, with ten firm orders.',
      ['planned 787 | Ethiopian Airlines', 'ordered 10 order of 787 | Ethiopian Airlines'],
    ],
    [
      'The sale, of 36 F-16 jets to Pakistan, was approved by Congress in 2006.',
      ['planned 36 F-16 jets | Pakistan < Congress | 2006'],
    ],
    [
      "Chile's navy bought two second-hand frigates, HMAS Adelaide and Newcastle, from Australia.",
      ["ordered 2 frigates | Chile's navy < Australia"],
    ],
    ['It was not clear whether the 40 missiles would be delivered.', ['considered 40 missiles']],
    [
      "Brazil chose the Gripen NG over Boeing's Super Hornet and the Rafale in December 2013, ordering 36 for $5.4bn.",
      ['planned Gripen NG | Brazil | 2013-12', 'ordered 36 Gripen NG | Brazil'],
    ],
    ['The Irish Defence Forces will get eight PC-9 trainers.', ['planned 8 PC-9 trainers | Irish Defence Forces']],
    ['Two Mistral-class ships built for Russia were instead sold to Egypt.', ['ordered 2 Mistral-class ships | Egypt']],
    [
      'Air India has yet to take delivery of 27 of the 50 aircraft it ordered from Boeing in 2006.',
      ['not delivered 27 part aircraft | Air India'],
    ],
    ["Boeing's backlog rose to 4,200 aircraft.", ['ordered 4200 total aircraft | < Boeing']],
    [
      'Canada would become the fifth operator of the P-8A if it bought the 16 aircraft offered by Boeing.',
      ['considered 16 aircraft | Canada < Boeing'],
    ],
    ['A further 20 vehicles are on option.', ['option 20 addition vehicles']],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

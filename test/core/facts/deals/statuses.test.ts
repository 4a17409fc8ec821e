import { describe, expect, it } from 'vitest';
import { dealLines } from './deals-of.ts';

describe('considered', () => {
  it.each<[string, string[]]>([
    ['Jordan may buy 12 F-16s.', ['considered 12 F-16s | Jordan']],
    ['Canada is considering the purchase of 72 Gripen fighters.', ['considered 72 Gripen fighters | Canada']],
    ['Jakarta is weighing an offer of 24 F-15EX jets.', ['considered 24 F-15EX jets | Jakarta']],
    ['The Philippines is eyeing 40 fighters from Saab.', ['considered 40 fighters | Philippines < Saab']],
    ['Portugal wants to replace its F-16s with 27 F-35s.', []],
    ['Colombia has expressed interest in 16 Gripens.', ['considered 16 Gripens | Colombia']],
    ['Bangladesh could acquire 16 J-10C fighters from China.', ['considered 16 J-10C fighters | Bangladesh < China']],
    ['The vote does not affect Chile’s plans to buy 12 jets.', ['planned 12 jets']],
    ['Thailand has not decided whether to buy 12 Gripens.', ['considered 12 Gripens | Thailand']],
    [
      'Slovakia might lease 11 helicopters from the United States.',
      ['considered 11 helicopters | Slovakia < United States'],
    ],
    [
      'Spain is exploring the acquisition of 25 Hürjet trainers from Turkey.',
      ['considered 25 Hürjet trainers | Spain < Turkey'],
    ],
    ['Ukraine has requested 300 tanks from Western partners.', ['considered 300 tanks | Ukraine']],
    ['Iraq is interested in buying 14 Rafales.', ['considered 14 Rafales | Iraq']],
    ['Sweden has offered Hungary four more Gripens.', ['considered 4 addition Gripens | Hungary < Sweden']],
    ['Warsaw is mulling a purchase of 96 Apache helicopters.', ['considered 96 Apache helicopters | Warsaw']],
    ['If it buys 12 submarines, Ottawa will need new docks.', ['considered 12 submarines | Ottawa']],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

describe('negotiating', () => {
  it.each<[string, string[]]>([
    ['Greece is in talks to buy three FREMM frigates from Italy.', ['negotiating 3 FREMM frigates | Greece < Italy']],
    ['Serbia and Dassault are negotiating a contract for 12 Rafales.', ['negotiating 12 Rafales | Serbia < Dassault']],
    [
      'Vietnam is holding talks with Washington on the purchase of 24 F-16s.',
      ['negotiating 24 F-16s | Vietnam < Washington'],
    ],
    [
      'Croatia Airlines has negotiated the purchase of nine Embraer E190 jets.',
      ['negotiating 9 Embraer E190 jets | Croatia Airlines < Embraer'],
    ],
    ['Talks on the sale of 40 Typhoons to Turkey are under way.', ['negotiating 40 Typhoons | Turkey']],
    ['Negotiations over 48 helicopters have reached their final stage.', ['negotiating 48 helicopters']],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

describe('planned', () => {
  it.each<[string, string[]]>([
    ['Norway plans to buy five frigates.', ['planned 5 frigates | Norway']],
    ['Ukraine will receive 31 M1A1 Abrams tanks.', ['planned 31 M1A1 Abrams tanks | Ukraine']],
    ['Egypt is to acquire 30 Rafale jets.', ['planned 30 Rafale jets | Egypt']],
    [
      'The US State Department has approved the possible sale of 66 F-16 aircraft to Taiwan.',
      ['planned 66 F-16 aircraft | Taiwan < US State Department'],
    ],
    [
      "Germany's parliament approved the purchase of 35 F-35s in December 2022.",
      ["planned 35 F-35s | Germany's parliament | 2022-12"],
    ],
    [
      'Switzerland selected the F-35 and expects to order 36 of them.',
      ['planned F-35 | Switzerland', 'planned 36 F-35 | Switzerland'],
    ],
    ['Belgium has decided to buy 34 F-35s.', ['planned 34 F-35s | Belgium']],
    ['Romania signed a letter of intent for 54 howitzers.', ['planned 54 howitzers | Romania']],
    [
      'Lithuania intends to acquire 44 Leopard 2 tanks from Germany by 2030.',
      ['planned 44 Leopard 2 tanks | Lithuania < Germany | 2030'],
    ],
    ['Delivery of the first eight Gripens is expected in 2026.', ['planned 8 part Gripens | 2026']],
    [
      'The first of the frigates is due to be delivered to Indonesia in March 2026.',
      ['planned 1 part frigates | Indonesia | 2026-03'],
    ],
    ['The contract would see Poland receive 32 jets by 2030.', ['planned 32 jets | Poland | 2030']],
    ['The deal will see 14 howitzers delivered to Denmark.', ['planned 14 howitzers | Denmark']],
    ['Saab was selected to supply 12 Gripens to Thailand.', ['planned 12 Gripens | Thailand < Saab']],
    ['Chile picked Embraer to supply six transport aircraft.', ['planned 6 transport aircraft | Chile < Embraer']],
    ['Delivery of 18 jets to Malaysia has been delayed to 2027.', ['planned 18 jets | Malaysia | 2027']],
    ['Argentina has agreed in principle to buy 24 F-16s from Denmark.', ['planned 24 F-16s | Argentina < Denmark']],
    ['Pakistan has been cleared to buy 34 trainers.', ['planned 34 trainers | Pakistan']],
    [
      'Poland plans to buy 12 F-16s and lease six tankers.',
      ['planned 12 F-16s | Poland', 'planned 6 tankers | Poland'],
    ],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

describe('option', () => {
  it.each<[string, string[]]>([
    ['The deal includes options for 12 more helicopters.', ['option 12 addition helicopters']],
    ['Norway has an option on four additional submarines.', ['option 4 addition submarines | Norway']],
    ['Air Astana holds options for six Boeing 787 jets.', ['option 6 Boeing 787 jets | Air Astana < Boeing']],
    [
      'Finland ordered 12 patrol vessels with an option for six more.',
      ['ordered 12 patrol vessels | Finland', 'option 6 addition patrol vessels | Finland'],
    ],
    ['Kuwait exercised options for six more H225M helicopters.', ['ordered 6 addition H225M helicopters | Kuwait']],
    [
      'Kenya Airways said it was exercising an option with Embraer to buy three E190 jets.',
      ['ordered 3 E190 jets | Kenya Airways < Embraer'],
    ],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

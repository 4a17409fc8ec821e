import { describe, expect, it } from 'vitest';
import { dealLines } from './deals-of.ts';

describe('what is no deal', () => {
  it.each<[string, string[]]>([
    ['The air force operates 62 Hornets.', []],
    ['Russia lost 120 tanks in the battle.', []],
    ['The navy deployed three frigates to the Red Sea.', []],
    ['Twelve F-16s took part in the exercise.', []],
    ['The company has 1,200 employees in two countries.', []],
    ['The United States sent two destroyers to the exercise in Japan.', []],
    ['Ukraine shot down 14 drones overnight.', []],
    ['The shipyard builds four frigates a year.', []],
    ['France has 99 Rafales in service.', []],
    ['Poland sent 12 F-16s on patrol over Romania.', []],
    ['The minister received a delegation of 12 officers.', []],
    ['A drone strike killed 12 soldiers.', []],
    ['The F-16 can carry six missiles.', []],
    ['Seven nations bought bonds worth $3bn.', []],
    ['The company bought a 51 per cent stake in Otokar.', []],
    ['Pilots received 200 hours of training on the Rafale.', []],
    ['The army ordered 3,000 soldiers to the border.', []],
    ['The general ordered an attack on 12 bridges.', []],
    ['The court ordered the firm to pay $12m.', []],
    ['He gave two speeches about drones.', []],
    ['The talks took place during a five-day visit.', []],
    ['The plant produces 40 engines a month.', []],
    ['Two customers have visited the plant.', []],
    ['The tank crews received medals.', []],
    ['Turkey exported $4.4bn of arms in 2022.', []],
    ['The frigate arrived in Lisbon on Monday.', []],
    ['Rheinmetall shares rose 12 per cent.', []],
    ['Police seized 14 rifles and 200 rounds.', []],
    ['The drones were tested in 2023.', []],
    ['The base houses 40 aircraft.', []],
    ['The pilots flew 12 missions in Gripens.', []],
    ['The parade included 30 tanks.', []],
    ['Qatar Airways, which chose the Gripen over the Rafale, flew home.', []],
    ['The agreement will see Gripens delivered to six customers.', []],
  ])('%s', (text, deals) => {
    expect(dealLines(text)).toEqual(deals);
  });
});

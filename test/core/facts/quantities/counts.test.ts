import { describe, expect, it } from 'vitest';
import { quantitiesOf, quantityFacts } from './quantities-of.ts';

describe('a count', () => {
  it.each([
    ['Dhaka took 18 units of MKE Boran howitzers.', 'count 18 unit (MKE Boran howitzers)'],
    ['It bought 15 different types of military hardware.', 'count 15 type (military hardware)'],
    ['The marines fly 62 Hornets.', 'count 62 hornet (Hornets)'],
    ['They signed for 96 AH-64E Apache helicopters.', 'count 96 ah-64e apache helicopter (AH-64E Apache helicopters)'],
    ['Three batteries of BrahMos missiles came.', 'count 3 battery (BrahMos missiles)'],
    [
      'It needs 12 new first-line attack helicopters.',
      'count 12 new first-line attack helicopter (new first-line attack helicopters)',
    ],
    ['Dozens of armed drones were seen.', 'count 12-120 armed drone (armed drones)'],
    ['Half a dozen ships sailed.', 'count 6 ship (ships)'],
    ['A pair of frigates sailed.', 'count 2 frigate (frigates)'],
    ['Hundreds of thousands of shells were fired.', 'count 100000-1000000 shell (shells)'],
    ['Two customers have signed.', 'count 2 customer (customers)'],
    ['Talks between seven nations began.', 'count 7 nation (nations)'],
    ['A further 12 aircraft will follow.', 'count 12 aircraft (aircraft)'],
    ['Four crewmen died.', 'count 4 crewman (crewmen)'],
    ['It is one of the best tanks.', 'count 1 best tank (best tanks)'],
    ['One destroyer was hit.', 'count 1 destroyer (destroyer)'],
    ['Of these, 24 arrived.', 'count 24'],
    ['A six-cylinder engine drives it.', 'count 6 cylinder'],
    ['It runs a five-nation exercise.', 'count 5 nation'],
    ['The navy has 54 jets while others wait.', 'count 54 jet (jets)'],
    ['Kyiv asked for 12 Leopard 2 tanks.', 'count 12 leopard 2 tank (Leopard 2 tanks)'],
    ['Kyiv asked for 12 Leopard 2A6s.', 'count 12 leopard 2a6 (Leopard 2A6s)'],
    ['Allies gave Ukraine 31 tanks.', 'count 31 tank (tanks)'],
    ['They offered South Korea 20 jets.', 'count 20 jet (jets)'],
    ['The army ordered 36 Rafale.', 'count 36 rafale (Rafale)'],
    ["It grounded two of Boeing's jets.", 'count 2 jet (jets)'],
    ['It stores 5,700 737s.', 'count 5700 737 (737s)'],
    ['It took six more A350s.', 'count 6 a350 (A350s)'],
    ['Ten men in five current models.', 'count 10 man (men)', 'count 5 current model (current models)'],
    ['Some 2000 troops crossed.', 'count ~2000 troop (troops)'],
  ])('%s', (text, ...expected) => expect(quantitiesOf(text)).toEqual(expected));

  it('takes the unit of the whole for a part of it', () => {
    expect(quantitiesOf('The first 10 of 36 Rafales arrived.')).toEqual([
      'count 10 rafale (Rafales)',
      'count 36 rafale (Rafales)',
    ]);
  });

  it('shares the noun behind a hanging hyphen', () => {
    expect(quantitiesOf('Four-, five- and six-seat versions exist.')).toEqual([
      'count 4 seat',
      'count 5 seat',
      'count 6 seat',
    ]);
  });

  it('has a bare share for a fraction, whose whole it does not name', () => {
    expect(quantitiesOf('Two-thirds of the crews and one in five pilots left.')).toEqual([
      'count 0.6666666666666666',
      'count 0.2',
    ]);
  });

  it('spans the number alone, so that the item is quoted apart from it', () => {
    expect(quantityFacts('Dhaka took 18 units of MKE Boran howitzers.').map((fact) => fact.text)).toEqual(['18']);
  });
});

describe('a count beside a calibre', () => {
  it('is one fact, the calibre another', () => {
    expect(quantitiesOf('Kyiv wants 36 155mm guns.')).toEqual([
      'count 36 155mm gun (155mm guns)',
      'measure 155 millimetre calibre',
    ]);
    expect(quantitiesOf('It bought 18 units of MKE Boran 105mm howitzers.')).toEqual([
      'count 18 unit (MKE Boran 105mm howitzers)',
      'measure 105 millimetre calibre',
    ]);
  });
});

describe('the number of a plan', () => {
  it('is a count of its own with its direction', () => {
    expect(quantitiesOf('There are plans to increase this number to 200 units in the future.')).toEqual([
      'count up 200 unit (units)',
    ]);
  });
});

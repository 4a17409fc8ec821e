import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './quantities-of.ts';

describe('a number that is no quantity', () => {
  describe('in a designation', () => {
    it.each([
      'The F-16 and the Su-57 flew.',
      'An S-400 battery was seen.',
      'The T-72 met the AK-47.',
      'The 2A42 gun, the 40N6E missile and the 3M-54 round.',
      'Bayraktar TB2 drones flew.',
      'The Leopard 2 rolled.',
      'A Type 054A frigate sailed.',
      'A Type 45 destroyer sailed.',
      'The Mk 41 launcher and Block 52 jets.',
      'The Boeing 737 landed.',
      'The new 777s landed.',
      'An 8x8 vehicle at Mach 5.',
      'No. 3 Squadron took off.',
      'The category 4 storm.',
      'An iPhone 11 and a Galaxy Note 20 Ultra.',
      'Covid-19 and COVID-19 spread.',
      'The G20 and the COP26.',
      'The 5G network, a 3D print, a 4K screen and the firm 3M.',
      'The 737-800 and the Safari 4.0.',
      'The Big Three met on Flight eight hundred.',
      'Its serial number is 001.',
      'The 2-0 win.',
      'Flight 302 and Article 5.',
      'The Fortune 100 and the S&P 500.',
    ])('%s', (text) => expect(quantitiesOf(text)).toEqual([]));
  });

  describe('in a date, a time or a duration', () => {
    it.each([
      'On 3 June 2025 at 10:30.',
      'In 2018 it rained.',
      'The 2014 sanctions and the 2024-25 budget.',
      'A five-day visit and a 27-year contract.',
      'Since the 1990s.',
      'Over the past two and a half years.',
    ])('%s', (text) => expect(quantitiesOf(text)).toEqual([]));
  });

  describe('in an order, a score, an address or a pronoun', () => {
    it.each([
      'The first and the 21st ship.',
      'The third-largest navy.',
      'It won 2-0 and drew 48-48.',
      'At 49 Ranch Road.',
      'It finished in the bottom three.',
      'No one saw the one that got away.',
      'One day they met one another.',
    ])('%s', (text) => expect(quantitiesOf(text)).toEqual([]));
  });

  it('is not taken from a name inside a counted thing', () => {
    expect(quantitiesOf('It ordered 1,000 Switchblade 300 drones.')).toEqual([
      'count 1000 switchblade 300 drone (Switchblade 300 drones)',
    ]);
  });
});

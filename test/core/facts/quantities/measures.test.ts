import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './quantities-of.ts';

describe('a measure', () => {
  it.each([
    ['105mm howitzers', 'measure 105 millimetre calibre'],
    ['155 mm shells', 'measure 155 millimetre calibre'],
    ['105-millimetre light guns', 'measure 105 millimetre calibre'],
    ['a 5-inch naval gun', 'measure 5 inch calibre'],
    ['a 7.62mm calibre', 'measure 7.62 millimetre calibre'],
    ['105mm Boran', 'measure 105 millimetre calibre'],
    ['.50-calibre machine guns', 'measure 0.5 inch calibre'],
    ['a 20mm thick plate', 'measure 20 millimetre length'],
    ['a 12-inch screen', 'measure 12 inch length'],
    ['a range of 300 km', 'measure 300 kilometre range'],
    ['a 300-km range', 'measure 300 kilometre range'],
    ['targets 500 kilometres away', 'measure 500 kilometre range'],
    ['133 metres long', 'measure 133 metre length'],
    ['a 45,000-tonne carrier', 'measure 45000 tonne weight'],
    ['a 480kg warhead', 'measure 480 kilogram weight'],
    ['27 knots', 'measure 27 knot speed'],
    ['50 miles per hour', 'measure 50 mile per hour speed'],
    ['80km/h', 'measure 80 kilometre per hour speed'],
    ['311 square miles', 'measure 311 square mile area'],
    ['1520 sq m', 'measure 1520 square metre area'],
    ['70 litres', 'measure 70 litre volume'],
    ['600 horsepower', 'measure 600 horsepower power'],
    ['a 10kW laser', 'measure 10 kilowatt power'],
    ['minus 40 degrees Celsius', 'measure -40 celsius'],
    ['half a mile', 'measure 0.5 mile length'],
    ['0.68 in (1.73 cm)', 'measure 0.68 inch length', 'measure 1.73 centimetre length'],
    ['hundreds of miles', 'measure 100-1000 mile length'],
    ['15 to 22 miles', 'measure 15-22 mile length'],
    ['from 20 miles per gallon in 2008 to 29 mpg', 'measure 20-29 mile per gallon'],
  ])('%s', (text, ...expected) => expect(quantitiesOf(`It has ${text}`)).toEqual(expected));

  it('takes no letter that stands alone for a unit', () => {
    expect(quantitiesOf('Groups 5 A and 6 B met.').filter((words) => words.startsWith('measure'))).toEqual([]);
  });
});

describe('per cent', () => {
  it.each([
    ['5%', 'percent 5 percent'],
    ['5 per cent', 'percent 5 percent'],
    ['five percent', 'percent 5 percent'],
    ['2.5 percentage points', 'percent 2.5 percentage point'],
    ['10%-15%', 'percent 10-15 percent'],
    ['between 5% and 6%', 'percent 5-6 percent'],
    ['a five per cent to 20 per cent rebound', 'percent 5-20 percent'],
  ])('%s', (text, expected) => expect(quantitiesOf(`It was ${text}`)).toEqual([expected]));
});

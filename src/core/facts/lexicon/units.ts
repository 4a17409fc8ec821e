/** Units of measure: one name each, however the news writes them. Data only. */
import type { Measure } from '../../model/fact.ts';

export interface Unit {
  /** Singular, British spelling, lower case. */
  readonly name: string;
  readonly role: Measure['role'];
}

const ROLES = ['length', 'weight', 'speed', 'area', 'volume', 'power', 'size'] as const;

/** name | role | other words, singular | symbols, case kept. `-` where there are none. */
const ROWS = `
millimetre | length | millimeter | mm
centimetre | length | centimeter | cm
metre | length | meter | m
kilometre | length | kilometer | km Km kms
micrometre | length | micrometer, micron | μm µm
nanometre | length | nanometer | nm
inch | length | - | ″
foot | length | - | ft ft. ′
calibre | length | caliber, cal | -
yard | length | - | yd yds
mile | length | - | mi
nautical mile | length | - | nmi NM
light-year | length | light year | -
gram | weight | gramme | g
microgram | weight | microgramme | μg µg mcg
milligram | weight | milligramme | mg
kilogram | weight | kilo, kilogramme | kg kgs Kg
tonne | weight | metric ton, metric tonne | t
ton | weight | short ton, long ton | -
kiloton | weight | kilotonne | kt
megaton | weight | megatonne | Mt
pound | weight | - | lb lbs lb. lbs.
ounce | weight | - | oz
kilometre per hour | speed | kilometer per hour, kilometer an hour, kilometre an hour | km/h km/hr kph kmh kmph
mile per hour | speed | mile an hour | mph MPH
metre per second | speed | meter per second, metre a second, meter a second | m/s
foot per second | speed | - | ft/s
frame per second | - | - | fps
knot | speed | - | kts kn
square millimetre | area | square millimeter, sq mm | mm2 mm²
square centimetre | area | square centimeter, sq cm | cm2 cm²
square metre | area | square meter, sq metre, sq meter, sq m, sq. m, sqm | m2 m²
square kilometre | area | square kilometer, sq kilometre, sq km, sq. km | km2 km²
square foot | area | sq foot, sq ft, sq. ft, sqft | ft2 ft²
square inch | area | sq in | -
square yard | area | sq yard | -
square mile | area | sq mile, sq mi | -
acre | area | - | -
hectare | area | - | ha
cubic metre | volume | cubic meter, cu m | m3 m³
cubic foot | volume | cu ft | ft3 ft³
cubic centimetre | volume | cubic centimeter | cc cm3 cm³
cubic inch | volume | - | -
cubic mile | volume | - | -
litre | volume | liter | l L
millilitre | volume | milliliter | ml mL
gallon | volume | - | gal
pint | volume | - | -
quart | volume | - | -
fluid ounce | volume | - | -
horsepower | power | shaft horsepower, metric horsepower | hp HP PS shp
brake horsepower | power | - | bhp
watt | power | - | W
kilowatt | power | - | kW KW kw
megawatt | power | - | MW MWe
gigawatt | power | - | GW
terawatt | power | - | TW
watt hour | - | watt-hour | Wh
kilowatt hour | - | kilowatt-hour | kWh KWh
megawatt hour | - | megawatt-hour | MWh
gigawatt hour | - | gigawatt-hour | GWh
terawatt hour | - | terawatt-hour | TWh
joule | - | - | J
kilojoule | - | - | kJ
megajoule | - | - | MJ
calorie | - | - | -
kilocalorie | - | - | kcal
newton | - | - | N
kilonewton | - | - | kN
newton metre | - | newton meter, newton-metre, newton-meter | Nm
pound-foot | - | pound foot, foot-pound, foot pound | lb-ft ft-lb lb-ft.
pascal | - | - | Pa
kilopascal | - | - | kPa
megapascal | - | - | MPa
gigapascal | - | - | GPa
pound per square inch | - | - | psi
volt | - | - | V
kilovolt | - | - | kV
ampere | - | amp | A
milliampere-hour | - | milliampere hour, milliamp hour | mAh
farad | - | - | F
ohm | - | - | Ω
hertz | - | - | Hz HZ
kilohertz | - | - | kHz
megahertz | - | - | MHz
gigahertz | - | - | GHz
decibel | - | - | dB
celsius | - | degree celsius, degree centigrade, degree c, ° celsius | °C ℃ C
fahrenheit | - | degree fahrenheit, degree f, ° fahrenheit | °F ℉
kelvin | - | - | K
degree | - | - | ° deg
bit | size | - | b
byte | size | - | -
kilobyte | size | - | KB kB
megabyte | size | - | MB
gigabyte | size | gig | GB
terabyte | size | - | TB
petabyte | size | - | PB
megabit per second | - | - | Mbps
gigabit per second | - | - | Gbps
megapixel | size | - | MP
revolution per minute | - | - | rpm RPM
mile per gallon | - | - | mpg
basis point | - | - | bps
part per million | - | - | ppm
part per billion | - | - | ppb
`;

/** Units of time, singular and plural: what a duration or an age is counted in. */
export const DURATION_NOUNS: ReadonlySet<string> = new Set(
  'second minute hour day night weekday weekend week fortnight month quarter year decade century millennium min sec hr yr'
    .split(' ')
    .flatMap((noun) => [noun, noun === 'century' ? 'centuries' : `${noun}s`]),
);

const UNITS = ROWS.trim().split('\n').map(readRow);

/** Units by word, lower case, singular and plural; of several words the spaces are single. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(({ unit, words }) => words.flatMap(withPlurals).map((word) => [word, unit] as const)),
);

/** Units by symbol, case kept. */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(({ unit, symbols }) => symbols.map((symbol) => [symbol, unit] as const)),
);

function readRow(row: string): { unit: Unit; words: readonly string[]; symbols: readonly string[] } {
  const [name = '', role = '', others = '', symbols = ''] = row.split('|').map((cell) => cell.trim());
  return {
    unit: { name, role: ROLES.find((known) => known === role) ?? null },
    words: [name, ...others.split(', ')].filter((word) => word !== '-'),
    symbols: symbols.split(' ').filter((symbol) => symbol !== '-'),
  };
}

/** Either end of a phrase may take the plural: miles per hour, square miles, pound-feet. */
function withPlurals(phrase: string): string[] {
  return [phrase, phrase.replace(/^[a-z]+/, plural), phrase.replace(/[a-z]+$/, plural)];
}

function plural(word: string): string {
  if (word === 'foot') return 'feet';
  if (word === 'inch') return 'inches';
  return /hertz$|[^a-z]s$|celsius/.test(word) ? word : `${word}s`;
}

/** The words that English news writes times with. Data only; the grammar is in times/. */

/** A named length of time, singular. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** January is 1. Words as tokens have them, folded; the short forms come with or without their full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec'
    .split(', ')
    .flatMap((names, at) =>
      names.split(' ').flatMap((name) => [name, `${name}.`].map((word) => [word, at + 1] as const)),
    ),
);

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday mon, tuesday tues tue, wednesday weds wed, thursday thurs thur thu, friday fri, saturday sat, sunday sun'
    .split(', ')
    .flatMap((names, at) =>
      names.split(' ').flatMap((name) => [name, `${name}.`].map((word) => [word, at + 1] as const)),
    ),
);

/** Singular and plural of each unit. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['seconds', 'second'],
  ['minutes', 'minute'],
  ['mins', 'minute'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['days', 'day'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['fortnights', 'fortnight'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['yrs', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
]);

/** TIMEX3's codes. Autumn is FA, as American usage has it. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** TIMEX3's codes for parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** Where a word points from the day of writing: "last week", "this week", "next week". */
export const DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** Where a word points from the time spoken of: "the previous year", "that year", "the following year". */
export const STORY_DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['that', 0],
  ['following', 1],
]);

/** Spoken decades; they take "the" before them. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, at) => [word, 2 + at]),
);

/** Adverbs and adjectives of regular times, as TIMEX3 sets. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

/** Unknown small numbers before a unit: "several weeks". */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some']);

/** Months that are common words too, and short forms that are names: they need a number or a preposition beside them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'may march mar mar. jan jan. jun jun. dec sep apr jul aug feb nov oct sept'.split(' '),
);

/** Words right before a month, weekday, season or year that show that it is one. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  `in since by until till from to through throughout during before after between for of around circa on as
   last next this past coming early late mid end - each every`.split(/\s+/),
);

/** What numbers count in the news, so that "2000 troops" holds no year and "In May 12 people" no day. */
export const COUNTED: ReadonlySet<string> = new Set(
  `people person persons troops soldiers men women children civilians personnel prisoners refugees sailors officers
   fighters workers jobs employees shares votes dead injured casualties years months weeks days hours minutes miles
   kilometres kilometers km metres meters feet tonnes tons kg pounds dollars euros yen rupees aircraft planes jets
   helicopters vehicles tanks missiles rockets drones rounds shells guns howitzers units ships boats submarines rifles
   homes houses barrels percent per million billion hundred thousand bn m members players students passengers flights
   mm cm kw mw hp rpm`.split(/\s+/),
);

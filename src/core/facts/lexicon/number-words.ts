/** The words and marks that English news writes numbers with. Data only; the grammar is in numbers/. */

/** Words below a hundred that stand alone: one … nineteen. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** Words that take one of the small ones behind them: twenty-five. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
);

/** Words that multiply what stands before them, in any company: five hundred, 1.2bn, 40 lakh. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['milliard', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/**
 * Letters that multiply only right behind the digits. `money` ones do so only in an amount of money or before a counted
 * noun, for else they are units and names: a 37m hull.
 */
export const SCALE_LETTERS: ReadonlyMap<string, { readonly factor: number; readonly needsMoney: boolean }> = new Map([
  ['k', { factor: 1e3, needsMoney: false }],
  ['m', { factor: 1e6, needsMoney: true }],
  ['b', { factor: 1e9, needsMoney: true }],
  ['t', { factor: 1e12, needsMoney: true }],
  ['cr', { factor: 1e7, needsMoney: true }],
]);

/** Words for a fixed number of things; they take "a", "half a" or a number before them. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['couple', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
  ['dozen', 12],
  ['score', 20],
]);

/**
 * Plurals that stand for an unsaid number of their kind, read as from one of them to ten: "dozens" is 12 to 120,
 * "hundreds of thousands" is 100,000 to 1,000,000 (the convention of the NewsQuant data).
 */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Parts of a whole, as the lower half of a fraction; the plural takes an s. */
export const FRACTION_PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** One-sign fractions. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Ordinal words that stand alone or behind one of the tens: third, twenty-third. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, at) => [word, 20 + 10 * at] as const),
  ['thousandth', 1e3],
  ['millionth', 1e6],
]);

/** Words that bound a number. Data only; of two phrases that fit the longer wins, so their order means nothing. */
import type { Modifier } from '../../model/fact.ts';

/** Right before the amount, articles and mere emphasis ("just", "well") apart. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Modifier> = byPhrase([
  ['at-least', 'at least, no fewer than, no less than, not less than, not fewer than, minimum of, a minimum'],
  ['at-most', 'up to, upto, as many as, as much as, as high as, at most, no more than, not more than, not exceeding'],
  ['at-most', 'maximum of, a maximum, capped at'],
  ['more-than', 'more than, over, in excess of, exceeding, exceeds, exceed, exceeded, above, beyond, north of, >'],
  ['more-than', 'greater than, higher than, larger than, longer than, upwards of, upward of'],
  ['less-than', 'less than, fewer than, lower than, smaller than, under, below, short of, shy of, sub, <'],
  [
    'approximate',
    'about, around, roughly, approximately, approx, approx., some, nearly, almost, close to, near, circa, c.',
  ],
  ['approximate', 'an estimated, estimated, in the region of, somewhere around, barely, averaged, averaging, ~, ≈'],
]);

/** Right behind the amount: "500 or more", "100+", "30-odd". */
export const BOUNDS_AFTER: ReadonlyMap<string, Modifier> = byPhrase([
  ['at-least', 'or more, or above, or over, at least, at minimum, - plus, plus, +'],
  ['at-most', 'or less, or fewer, or under, at most, at maximum'],
  ['approximate', 'or so, - odd, - ish, or thereabouts'],
]);

/** Words between a bound and its number, or in front of it, that change nothing: "well over 100", "up to just 5". */
export const EMPHASIS: ReadonlySet<string> = new Set(
  'just well only a an even slightly far significantly considerably already still now as'.split(' '),
);

function byPhrase(rows: readonly (readonly [Modifier, string])[]): Map<string, Modifier> {
  return new Map(rows.flatMap(([modifier, list]) => list.split(', ').map((phrase) => [phrase, modifier] as const)));
}

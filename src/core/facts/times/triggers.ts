import { DAY_PARTS, DECADES, FREQUENCIES, MONTHS, SEASONS, UNITS, WEEKDAYS } from '../lexicon/time-words.ts';
import type { Token } from '../tokens.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, DAY_PARTS, UNITS, FREQUENCIES, DECADES].flatMap((words) => [...words.keys()]),
  ...[...WEEKDAYS.keys(), ...DAY_PARTS.keys()].map((word) => `${word}s`),
  ...'today yesterday tomorrow tonight overnight noon midday midnight now currently nowadays presently recently lately soon'.split(
    ' ',
  ),
  ...'current recent past future present moment term half fiscal nineteen thousand'.split(' '),
  ...'christmas thanksgiving easter halloween valentine weeklong daylong monthlong yearlong decadelong'.split(' '),
]);

/**
 * Whether a token can be part of a time expression at all. Most sentences have none, and nothing else of times is tried
 * on them: digits, a word that only times have, or a word that may need cutting ("mid-June", "year's").
 */
export function mayTellTime({ lower }: Token): boolean {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  return WORDS.has(lower) || lower.includes('-') || lower.includes("'") || /^(?:[qh]\d|fy\d|multi)/.test(lower);
}

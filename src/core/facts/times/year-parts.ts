import { DIRECTIONS, SEASONS, TIME_PREPOSITIONS } from '../lexicon/time-words.ts';
import { skipHyphen, wordAt } from '../numbers/number-reading.ts';
import { readOrdinal } from '../numbers/ordinal.ts';
import { calendarDay, parseDay } from './calendar.ts';
import { nearest } from './nearest.ts';
import { tenseAt } from './tense.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { intervalOf } from './timex.ts';
import { readYearNumber, yearBeside } from './year-beside.ts';

/**
 * Quarters and halves: "the third quarter", "third-quarter" before a noun, "the first half of 2024", "Q3 2024", "H1",
 * "fiscal second quarter", "the 1988 third quarter", "last year's third quarter", "the last half of 1989". Not: "a
 * quarter of the fleet", "the first half" of a match.
 */
export function readQuarter(scene: Scene, at: number): TimeReading | null {
  const lead = readLeadYear(scene, at);
  const start = lead?.to ?? at;
  const from = skipHyphen(scene.words, /^(?:fiscal|calendar)$/.test(wordAt(scene.words, start)) ? start + 1 : start);
  const part = readPart(scene, from) ?? readCode(scene, from);
  if (!part) return null;
  const beside = lead ?? yearBeside(scene, part.to);
  if (part.needsYear && !beside) return null;
  return partReading(scene, {
    code: part.code,
    from: at,
    to: lead ? part.to : (beside?.to ?? part.to),
    beside,
    pointed: undefined,
    rule: lead ? 'past-part' : 'year-part',
  });
}

/** "last summer", "this fall", "the summer of 2024", "winter 2024-25", "the spring". Not: "the fall of Kabul", "to spring". */
export function readSeason(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  const direction = DIRECTIONS.get(wordAt(words, at));
  const second = direction === 0 ? DIRECTIONS.get(wordAt(words, at + 1)) : undefined;
  const place = direction === undefined ? at : second === undefined ? at + 1 : at + 2;
  const code = SEASONS.get(wordAt(words, place));
  if (!code || words[place]?.tag === 'VERB') return null;
  const beside = yearBeside(scene, place + 1);
  const pointed = second ?? direction;
  if (pointed === undefined && !beside && !isSeasonBare(words, place)) return null;
  return partReading(scene, { code, from: at, to: beside?.to ?? place + 1, beside, pointed, rule: 'year-part' });
}

interface Part {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly beside: { readonly year: number; readonly derived: boolean } | null;
  readonly pointed: -1 | 0 | 1 | undefined;
  readonly rule: string;
}

function partReading(scene: Scene, { code, from, to, beside, pointed, rule }: Part): TimeReading {
  const year = beside?.year ?? nearestYear(scene, { code, from, pointed });
  return { from, to, type: 'DATE', timex: `${year}-${code}`, derived: beside?.derived ?? true, rule };
}

/** The year whose part is nearest to publication; with "last" it must be over, with "next" not begun. */
function nearestYear(scene: Scene, { code, from, pointed }: Pick<Part, 'code' | 'from' | 'pointed'>): number {
  const now = calendarDay(scene.today).year;
  if (pointed === 0) return now;
  const candidates = [now - 2, now - 1, now, now + 1].flatMap((year) => {
    const days = intervalOf(`${year}-${code}`);
    const [start, end] = [parseDay(days?.start ?? ''), parseDay(days?.end ?? '')];
    const isFit =
      start !== null &&
      end !== null &&
      !(pointed === -1 && end >= scene.today) &&
      !(pointed === 1 && start <= scene.today);
    return isFit ? [{ value: year, start, end }] : [];
  });
  return nearest(candidates, { today: scene.today, tense: tenseAt(scene.words, from), grain: 'season' }) ?? now;
}

function isSeasonBare(words: Scene['words'], at: number): boolean {
  const before = wordAt(words, at - 1);
  const isFallOf = /^(?:fall|spring)$/.test(wordAt(words, at)) && wordAt(words, at + 1) === 'of';
  return (before === 'the' || TIME_PREPOSITIONS.has(before)) && before !== 'to' && before !== 'a' && !isFallOf;
}

/** "the 1988 [third quarter]", "last year's [third quarter]". */
function readLeadYear(scene: Scene, at: number): { year: number; to: number; derived: boolean } | null {
  const { words } = scene;
  const written = readYearNumber(scene, at);
  if (written) return { ...written, derived: false };
  if (wordAt(words, at + 1) !== 'year' || wordAt(words, at + 2) !== "'s") return null;
  const beside = yearBeside(scene, at);
  return beside && { ...beside, to: beside.to + 1 };
}

/** What names a part of a year. Halves and "the last quarter" are of other things too, unless a year is beside them. */
interface PartName {
  readonly code: string;
  readonly to: number;
  readonly needsYear: boolean;
}

/** "third quarter", "third-quarter", "last quarter", "first half", "last half". */
function readPart({ words }: Scene, at: number): PartName | null {
  const isLast = /^(?:last|final)$/.test(wordAt(words, at));
  const ordinal = isLast ? { value: 0, to: at + 1 } : readOrdinal(words, at);
  if (!ordinal) return null;
  const place = skipHyphen(words, ordinal.to);
  const noun = wordAt(words, place);
  const count = /^quarters?$/.test(noun) ? 4 : noun === 'half' ? 2 : 0;
  if (ordinal.value > count || count === 0 || wordAt(words, place + 1) === '-') return null;
  const code = `${count === 4 ? 'Q' : 'H'}${isLast ? count : ordinal.value}`;
  return { code, to: place + 1, needsYear: isLast || count === 2 };
}

/** Q3 · H1 · 3Q (cut in two by the tokenizer). */
function readCode({ words }: Scene, at: number): PartName | null {
  const code = /^(?:q[1-4]|h[12])$/.exec(wordAt(words, at))?.[0].toUpperCase();
  if (code) return { code, to: at + 1, needsYear: code.startsWith('H') };
  const isTurned = /^[1-4]$/.test(wordAt(words, at)) && words[at + 1]?.text === 'Q';
  return isTurned ? { code: `Q${wordAt(words, at)}`, to: at + 2, needsYear: false } : null;
}

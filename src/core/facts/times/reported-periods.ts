import { wordAt } from '../numbers/number-reading.ts';
import { readOrdinal } from '../numbers/ordinal.ts';
import { calendarDay } from './calendar.ts';
import { readCountedTime } from './counted-times.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { durationTimex } from './timex.ts';
import { readYearNumber } from './year-beside.ts';

/**
 * The period that results are told of, named only by pointing to it: "the quarter", "the latest period", "the 1988
 * quarter", "the year-ago quarter", "year-earlier results", "last year's quarter". It is the quarter told of before, else
 * the last one over. Not: "a quarter of the fleet", "the French quarter".
 */
export function readReportedPeriod(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  const start = /^(?:latest|comparable|corresponding|same)$/.test(wordAt(words, at)) ? at + 1 : at;
  const past = readPastYear(scene, start);
  if (past) return readYearsPeriod(scene, { from: at, to: past.to, year: past.year, back: past.back });
  const noun = wordAt(words, start);
  const isNamed = start > at && wordAt(words, at) === 'latest' ? /^(?:quarter|period)$/.test(noun) : noun === 'quarter';
  if (!isNamed || wordAt(words, at - 1) !== 'the' || isHeadTaken(words, start + 1)) return null;
  const { year, part } = reportedQuarter(scene);
  return { from: at, to: start + 1, type: 'DATE', timex: `${year}-${part}`, derived: true, rule: 'reported-period' };
}

/** The quarter told of last, else the last one over at publication. */
export function reportedQuarter({ said, today }: Scene): { readonly year: number; readonly part: string } {
  const [, year, part] = /^(\d{4})-(Q\d)$/.exec(said.findLast((timex) => /-Q\d$/.test(timex)) ?? '') ?? [];
  if (year && part) return { year: Number(year), part };
  const now = calendarDay(today);
  const over = Math.ceil(now.month / 3) - 1;
  return over > 0 ? { year: now.year, part: `Q${over}` } : { year: now.year - 1, part: 'Q4' };
}

interface PastYear {
  readonly to: number;
  /** A year said outright, or null. */
  readonly year: number | null;
  /** Years back from the period told of. */
  readonly back: number;
}

/** "year-ago", "year-earlier", "1988", "last year's". */
function readPastYear(scene: Scene, at: number): PastYear | null {
  const three = [0, 1, 2].map((more) => wordAt(scene.words, at + more)).join(' ');
  if (three === 'year - ago' || three === 'year - earlier') return { to: at + 3, year: null, back: 1 };
  if (three === "last year 's") return { to: at + 3, year: calendarDay(scene.today).year - 1, back: 0 };
  const written = readYearNumber(scene, at);
  return written && { to: written.to, year: written.year, back: 0 };
}

/** What follows the year: "quarter", "period", "third quarter", "nine months", or with year-ago nothing. */
function readYearsPeriod(scene: Scene, { from, to, year, back }: PastYear & { from: number }): TimeReading | null {
  const { words } = scene;
  const reported = reportedQuarter(scene);
  const ordinal = readOrdinal(words, to);
  const isRanked = ordinal !== null && ordinal.value <= 4 && wordAt(words, ordinal.to) === 'quarter';
  const isPlain = /^(?:quarter|period)$/.test(wordAt(words, to));
  const months = back > 0 ? readCountedTime(scene, to) : null;
  if (months) {
    const timex = durationTimex(months.value, months.unit);
    return { from, to: months.to, type: 'DURATION', timex, derived: false, amount: months, rule: 'year-ago' };
  }
  if (back === 0 && !isPlain) return null;
  const part = isRanked ? `Q${ordinal.value}` : reported.part;
  const end = isRanked ? ordinal.to + 1 : isPlain ? to + 1 : to;
  const rule = isRanked || isPlain ? 'reported-period' : 'year-ago';
  return { from, to: end, type: 'DATE', timex: `${year ?? reported.year - back}-${part}`, derived: true, rule };
}

function isHeadTaken(words: Scene['words'], at: number): boolean {
  return /^(?:of|-)$/.test(wordAt(words, at)) || words[at]?.tag === 'NOUN';
}

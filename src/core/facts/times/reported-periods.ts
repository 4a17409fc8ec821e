import { wordAt } from '../numbers/number-reading.ts';
import { readOrdinal } from '../numbers/ordinal.ts';
import { calendarDay } from './calendar.ts';
import { readCountedTime } from './counted-times.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { durationTimex } from './timex.ts';
import { readYearNumber, yearBeside } from './year-beside.ts';

/**
 * The period that results are told of, named only by pointing to it: "the quarter", "the latest period", "the same period
 * last year", "the quarter a year ago". It is the quarter told of before, else the last one over. Not: "a quarter of the
 * fleet", "the French quarter".
 */
export function readReportedPeriod(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  if (wordAt(words, at - 1) !== 'the') return null;
  const isLatest = wordAt(words, at) === 'latest';
  const start = isLatest || /^(?:comparable|corresponding|same)$/.test(wordAt(words, at)) ? at + 1 : at;
  const noun = wordAt(words, start);
  if (noun !== 'quarter' && !(/^(?:period|month)$/.test(noun) && start > at)) return null;
  const back = readYearBack(scene, start + 1);
  const isBare = noun === 'quarter' || (isLatest && noun === 'period');
  if (!back && (!isBare || isHeadTaken(words, start + 1))) return null;
  const reported = back ? lastPeriod(scene) : reportedQuarter(scene);
  const year = back ? (back.year ?? reported.year - 1) : reported.year;
  const timex = reported.part ? `${year}-${reported.part}` : String(year);
  const rule = back ? 'past-part' : 'reported-period';
  return { from: at, to: back?.to ?? start + 1, type: 'DATE', timex, derived: true, rule };
}

/**
 * The same of an earlier year that is said first: "the 1988 quarter", "the year-ago quarter", "the comparable year-earlier
 * period", "the year-ago third quarter", "the year-earlier nine months", "last year's quarter", "year-ago results".
 */
export function readPastPeriod(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  const start = /^(?:comparable|corresponding|same)$/.test(wordAt(words, at)) ? at + 1 : at;
  const past = readPastYear(scene, start);
  if (!past) return null;
  const months = past.year === null ? readCountedTime(scene, past.to) : null;
  if (months) {
    const timex = durationTimex(months.value, months.unit);
    return { from: at, to: months.to, type: 'DURATION', timex, derived: false, amount: months, rule: 'past-part' };
  }
  const noun = readQuarterNoun(scene, past.to);
  if (!noun && past.year !== null) return null;
  const reported = reportedQuarter(scene);
  const timex = `${past.year ?? reported.year - 1}-${noun?.part ?? reported.part}`;
  return {
    from: at,
    to: noun?.to ?? past.to,
    type: 'DATE',
    timex,
    derived: true,
    rule: noun ? 'past-part' : 'year-ago',
  };
}

/** The quarter told of last, else the last one over at publication. */
function reportedQuarter({ said, today }: Scene): { readonly year: number; readonly part: string } {
  const [, year, part] = /^(\d{4})-(Q\d)$/.exec(said.findLast((timex) => /-Q\d$/.test(timex)) ?? '') ?? [];
  if (year && part) return { year: Number(year), part };
  const now = calendarDay(today);
  const over = Math.ceil(now.month / 3) - 1;
  return over > 0 ? { year: now.year, part: `Q${over}` } : { year: now.year - 1, part: 'Q4' };
}

/** The month, quarter or half told of last, for "the same period last year"; else the year of publication as a whole. */
function lastPeriod({ said, today }: Scene): { readonly year: number; readonly part: string | null } {
  const [, year, part] =
    /^(\d{4})-(\d\d|[QH]\d)$/.exec(said.findLast((timex) => /^\d{4}-(?:\d\d|[QH]\d)$/.test(timex)) ?? '') ?? [];
  return year && part ? { year: Number(year), part } : { year: calendarDay(today).year, part: null };
}

/** "a year ago", "a year earlier", "last year", "of 1988" behind the period; the year is null where only counted back. */
function readYearBack(scene: Scene, at: number): { year: number | null; to: number } | null {
  const three = [0, 1, 2].map((more) => wordAt(scene.words, at + more)).join(' ');
  if (three === 'a year ago' || three === 'a year earlier') return { year: null, to: at + 3 };
  const joint = wordAt(scene.words, at);
  const beside = joint === ',' ? null : yearBeside(scene, joint === 'in' ? at + 1 : at);
  return beside && { year: beside.year, to: beside.to };
}

/** "year-ago", "1988", "last year's" before the period; the year is null where only counted back. */
function readPastYear(scene: Scene, at: number): { year: number | null; to: number } | null {
  const three = [0, 1, 2].map((more) => wordAt(scene.words, at + more)).join(' ');
  if (three === 'year - ago' || three === 'year - earlier') return { year: null, to: at + 3 };
  if (three === "last year 's") return { year: calendarDay(scene.today).year - 1, to: at + 3 };
  return readYearNumber(scene, at);
}

/** "quarter", "period", "third quarter"; the part is null where it is the reported one. */
function readQuarterNoun({ words }: Scene, at: number): { part: string | null; to: number } | null {
  if (/^(?:quarter|period)$/.test(wordAt(words, at))) return { part: null, to: at + 1 };
  const ordinal = readOrdinal(words, at);
  if (!ordinal || ordinal.value > 4 || wordAt(words, ordinal.to) !== 'quarter') return null;
  return { part: `Q${ordinal.value}`, to: ordinal.to + 1 };
}

function isHeadTaken(words: Scene['words'], at: number): boolean {
  return /^(?:of|-)$/.test(wordAt(words, at)) || words[at]?.tag === 'NOUN';
}

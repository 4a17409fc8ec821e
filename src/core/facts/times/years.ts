import { DECADES, TIME_PREPOSITIONS } from '../lexicon/time-words.ts';
import { wordAt } from '../numbers/number-reading.ts';
import { readOrdinal } from '../numbers/ordinal.ts';
import type { Tag } from '../tokens.ts';
import { calendarDay } from './calendar.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { schoolYear } from './words.ts';
import { readYearNumber } from './year-beside.ts';

/**
 * Years: "in 2018", "(2018)", "2018 was …", "the 1996 campaign", "its 1988 losses", "between 1994 and 1997", "nineteen
 * ninety-six", "the year 2000". Not: "2000 troops", "Vision 2030", "Boeing 2707", "No. 1999", "$2000", 105, 2,000.
 */
export function readYear(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  const named = wordAt(words, at) === 'year' && wordAt(words, at - 1) === 'the' ? at + 1 : at;
  const written = readYearNumber(scene, named);
  if (!written) return null;
  const isSpoken = words[named]?.tag !== 'NUM' || !/^\d/.test(wordAt(words, named));
  if (named === at && !isSpoken && !isYearHere(scene, at)) return null;
  if (isSpoken && named === at && !/^(?:nineteen|twenty)$/.test(wordAt(words, at))) return null;
  return dateReading({ from: at, to: written.to }, String(written.year), named > at ? 'named-year' : 'year');
}

/** "fiscal 2024", "fiscal year 2024-25", "FY2025", "FY 24", "financial year 2024-25", "2024/25". */
export function readFiscalYear({ words }: Scene, at: number): TimeReading | null {
  const word = wordAt(words, at);
  const [, glued] = /^fy(\d\d(?:\d\d)?(?:[-/]\d\d)?)$/.exec(word) ?? [];
  if (glued) return fiscalReading({ from: at, to: at + 1 }, glued);
  const isLead = /^(?:fiscal|financial|calendar|fy)$/.test(word);
  const place = isLead && wordAt(words, at + 1) === 'year' ? at + 2 : isLead ? at + 1 : at;
  const number = wordAt(words, place);
  if (isLead && /^\d\d(?:\d\d)?(?:[-/]\d\d)?$/.test(number)) return fiscalReading({ from: at, to: place + 1 }, number);
  return schoolYear(number) ? fiscalReading({ from: at, to: place + 1 }, number) : null;
}

/** "the 1990s", "1990's", "the '90s", "the nineties". Not: "in his 80s". */
export function readDecade({ words, today }: Scene, at: number): TimeReading | null {
  const word = wordAt(words, at);
  const [, decade] = /^((?:1[5-9]|20)\d)0'?s$/.exec(word) ?? [];
  if (decade) return dateReading({ from: at, to: at + 1 }, decade, 'decade');
  // "the 80s", "mid-80s"; not "in his 80s", "KC-30s".
  const lead = wordAt(words, at - 1) === '-' ? at - 2 : at - 1;
  const isOpen = /^(?:early|mid|late)$/.test(wordAt(words, lead)) || wordAt(words, at - 1) === 'the';
  const short = /^'(\d)0s$/.exec(word)?.[1] ?? (isOpen ? /^(\d)0s$/.exec(word)?.[1] : undefined);
  const digit = short === undefined ? (isOpen ? DECADES.get(word) : undefined) : Number(short);
  if (digit === undefined) return null;
  // The latest decade of that name that has begun: the '90s are 199, the '20s in 2025 are 202.
  const now = Math.floor(calendarDay(today).year / 10);
  const latest = now - ((((now - digit) % 10) + 10) % 10);
  return { ...dateReading({ from: at, to: at + 1 }, String(latest), 'decade'), derived: true };
}

/** "the 20th century", "nineteenth-century". */
export function readCentury({ words }: Scene, at: number): TimeReading | null {
  const ordinal = readOrdinal(words, at);
  if (!ordinal || ordinal.value < 11 || ordinal.value > 29) return null;
  const place = wordAt(words, ordinal.to) === '-' ? ordinal.to + 1 : ordinal.to;
  if (!/^centur(?:y|ies)$/.test(wordAt(words, place))) return null;
  return dateReading({ from: at, to: place + 1 }, String(ordinal.value - 1), 'century');
}

/** Tags after which four digits are a number of something named, and before which they count. */
const NAME_BEFORE: ReadonlySet<Tag | undefined> = new Set(['PROPN', 'NOUN', 'SYM', 'NUM', 'X']);
const HEAD_AFTER: ReadonlySet<Tag | undefined> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'VERB']);

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Whether bare digits from 1500 on are a year where they stand; the order is from the surest sign to the weakest. */
function isYearHere({ words, previous }: Scene, at: number): boolean {
  const year = Number(wordAt(words, at));
  const before = words[at - 1];
  const after = words[at + 1];
  if (/^[$£€#%]/.test(before?.lower ?? '') || before?.lower === 'no.') return false;
  const isPlural = after?.tag === 'NOUN' && after.lemma !== after.lower;
  // "the 1990 elections", but "the 2000 rifles" and "in 2000 villages": round numbers count.
  if (isPlural && year % 100 === 0) return false;
  if (/^(?:both|years?)$/.test(before?.lower ?? '') || isSpan(words, at)) return true;
  if (before && TIME_PREPOSITIONS.has(before.lower)) return !(isPlural && !isListed(before.lower));
  if (isInBrackets(words, at)) return true;
  if (previous && previous.to >= at - 1 && /^\d{4}$/.test(previous.timex)) return true;
  if (year < 1900) return false;
  if (before && /^(?:DET|PRON|PART|ADJ)$/.test(before.tag) && HEAD_AFTER.has(after?.tag)) return true;
  if (before && NAME_BEFORE.has(before.tag)) return false;
  return !(after?.tag === 'NOUN' || after?.lower === '-');
}

/** "2013-2014": joined to a later year. */
function isSpan(words: Scene['words'], at: number): boolean {
  const later = wordAt(words, at + 2);
  return wordAt(words, at + 1) === '-' && /^(?:19|20)\d\d$/.test(later) && Number(later) > Number(wordAt(words, at));
}

/** "from 1990 levels": these lead to a year even before a plural. */
function isListed(word: string): boolean {
  return /^(?:from|since|of|for|the|-)$/.test(word);
}

function isInBrackets(words: Scene['words'], at: number): boolean {
  return /^[([]$/.test(wordAt(words, at - 1)) && /^[)\],-]$/.test(wordAt(words, at + 1));
}

function dateReading({ from, to }: Place, timex: string, rule: string): TimeReading {
  return { from, to, type: 'DATE', timex, derived: false, rule };
}

/** FY24, fiscal 2024, fiscal 2024-25; where the year begins and ends is the accountant's secret, so no days are given. */
function fiscalReading({ from, to }: Place, digits: string): TimeReading | null {
  const span = schoolYear(digits.length === 5 ? `20${digits}` : digits);
  if (span) return dateReading({ from, to }, `${span.first}/${span.last}`, 'fiscal-year');
  const year = digits.length === 2 ? `20${digits}` : digits;
  return /^(?:19|20)\d\d$/.test(year) ? { ...dateReading({ from, to }, year, 'fiscal-year'), interval: null } : null;
}

import { DAY_PARTS } from '../lexicon/time-words.ts';
import { wordAt } from '../numbers/number-reading.ts';
import { readNumberAt } from '../numbers/read-number.ts';
import { isoDay, pad } from './calendar.ts';
import { readDay } from './days.ts';
import type { Scene, TimeReading } from './time-reading.ts';

/** Words that stand for an hour. */
const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
]);

const ZONE = /^(?:gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|bst|cet|cest|eet|ist|jst|kst|msk|z|zulu|local)$/;

/**
 * Times of day, with the day where one stands beside them: "8 a.m.", "10:30 GMT", "0735 GMT", "1400 hours", "7:15 p.m.
 * Wednesday", "5 p.m. EST, Nov. 6", "noon Saturday", "midnight", "4 in the morning". Not: a score of 2:30, "10:1".
 */
export function readClock(scene: Scene, at: number): TimeReading | null {
  const clock = readNamedHour(scene, at) ?? readDigits(scene, at) ?? readHourInPart(scene, at);
  if (!clock) return null;
  const zoned = skipZone(scene.words, clock.to);
  const comma = wordAt(scene.words, zoned) === ',' ? zoned + 1 : zoned;
  const day = readDay(scene, comma) ?? (comma > zoned ? null : readDayBehindOn(scene, zoned));
  const given = day ?? dayBefore(scene) ?? dayAhead(scene, zoned);
  const timex = `${given?.timex ?? isoDay(scene.today)}${clock.timex}`;
  return { from: at, to: day?.to ?? zoned, type: 'TIME', timex, derived: given?.derived ?? true, rule: 'clock' };
}

interface Clock {
  readonly timex: string;
  readonly to: number;
}

function readNamedHour({ words }: Scene, at: number): Clock | null {
  const timex = NAMED_HOURS.get(wordAt(words, at));
  return timex && wordAt(words, at - 1) !== 'high' ? { timex, to: at + 1 } : null;
}

/** 8 a.m. · 8am · 10:30 · 10.30 p.m. · 0735 GMT · 1400 hours · 8 o'clock */
function readDigits({ words }: Scene, at: number): Clock | null {
  const [, hourText, minuteText, glued] =
    /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)? ?([ap]m)?\.?$/.exec(wordAt(words, at)) ?? [];
  if (!hourText) return readFourDigits(words, at);
  const next = wordAt(words, at + 1);
  const spaced = /^([ap])\.?m\.?$/.exec(next)?.[1];
  const half = glued?.[0] ?? spaced;
  const isOClock = next === "o'clock";
  const isColon = wordAt(words, at).includes(':');
  if (!half && !isOClock && !(minuteText && (ZONE.test(next) || (isColon && isHourHere(words, at))))) return null;
  const hour = to24(Number(hourText), half);
  const minute = Number(minuteText ?? 0);
  if (hour === null || minute > 59) return null;
  return { timex: `T${pad(hour)}:${pad(minute)}`, to: at + (spaced || isOClock ? 2 : 1) };
}

/** Military time needs its zone or "hours": 0735 GMT, 1400 hours. */
function readFourDigits(words: Scene['words'], at: number): Clock | null {
  const [, hour, minute, glued] = /^([01]\d|2[0-4])([0-5]\d)(hrs|h)?$/.exec(wordAt(words, at)) ?? [];
  const next = wordAt(words, at + 1);
  const isHours = /^(?:hours|hrs|h)$/.test(next);
  // "2000 hours" of flight: only a leading zero or "at" tells a time.
  if (!hour || !(glued || ZONE.test(next) || (isHours && (hour.startsWith('0') || wordAt(words, at - 1) === 'at'))))
    return null;
  return { timex: `T${hour}:${minute}`, to: at + (isHours ? 2 : 1) };
}

/** "4 in the morning", "eight in the evening". */
function readHourInPart({ words }: Scene, at: number): Clock | null {
  if (wordAt(words, at + 1) !== 'in' || wordAt(words, at + 2) !== 'the') return null;
  const part = DAY_PARTS.get(wordAt(words, at + 3));
  const number = part ? readNumberAt(words, at) : null;
  const hour = number && number.to === at + 1 ? to24(number.value, part === 'TMO' ? 'a' : 'p') : null;
  return hour === null ? null : { timex: `T${pad(hour)}:00`, to: at + 4 };
}

function to24(hour: number, half: string | undefined): number | null {
  if (!Number.isInteger(hour) || hour > (half ? 12 : 24) || (half && hour === 0)) return null;
  if (half === 'p') return hour === 12 ? 12 : hour + 12;
  return half === 'a' && hour === 12 ? 0 : hour;
}

/** A bare 10:30 is a time after these. */
function isHourHere(words: Scene['words'], at: number): boolean {
  return /^(?:at|by|until|till|from|since|around|about|before|after)$/.test(wordAt(words, at - 1));
}

function skipZone(words: Scene['words'], at: number): number {
  if (!ZONE.test(wordAt(words, at))) return at;
  return wordAt(words, at) === 'local' && wordAt(words, at + 1) === 'time' ? at + 2 : at + 1;
}

/** "at 10 a.m. on Friday" is one time. */
function readDayBehindOn(scene: Scene, at: number): TimeReading | null {
  return wordAt(scene.words, at) === 'on' ? readDay(scene, at + 1) : null;
}

/** The day read last in the sentence. */
function dayBefore({ previous }: Scene): TimeReading | null {
  return previous && /^\d{4}-\d\d-\d\d$/.test(previous.timex) ? previous : null;
}

/** A day a few words on: "10:35 a.m. (0735 GMT) Friday". */
function dayAhead(scene: Scene, at: number): TimeReading | null {
  for (let near = at; near < at + 6 && near < scene.words.length; near++) {
    const day = readDay(scene, near);
    if (day) return day;
  }
  return null;
}

import { DAY_PARTS } from '../lexicon/time-words.ts';
import { skipHyphen, wordAt } from '../numbers/number-reading.ts';
import { isoDay, parseDay } from './calendar.ts';
import { readDay } from './days.ts';
import type { Scene, TimeReading } from './time-reading.ts';

/** "Friday night", "Nov. 6 morning", "yesterday afternoon", "mid-afternoon yesterday". */
export function readDayPart(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  const first = DAY_PARTS.get(wordAt(words, at));
  if (first) {
    const day = readDay(scene, at + 1);
    return day ? { ...day, from: at, type: 'TIME', timex: `${day.timex}${first}`, rule: 'day-part' } : null;
  }
  const day = readDay(scene, at);
  const code = day ? DAY_PARTS.get(wordAt(words, day.to)) : undefined;
  return day && code ? { ...day, to: day.to + 1, type: 'TIME', timex: `${day.timex}${code}`, rule: 'day-part' } : null;
}

/** "this morning", "last night", "tonight", "overnight", "the next morning", "in the morning", "mid-afternoon". */
export function readNearPart(scene: Scene, at: number): TimeReading | null {
  const { words, today, said } = scene;
  const word = wordAt(words, at);
  if (word === 'tonight') return partReading(today, 'TNI', { from: at, to: at + 1 });
  if (word === 'overnight') return partReading(today - 1, 'TNI', { from: at, to: at + 1 });
  const midAt = word === 'mid' ? skipHyphen(words, at + 1) : at;
  const mid = midAt > at ? DAY_PARTS.get(wordAt(words, midAt)) : undefined;
  // "mid-afternoon yesterday" has its own day.
  if (mid && !readDay(scene, midAt + 1)) return partReading(today, mid, { from: at, to: midAt + 1 });
  const code = DAY_PARTS.get(wordAt(words, at + 1));
  if (!code) return null;
  const place = { from: at, to: at + 2 };
  if (word === 'this') return partReading(today, code, place);
  if (word === 'last') return partReading(today - 1, code, place);
  const spoken = parseDay(said.at(-1) ?? '') ?? today;
  if (word === 'next' || word === 'following') return partReading(spoken + 1, code, place);
  if (word === 'that') return partReading(spoken, code, place);
  const isHere = word === 'the' && /^(?:in|during)$/.test(wordAt(words, at - 1)) && code !== 'TNI';
  return isHere ? partReading(spoken, code, place) : null;
}

function partReading(day: number, code: string, place: { from: number; to: number }): TimeReading {
  return { ...place, type: 'TIME', timex: `${isoDay(day)}${code}`, derived: true, rule: 'near-part' };
}

import type { Schedule, Weekday } from '../model/schedule.ts';
import type { NameIndex } from '../names/name-index.ts';
import { EVERY_DAY, readDays } from './day-words.ts';
import { readZone } from './zone-words.ts';

/** What the words after `/defence digest` order. */
export type DigestOrder =
  | { readonly kind: 'subscribe'; readonly order: DigestWish }
  | { readonly kind: 'list' }
  /** `which`: an id or a number of the list, or null where none was said. */
  | { readonly kind: 'stop'; readonly which: string | null }
  | { readonly kind: 'now'; readonly topics: string | null }
  /** What could not be read, and an example, in words. */
  | { readonly kind: 'mistake'; readonly text: string };

export interface DigestWish {
  /** The zone is null where none was said: the person's own, or the desk's. */
  readonly schedule: Omit<Schedule, 'zone'> & { readonly zone: string | null };
  /** A question that narrows it, as typed; null: everything. */
  readonly topics: string | null;
  readonly evenIfNothing: boolean;
}

const EXAMPLE = '`/defence digest 09:00 weekdays Europe/London bangladesh turkey`';

/** Reads an order for a digest: time, days, zone, in any order, then topics. A time is never guessed. */
export function readOrder(text: string, index: NameIndex): DigestOrder {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const [verb = '', ...rest] = words;
  switch (verb.toLowerCase()) {
    case '':
      return mistake('When shall it come?');
    case 'list':
      return rest.length === 0 ? { kind: 'list' } : mistake('"list" stands alone.');
    case 'stop':
      return rest.length < 2 ? { kind: 'stop', which: rest[0] ?? null } : mistake('Stop them one by one.');
    case 'now':
      return { kind: 'now', topics: rest.join(' ') || null };
    default:
      return readSubscription(text, index);
  }
}

const EVEN_IF_NOTHING = /(?:,\s*)?\beven if nothing(?: has| is)?(?: changed| new)?\b/i;
/** The default, which may be said. */
const ONLY_IF_CHANGED = /(?:,\s*)?\bonly (?:when|if) (?:something|anything)(?: has| is)?(?: changed| new| changes)\b/i;
const FILLER = /^(?:at|every|each|on|and|in)$/i;
/** What may stand before topics and is none. */
const ABOUT = /^(?:about|on|for|and)$/i;

interface Reading {
  readonly words: readonly string[];
  readonly time: string | null;
  readonly days: readonly Weekday[];
  readonly zone: string | null;
}

function readSubscription(text: string, index: NameIndex): DigestOrder {
  const plain = text.replace(EVEN_IF_NOTHING, ' ').replace(ONLY_IF_CHANGED, ' ');
  let reading: Reading = {
    words: zoneFirst(plain.split(/\s+/).filter(Boolean), index),
    time: null,
    days: [],
    zone: null,
  };
  for (;;) {
    const next = readNext(reading, index);
    if (next === null) break;
    if ('mistake' in next) return mistake(next.mistake);
    reading = next;
  }
  if (reading.time === null) return mistake(noTime(reading.words[0]));
  const topics = reading.words.filter((word, at) => at > 0 || !ABOUT.test(word));
  return {
    kind: 'subscribe',
    order: {
      schedule: {
        days: reading.days.length > 0 ? reading.days : EVERY_DAY,
        time: reading.time,
        zone: reading.zone,
      },
      topics: topics.join(' ') || null,
      evenIfNothing: EVEN_IF_NOTHING.test(text),
    },
  };
}

/** A zone's own name may stand anywhere, even after the topics: it cannot be one. */
function zoneFirst(words: readonly string[], index: NameIndex): readonly string[] {
  const at = words.findIndex((word) => word.includes('/') && readZone([word], index) !== null);
  if (at < 1) return words;
  return [...words.slice(at, at + 1), ...words.slice(0, at), ...words.slice(at + 1)];
}

/** Reads the next word as a part of the schedule; null where the topics begin. */
function readNext(reading: Reading, index: NameIndex): Reading | { readonly mistake: string } | null {
  const { words } = reading;
  const [word, second = ''] = words;
  if (word === undefined) return null;
  const time = readTime(word, second);
  if (time) {
    if (time.time === null) return { mistake: `"${word}" is no time of day.` };
    if (reading.time) return { mistake: 'One digest has one time: order two.' };
    return { ...reading, time: time.time, words: words.slice(time.words) };
  }
  const days = readDays(word) ?? (/^days?$/i.test(word) ? EVERY_DAY : null);
  if (days) return { ...reading, days: union(reading.days, days), words: words.slice(1) };
  const zone = readZone(words, index);
  if (zone && 'near' in zone) return { mistake: `"${word}" is no time zone. Did you mean ${zone.near}?` };
  if (zone && reading.zone === null) return { ...reading, zone: zone.zone, words: words.slice(zone.words) };
  // A second city is a topic: "09:00 london dhaka".
  if (zone && word.includes('/')) return { mistake: `It has a time zone already: ${reading.zone}.` };
  return FILLER.test(word) ? { ...reading, words: words.slice(1) } : null;
}

/** `09:00`, `9.30`, `9am`, `9 pm`; a time of null for hours that no clock shows. Null for "9": that may be either. */
function readTime(word: string, second: string): { readonly time: string | null; readonly words: number } | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?([ap]m)?,?$/i.exec(word);
  if (!match) return null;
  const [, hours = '', minutes] = match;
  const isApart = match[3] === undefined && /^[ap]m,?$/i.test(second);
  const half = (isApart ? second.slice(0, 2) : match[3])?.toLowerCase();
  if (minutes === undefined && half === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  const isReal = (half ? Number(hours) >= 1 && Number(hours) <= 12 : hour < 24) && Number(minutes ?? 0) < 60;
  const time = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
  return { time: isReal ? time : null, words: isApart ? 2 : 1 };
}

function noTime(word: string | undefined): string {
  return word !== undefined && /^\d{1,2}$/.test(word)
    ? `Is "${word}" morning or evening? Write ${word.padStart(2, '0')}:00, ${word}am or ${word}pm.`
    : 'When shall it come? A time is missing.';
}

function union(a: readonly Weekday[], b: readonly Weekday[]): readonly Weekday[] {
  return EVERY_DAY.filter((day) => a.includes(day) || b.includes(day));
}

function mistake(what: string): DigestOrder {
  return { kind: 'mistake', text: `${what} For example: ${EXAMPLE}` };
}

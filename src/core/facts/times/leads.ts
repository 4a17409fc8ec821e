import { wordAt } from '../numbers/number-reading.ts';
import type { Mod, Scene, TimeReading } from './time-reading.ts';

/** Words before a time expression that belong to it, and what TIMEX3 makes of them. */
interface Lead {
  readonly words: string;
  readonly mod: Mod | null;
  readonly takes: 'dates' | 'lengths' | 'all';
}

/** In order: the longer before its own ending ("no more than" before "more than"). */
const LEADS: readonly Lead[] = [
  { words: 'the beginning of', mod: 'START', takes: 'dates' },
  { words: 'the start of', mod: 'START', takes: 'dates' },
  { words: 'the middle of', mod: 'MID', takes: 'dates' },
  { words: 'the end of', mod: 'END', takes: 'dates' },
  { words: 'the close of', mod: 'END', takes: 'dates' },
  { words: 'beginning of', mod: 'START', takes: 'dates' },
  { words: 'start of', mod: 'START', takes: 'dates' },
  { words: 'middle of', mod: 'MID', takes: 'dates' },
  { words: 'end of', mod: 'END', takes: 'dates' },
  { words: 'end -', mod: 'END', takes: 'dates' },
  { words: 'earlier in', mod: 'BEFORE', takes: 'dates' },
  { words: 'later in', mod: 'AFTER', takes: 'dates' },
  { words: 'earlier', mod: 'BEFORE', takes: 'dates' },
  { words: 'later', mod: 'AFTER', takes: 'dates' },
  { words: 'early in', mod: 'START', takes: 'dates' },
  { words: 'late in', mod: 'END', takes: 'dates' },
  { words: 'early -', mod: 'START', takes: 'dates' },
  { words: 'late -', mod: 'END', takes: 'dates' },
  { words: 'mid -', mod: 'MID', takes: 'dates' },
  { words: 'early', mod: 'START', takes: 'dates' },
  { words: 'late', mod: 'END', takes: 'dates' },
  { words: 'mid', mod: 'MID', takes: 'dates' },
  { words: 'pre -', mod: 'BEFORE', takes: 'dates' },
  { words: 'post -', mod: 'AFTER', takes: 'dates' },
  { words: 'sometime', mod: null, takes: 'dates' },
  { words: 'no more than', mod: 'EQUAL_OR_LESS', takes: 'lengths' },
  { words: 'no less than', mod: 'EQUAL_OR_MORE', takes: 'lengths' },
  { words: 'more than', mod: 'MORE_THAN', takes: 'lengths' },
  { words: 'over', mod: 'MORE_THAN', takes: 'lengths' },
  { words: 'less than', mod: 'LESS_THAN', takes: 'lengths' },
  { words: 'at least', mod: 'EQUAL_OR_MORE', takes: 'lengths' },
  { words: 'at most', mod: 'EQUAL_OR_LESS', takes: 'lengths' },
  { words: 'up to', mod: 'EQUAL_OR_LESS', takes: 'lengths' },
  { words: 'nearly', mod: 'LESS_THAN', takes: 'lengths' },
  { words: 'almost', mod: 'LESS_THAN', takes: 'lengths' },
  { words: 'about', mod: 'APPROX', takes: 'lengths' },
  { words: 'around', mod: 'APPROX', takes: 'all' },
  { words: 'roughly', mod: 'APPROX', takes: 'lengths' },
  { words: 'approximately', mod: 'APPROX', takes: 'lengths' },
];
const BY_LAST = new Map<string, { parts: readonly string[]; lead: Lead }[]>();
for (const lead of LEADS) {
  const parts = lead.words.split(' ');
  const last = parts.at(-1) ?? '';
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), { parts, lead }]);
}

/** Rules whose times take "the" before them, where no noun follows for it to belong to. */
const TAKES_ARTICLE = new Set(
  `year-part decade century pointed-period story-period named-period year-ended placed-length length year-end near-part
   reported-period past-part pointing-plural ordinal-day named-year story-day`.split(/\s+/),
);

/** Words behind a time expression that belong to it. */
const TAILS: ReadonlyMap<string, Mod> = new Map([
  ['or so', 'APPROX'],
  ['or later', 'EQUAL_OR_MORE'],
  ['and beyond', 'EQUAL_OR_MORE'],
]);

/** The reading with the words around it that belong to it: "the", "late", "the end of", "more than", "or so". */
export function withLead(scene: Scene, reading: TimeReading): TimeReading {
  const article = withArticle(scene, withTail(scene, reading));
  const found = leadBefore(scene, article);
  if (!found) return article;
  const { parts, lead } = found;
  const led = { ...article, from: article.from - parts.length, ...(lead.mod ? { mod: lead.mod } : {}) };
  return parts[0] === 'the' || lead.takes !== 'dates' ? led : withArticle(scene, led, true);
}

function withTail({ words }: Scene, reading: TimeReading): TimeReading {
  const mod = TAILS.get(`${wordAt(words, reading.to)} ${wordAt(words, reading.to + 1)}`);
  return mod && wordAt(words, reading.to + 2) !== 'than' ? { ...reading, to: reading.to + 2, mod } : reading;
}

/** "the third quarter", "the late 1970s", but "the third-quarter loss": there "the" belongs to the loss. */
function withArticle({ words }: Scene, reading: TimeReading, isLed = false): TimeReading {
  if (wordAt(words, reading.from - 1) !== 'the' || !(isLed || TAKES_ARTICLE.has(reading.rule))) return reading;
  const after = words[reading.to];
  const isModifier = after?.tag === 'NOUN' || after?.tag === 'PROPN' || after?.tag === 'ADJ';
  return isModifier ? reading : { ...reading, from: reading.from - 1 };
}

function leadBefore({ words }: Scene, reading: TimeReading): { parts: readonly string[]; lead: Lead } | null {
  const isLength = reading.type === 'DURATION' || reading.rule === 'ago';
  // "to get around Wednesday's ruling"
  if (!isLength && wordAt(words, reading.to) === "'s" && wordAt(words, reading.from - 1) === 'around') return null;
  for (const candidate of BY_LAST.get(wordAt(words, reading.from - 1)) ?? []) {
    const { parts, lead } = candidate;
    const from = reading.from - parts.length;
    const isFit = lead.takes === 'all' || (lead.takes === 'dates') !== isLength;
    // "over a week" is more than one, "over three years" a time within them.
    const isOver = lead.words !== 'over' || /^an?$/.test(wordAt(words, reading.from));
    if (isFit && isOver && from >= 0 && parts.every((part, more) => wordAt(words, from + more) === part))
      return candidate;
  }
  return null;
}

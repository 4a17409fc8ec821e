import { UNITS } from '../lexicon/time-words.ts';
import { wordAt } from '../numbers/number-reading.ts';
import type { Scene, TimeReading } from './time-reading.ts';

/** Words that point to no day, with the TIMEX3 value they have. Longer ones first, since each begins at its own word. */
const PHRASES: readonly (readonly [string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'])[] = [
  ['right now', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['soon', 'FUTURE_REF'],
  ['one day', 'FUTURE_REF'],
  ['current', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
];
const BY_FIRST = new Map<string, { parts: readonly string[]; timex: string }[]>();
for (const [phrase, timex] of PHRASES) {
  const parts = phrase.split(' ');
  const first = parts[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { parts, timex }]);
}

/**
 * "now", "currently", "recently", "soon", "the past", "the future", and the adjectives "current" and "recent", as TimeML
 * has them. Not: "the past five years", "as soon as", "the future tank", "the current (of a river)".
 */
export function readReference({ words }: Scene, at: number): TimeReading | null {
  const phrases = BY_FIRST.get(wordAt(words, at));
  if (!phrases) return null;
  for (const { parts, timex } of phrases) {
    if (!parts.every((part, more) => wordAt(words, at + more) === part)) continue;
    const to = at + parts.length;
    if (isTaken(words, at, to)) return null;
    return { from: at, to, type: 'DATE', timex, derived: false, rule: 'reference' };
  }
  return null;
}

/** "recent weeks", "coming months", "future quarters", "recent weeks and months": pointed to and not measured. */
export function readPointingPlural({ words }: Scene, at: number): TimeReading | null {
  const timex = POINTERS.get(wordAt(words, at));
  if (!timex || !isPluralUnit(words, at + 1)) return null;
  const isPair = /^(?:and|or)$/.test(wordAt(words, at + 2)) && isPluralUnit(words, at + 3);
  return { from: at, to: at + (isPair ? 4 : 2), type: 'DATE', timex, derived: false, rule: 'pointing-plural' };
}

const POINTERS: ReadonlyMap<string, 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ['recent', 'PAST_REF'],
  ['coming', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
]);

function isPluralUnit(words: Scene['words'], at: number): boolean {
  const word = wordAt(words, at);
  return word.endsWith('s') && UNITS.has(word);
}

/** "the past" and "the future" before a noun, "as soon as", "now that" is kept. */
function isTaken(words: Scene['words'], at: number, to: number): boolean {
  const after = words[to];
  const last = wordAt(words, to - 1);
  if (last === 'day') return after?.tag !== 'VERB' && after?.tag !== 'AUX';
  if (last === 'soon') return wordAt(words, at - 1) === 'as' || wordAt(words, at - 1) === 'how';
  if (last === 'current' || last === 'recent') return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(after?.tag ?? '');
  if (last === 'past' || last === 'future')
    return after?.tag === 'NOUN' || after?.tag === 'NUM' || after?.tag === 'ADJ' || UNITS.has(after?.lower ?? '');
  return false;
}

import { STATUS_PHRASES, STATUS_WORDS, type StatusEffect } from '../lexicon/deal-status.ts';
import type { Word } from './sentence/words.ts';

/** What one word or pair of words says of how far a deal is. */
export interface Effect {
  readonly word: string;
  readonly effect: StatusEffect;
}

/** The effects of a run of words, in order. */
export function effectsIn(words: readonly Word[]): Effect[] {
  const effects: Effect[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1]?.lower ?? '';
    const phrase = STATUS_PHRASES.get(`${word.lower} ${next}`);
    const effect = phrase ?? singleEffect(word, next);
    if (effect) effects.push({ word: word.lower, effect });
    if (phrase) at++;
  }
  return effects;
}

function singleEffect(word: Word, next: string): StatusEffect | null {
  // "the now-cancelled deal"
  const effect = STATUS_WORDS.get(word.lower) ?? STATUS_WORDS.get(word.lower.split('-').at(-1) ?? '') ?? null;
  if (word.lower === 'may' && word.time) return null;
  if (word.lower === 'not' && next === 'only') return null;
  if (word.lower === 'no') return STATUS_WORDS.has(next) || /^(intention|immediate|current)/.test(next) ? 'not' : null;
  return effect;
}

import { DEAL_NOUNS } from '../../lexicon/deal-nouns.ts';
import { CONCLUDES } from '../../lexicon/deal-verbs.ts';
import { LABELS } from '../../lexicon/designations.ts';
import type { Tag } from '../../tokens.ts';
import { isPossessive } from './noun-words.ts';
import type { Word } from './words.ts';

/**
 * A run of words that belong together. `noun`: "the first five Rafales", also a date or a sum; `verb`: "will not be
 * delivered", "to buy"; `mark`: a comma, "and", "which".
 */
export interface Phrase {
  readonly kind: 'noun' | 'verb' | 'prep' | 'adverb' | 'mark';
  readonly words: readonly Word[];
}

/** The first word of a phrase, folded; empty where there is none. */
export function lowerAt(phrases: readonly Phrase[], at: number): string {
  return phrases[at]?.words[0]?.lower ?? '';
}

type Part = Phrase['kind'];

const BY_TAG: Record<Tag, Part> = {
  ADJ: 'noun',
  ADP: 'prep',
  ADV: 'adverb',
  AUX: 'verb',
  CCONJ: 'mark',
  DET: 'noun',
  INTJ: 'adverb',
  NOUN: 'noun',
  NUM: 'noun',
  PART: 'adverb',
  PRON: 'noun',
  PROPN: 'noun',
  PUNCT: 'mark',
  SCONJ: 'mark',
  SYM: 'noun',
  VERB: 'verb',
  X: 'noun',
};

/** Splits a sentence's words into phrases; every word is in exactly one. */
export function readPhrases(words: readonly Word[]): Phrase[] {
  const phrases: { kind: Part; words: Word[] }[] = [];
  for (const [at, word] of words.entries()) {
    const part = partOf(words, at);
    const last = phrases.at(-1);
    if (last?.kind === 'verb' && part === 'adverb' && isOpen(last.words)) last.words.push(word);
    else if (last?.kind === part && continues(part, last.words, word)) last.words.push(word);
    else phrases.push({ kind: part, words: [word] });
  }
  return phrases;
}

const RELATIVE = /^(which|who|whom|whose|where|that|when|while|whereas|although|though|because|if|unless|whether)$/;
const RUNNING = /^(after|before|since|until|as|once|for|than)$/;
/** Before a number they bound it: "at least 12", "up to 60", "some 40". */
const BOUND =
  /^((up to|at least|at most|(more|fewer|less) than|as many as|about|around|nearly|almost|over|some|only|just) )+$/;
/** Adverbs and participles that describe the noun after them. */
const DESCRIBES = new Set(
  (
    'new more further used refurbished upgraded modernised modernized armed armoured armored guided towed tracked wheeled ' +
    'unmanned unspecified undisclosed mounted improved converted retired stored planned proposed reported modified enhanced'
  ).split(' '),
);

/** In order: what was read as a date, a sum or a number is one, whatever the tagger thought of its words. */
function partOf(words: readonly Word[], at: number): Part {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return 'mark';
  if (word.time || word.money || isInNumber(words, at)) return 'noun';
  if (word.name || word.organisation || isPossessive(word) || word.lower === '&') return 'noun';
  if (/^[-–—:;,./?!]+$/.test(word.text)) return 'mark';
  if (RELATIVE.test(word.lower)) return word.lower === 'that' && isThatNoun(word, next) ? 'noun' : 'mark';
  if (LABELS.has(word.lower) && next?.tag === 'NUM' && !next.number) return 'noun';
  if (RUNNING.test(word.lower)) return 'prep';
  if (word.lower === 'worth') return 'prep';
  if (isFixedAdverb(words, at) || isConcluded(words, at)) return 'adverb';
  if (word.lower === 'to') return next && /^(VERB|AUX|ADV)$/.test(next.tag) ? 'verb' : 'prep';
  if ((DESCRIBES.has(word.lower) || isPremodifier(words, at)) && isNominal(next)) return 'noun';
  return BY_TAG[word.tag];
}

/** A number, or one of the words before it that bound it: "up" and "to" of "up to 60". */
function isInNumber(words: readonly Word[], at: number): boolean {
  if (words[at]?.number) return true;
  if (![1, 2, 3].some((step) => words[at + step]?.number) || isParticle(words, at)) return false;
  return [at, at - 1, at - 2].some((from) => {
    const near = words.slice(Math.max(from, 0), from + 4);
    const number = near.findIndex((word) => word.number);
    return (
      from >= 0 &&
      from + number > at &&
      BOUND.test(
        near
          .slice(0, number)
          .map((word) => `${word.lower} `)
          .join(''),
      )
    );
  });
}

/** "a contract signed with Saab": the participle only says that there is one. */
function isConcluded(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return CONCLUDES.test(word?.lower ?? '') && before?.tag === 'NOUN' && DEAL_NOUNS.has(before.lower);
}

/** "delivered to date", "at present Finnair has": two words that are one adverb. */
function isFixedAdverb(words: readonly Word[], at: number): boolean {
  if (!/^(to|date|at|present|so|far)$/.test(words[at]?.lower ?? '')) return false;
  const pair = (from: number) => `${words[from]?.lower} ${words[from + 1]?.lower}`;
  return [pair(at - 1), pair(at)].some((each) => /^(to date|at present|so far)$/.test(each));
}

/** "talks with Moscow over 48 helicopters", "handed over two": here "over" bounds no number. */
function isParticle(words: readonly Word[], at: number): boolean {
  if (!/^(over|about)$/.test(words[at]?.lower ?? '')) return false;
  const near = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return (
    /^hand/.test(near.at(-1) ?? '') || near.some((word) => /^(talk|negotiation|discussion|deal|contract)s?$/.test(word))
  );
}

function isThatNoun(word: Word, next: Word | undefined): boolean {
  if (next?.tag !== 'NOUN') return false;
  return word.tag === 'DET' || /^(number|total|figure|order|deal|contract)$/.test(next.lower);
}

/** A verb's form between determiner or number and noun: "12 overhauled tanks", "its launch customer". */
function isPremodifier(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.tag !== 'VERB' || !before) return false;
  if (before.tag === 'DET' || /^(its|their)$/.test(before.lower) || isPossessive(before)) return true;
  return /(ed|ing)$/.test(word.lower) && (before.count !== null || /^(ADJ|NUM)$/.test(before.tag));
}

function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined && (/^(NOUN|PROPN|ADJ|NUM)$/.test(word.tag) || word.name !== null || DESCRIBES.has(word.lower))
  );
}

/** A verb phrase that still waits for its verb: "will now", "to". */
function isOpen(words: readonly Word[]): boolean {
  return words.every((word) => word.tag !== 'VERB');
}

function continues(part: Part, words: readonly Word[], word: Word): boolean {
  if (part === 'verb') return isOpen(words) && word.lower !== 'to';
  const last = words.at(-1);
  return part === 'noun' && last !== undefined && !startsNoun(last, word);
}

/** Whether `word` begins a noun phrase of its own right after `last`. */
function startsNoun(last: Word, word: Word): boolean {
  if (last.time !== word.time || last.money !== word.money) return true;
  if (word.time || word.money) return false;
  if (isPersonal(last) || isPersonal(word)) return true;
  if (word.number && word.number === last.number) return false;
  const afterNoun = /^(NOUN|PROPN|PRON)$/.test(last.tag) || last.count !== null;
  if (word.count && word.tag !== 'PROPN')
    return afterNoun && !/^(to|than|as|least|most|about|some|other|its|their)$/.test(last.lower);
  return /^(the|a|an|its|their|his|this|these|those|both|each|every|another)$/.test(word.lower) && afterNoun;
}

function isPersonal(word: Word): boolean {
  return /^(it|they|he|she|we|i|you|them|him|us|itself|themselves)$/.test(word.lower) && word.name === null;
}

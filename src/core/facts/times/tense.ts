import { isGlued, wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';

/** When the clause around a time expression takes place, as far as its verbs tell. */
export type Tense = 'past' | 'present' | 'future' | 'unknown';

/** Helping verbs that put their clause in the future, also as seen from the past: "said it would open on Monday". */
const FUTURE = new Set(['will', "'ll", 'wo', 'shall', 'would', 'may', 'might', 'should', 'must']);

/** Words that look ahead: an infinitive after one of them is still to come ("plans to leave"; not "tried to leave"). */
const LOOKS_AHEAD = new Set(
  `plan expect schedule due set intend agree promise vow hope want decide ready likely about going aim seek need propose
   prepare pledge slate suppose urge ask order invite able eligible bound payable`.split(/\s+/),
);

/** Those that put also a day of their own ahead: "planned a rally for Saturday", "expected on Monday", "due Friday". */
const PLANS = new Set(['plan', 'schedule', 'slate', 'expect', 'postpone']);
const PLANNED = new Set([
  'planned',
  'scheduled',
  'slated',
  'expected',
  'postponed',
  'due',
  'payable',
  'upcoming',
  'effective',
]);

/**
 * Verbs whose present tells of no coming day ("the minister says on Monday" has said it), and those whose past looks like
 * their present ("set", "cut").
 */
const STANDING = new Set(
  `be have say tell report show think believe know want mean seem remain write recall add note claim describe warn
   argue hope need suggest agree insist deny accuse make do follow
   set put cut hit let shut read spread quit cost split beat bid`.split(/\s+/),
);

/** Words a clause begins with. What stands before them is another clause. */
const OPENERS = new Set('that which who whom whose when while because although though but'.split(' '));
const BREAKS = /^(?:[;:")[\]]|--$|''|``)/;

/** Words looked at on each side: a clause is seldom longer, and no word costs more than this. */
const REACH = 25;

/** Words that a verb's helpers stand within. */
const GROUP = 6;

/**
 * The tense of the clause that a word stands in: of the nearest verb before it in the clause, else of the nearest after
 * it. Reading stops where a clause opens.
 */
export function tenseAt(words: readonly Token[], at: number): Tense {
  if (isDeadline(words, at)) return 'future';
  for (let near = at - 1; near >= 0 && near > at - REACH; near--) {
    const word = words[near];
    if (!word || isBreak(words, near)) break;
    if (isVerb(words, near) || PLANNED.has(word.lower)) return groupTense(words, near);
    if (OPENERS.has(word.lower) && near < at - 1) break;
  }
  for (let near = at + 1; near < words.length && near < at + REACH; near++) {
    const word = words[near];
    if (!word || isBreak(words, near)) break;
    if (isVerb(words, near)) return groupTense(words, near);
  }
  return 'unknown';
}

/** "until Tuesday", "until 9 a.m. Tuesday", "as early as Tuesday"; not "Until Tuesday, …" or "not until Tuesday". */
function isDeadline(words: readonly Token[], at: number): boolean {
  if (/^(?:soon|early|late)$/.test(wordAt(words, at - 2)) && wordAt(words, at - 1) === 'as') return true;
  for (let near = at - 1; near > 0 && near >= at - 4; near--) {
    if (/^(?:until|till)$/.test(wordAt(words, near))) return wordAt(words, near - 1) !== 'not';
  }
  return false;
}

/** A mark that parts clauses; a hyphen inside a word is none. */
function isBreak(words: readonly Token[], at: number): boolean {
  const word = wordAt(words, at);
  return BREAKS.test(word) || (word === '-' && !isGlued(words, at));
}

/** A finite verb or an infinitive. What stands right behind an article or a preposition is a noun, whatever its tag. */
function isVerb(words: readonly Token[], at: number): boolean {
  const { tag, lower, lemma } = words[at] ?? { tag: 'X', lower: '', lemma: '' };
  if (tag === 'AUX') return true;
  if (tag !== 'VERB' || lower.endsWith('ing')) return false;
  const isPast = lower.endsWith('ed') || (lower !== lemma && !lower.endsWith('s'));
  const before = words[at - 1];
  if (isPast || !before) return isPast;
  const isSingular = before.tag === 'NOUN' && before.lower === before.lemma && lower === lemma;
  return !isSingular && !/^(?:DET|ADP|ADJ|VERB)$/.test(before.tag);
}

/**
 * Tense of the verb group that ends with the verb at a place: its helpers are read from right to left, a "had" or a modal
 * deciding at once. An infinitive has the tense of the verb that governs it, unless that one looks ahead.
 */
function groupTense(words: readonly Token[], verb: number): Tense {
  let tense = ownTense(words, verb);
  let isInfinitive = false;
  for (let near = verb - 1; near >= 0 && near > verb - GROUP; near--) {
    const { lower, lemma, tag } = words[near] ?? { lower: '', lemma: '', tag: 'X' };
    if (/^(?:had|previously|originally)$/.test(lower)) return 'past';
    if (FUTURE.has(lower)) return tense === 'past' && wordAt(words, near + 1) === 'have' ? 'past' : 'future';
    if (lower === 'to') isInfinitive = true;
    else if (isInfinitive && tag === 'AUX' && wordAt(words, near + 1) === 'to') tense = 'future';
    else if (isInfinitive && LOOKS_AHEAD.has(lemma)) tense = 'future';
    else if (isInfinitive && tense !== 'future' && isVerb(words, near)) return groupTense(words, near);
    else if (tag === 'AUX') tense = tense === 'future' ? tense : helperTense(lower, tense);
    else if (tag !== 'ADV' && tag !== 'PART') break;
  }
  if (wordAt(words, verb) === 'set' && /^(?:is|are|be)$/.test(wordAt(words, verb - 1))) return 'future';
  return isInfinitive && tense !== 'future' ? 'unknown' : tense;
}

function ownTense(words: readonly Token[], verb: number): Tense {
  const { lower, lemma, tag } = words[verb] ?? { lower: '', lemma: '', tag: 'X' };
  if ((tag === 'VERB' && PLANS.has(lemma)) || PLANNED.has(lower) || FUTURE.has(lower)) return 'future';
  if (tag === 'AUX') return helperTense(lower, 'unknown');
  const isPast = lower.endsWith('ed') || (lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing'));
  if (isPast) return 'past';
  return STANDING.has(lemma) ? 'unknown' : 'present';
}

function helperTense(helper: string, tense: Tense): Tense {
  if (/^(?:was|were|did|had|has|have|'ve)$/.test(helper)) return 'past';
  // "is heard in May" is not past for its participle, nor is "is accused" ahead.
  return /^(?:is|are|am|'s|'re)$/.test(helper) && tense === 'past' ? 'unknown' : tense;
}

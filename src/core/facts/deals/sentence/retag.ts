import { DEAL_NOUNS } from '../../lexicon/deal-nouns.ts';
import { DEAL_VERBS } from '../../lexicon/deal-verbs.ts';
import type { Word } from './words.ts';

/** Nouns that are verbs too, and carry a deal's meaning: the tagger guesses them, and headlines mislead it. */
const ALSO_NOUNS = /^(plan|talk|bid|offer|request|need|interest|exercise|award|contract|deal|option|sale|approval)s?$/;

/**
 * Decides "order", "purchase", "plans" … between noun and verb by the words around them: "the order" and "60 orders"
 * are nouns, "to order" and "Poland orders 48 jets" verbs. Other words keep the tagger's tag.
 */
export function retagDealWords(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const tag = isAmbiguous(word) ? tagBetween(words, at) : opensAsNoun(words, at) ? 'NOUN' : null;
    return tag ? { ...word, tag } : word;
  });
}

/** "Launch customer Loganair": news does not open with an order to someone. */
function opensAsNoun(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (at > 0 || word?.tag !== 'VERB' || /(ing|ed)$/.test(word.lower)) return false;
  return /^(NOUN|PROPN)$/.test(next?.tag ?? '');
}

function isAmbiguous(word: Word): boolean {
  if (ALSO_NOUNS.test(word.lower)) return true;
  const verb = DEAL_VERBS.get(word.lower);
  if (!verb) return false;
  return verb.form === 'past' || DEAL_NOUNS.has(word.lower) || /^(NOUN|PROPN|ADJ)$/.test(word.tag);
}

/** In order: what stands right before a word tells more than what follows it. */
function tagBetween(words: readonly Word[], at: number): 'NOUN' | 'VERB' | null {
  const [word, before, after] = [words[at], beforeAdverbs(words, at), words[at + 1]];
  if (!word) return null;
  const verb = DEAL_VERBS.get(word.lower);
  if (/^exercis/.test(word.lower) && /^(options?|its|their|an|the)$/.test(after?.lower ?? '')) return 'VERB';
  if (verb?.form === 'past') return before && isDeterminer(before) && isNounLike(after) ? null : 'VERB';
  if (verb?.form === 'ing') return word.tag === 'NOUN' ? null : 'VERB';
  if (!before) return isObjectStart(after) ? 'VERB' : 'NOUN';
  if (before.lower === 'to' && (before.tag === 'PART' || word.tag === 'VERB')) return 'VERB';
  if (before.tag === 'AUX') return isBe(before) || /s$/.test(word.lower) ? 'NOUN' : auxiliaryTakes(before, word);
  if (/^(it|they|he|she|we|you|i|who|which)$/.test(before.lower)) return 'VERB';
  if (isDeterminer(before) || before.count || before.tag === 'ADP' || before.tag === 'NUM') return 'NOUN';
  if (/^(PROPN|NOUN|PRON|CCONJ|PUNCT)$/.test(before.tag)) return isObjectStart(after) ? 'VERB' : 'NOUN';
  return null;
}

function beforeAdverbs(words: readonly Word[], at: number): Word | undefined {
  let index = at - 1;
  while (index > 0 && words[index]?.tag === 'ADV' && !/^(new|more|further)$/.test(words[index]?.lower ?? '')) index--;
  return words[index];
}

/** "will order", "would purchase"; but "has order" and "have options" own one. */
function auxiliaryTakes(auxiliary: Word, word: Word): 'NOUN' | 'VERB' {
  return /^(has|have|had|having)$/.test(auxiliary.lower) ? 'NOUN' : DEAL_VERBS.has(word.lower) ? 'VERB' : 'NOUN';
}

function isBe(word: Word): boolean {
  return /^(is|are|was|were|be|been|being|'s|’s)$/.test(word.lower);
}

function isDeterminer(word: Word): boolean {
  return (
    word.tag === 'DET' ||
    word.tag === 'ADJ' ||
    /^(its|their|his|her|our|my|your|['’]s?|new|more|further|no|another)$/.test(word.lower)
  );
}

function isNounLike(word: Word | undefined): boolean {
  return /^(NOUN|PROPN|ADJ)$/.test(word?.tag ?? '');
}

/** Whether a noun phrase that could be an object begins here: a verb takes one, a noun does not. */
function isObjectStart(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    Boolean(word.count || word.money) ||
    /^(DET|NUM|PROPN|ADJ)$/.test(word.tag) ||
    /^(its|their|his|new|more|up|to)$/.test(word.lower)
  );
}

import { ROLE_HEADS, ROLE_MODIFIERS } from '../facts/lexicon/roles.ts';
import { foldText } from '../names/fold-text.ts';
import { STOPWORDS } from '../search/stopwords.ts';
import { type Concept, joinConcepts } from './concepts.ts';
import { isCueWord } from './question-deal.ts';

/** Proper words side by side are one name: Steve Jobs. */
export function joinNames(concepts: readonly Concept[], text: string): Concept[] {
  const proper = new Set(properWords(concepts, text));
  const joined: Concept[] = [];
  for (const concept of concepts) {
    const last = joined.at(-1);
    const isNext = last && text.slice(last.span.end, concept.span.start) === ' ';
    if (isNext && proper.has(concept) && (proper.has(last) || last.pairs.length > 0)) {
      joined[joined.length - 1] = joinConcepts(last, concept);
    } else {
      joined.push(concept);
    }
  }
  return joined;
}

const CAPITALISED = new Set(
  'ok mou monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Words with a capital that name nobody: "Defence Minister" is what someone is, not who. */
const NO_NAMES = [CAPITALISED, STOPWORDS, ROLE_HEADS, ROLE_MODIFIERS];

/**
 * The words that are written as names though no list has them: a capital inside the sentence, or a designation ("TB3").
 * Where common words have capitals too, as in a title, capitals say nothing.
 */
export function properWords(concepts: readonly Concept[], text: string): Concept[] {
  const isTitle = isTitleCase(text);
  const first = text.length - text.trimStart().length;
  return concepts.filter(({ label, entityId, span, pairs }) => {
    const folded = foldText(label);
    if (pairs.length > 0) return true;
    if (entityId !== null || NO_NAMES.some((words) => words.has(folded))) return false;
    // A number with its unit is no designation: 155mm.
    if (/^\p{L}{1,5}-?\d/u.test(label)) return true;
    return !isTitle && /^\p{Lu}\p{L}/u.test(label) && span.start > first;
  });
}

/** All in capitals, or with a capital on a word that never has one inside a sentence: "How Many Did It Buy". */
function isTitleCase(text: string): boolean {
  if (text === text.toUpperCase()) return true;
  const [, ...inner] = text.match(/\p{L}{2,64}/gu) ?? [];
  return inner.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && (STOPWORDS.has(foldText(word)) || isCueWord(word)));
}

import { foldText } from '../core/names/fold-text.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { readConcepts } from '../core/question/concepts.ts';
import { isGeneric } from '../core/question/generic-words.ts';
import { findNearNames } from '../core/question/near-names.ts';
import { parseQuestion } from '../core/question/parse-question.ts';
import { isCueWord } from '../core/question/question-deal.ts';
import { findKind } from '../core/question/question-kinds.ts';
import { stemWord } from '../core/search/stem-word.ts';
import type { Candidates } from './ports/record.ts';

/** How the words of topics stand to what the desk knows. */
export interface TopicsCheck {
  /** Words that neither the lists of names nor any article has. */
  readonly unknown: readonly string[];
  /** Known names that are spelt nearly like one of them. */
  readonly near: readonly string[];
}

/** Looks up the words of topics: a slip in a name would mean silence for ever. */
export async function checkTopics(
  topics: string,
  { index, candidates }: { readonly index: NameIndex; readonly candidates: Candidates },
): Promise<TopicsCheck> {
  const question = parseQuestion(topics, index);
  const { collection } = await candidates.find(question.terms, 1);
  const { kind } = findKind(topics);
  const slips = findNearNames(question, collection, index);
  // "Hypersonics" is the plural of a listed word, not a slip for it.
  const isForm = (label: string) => slips.some(({ typed, name }) => typed === label && isSameWord(typed, name));
  const unknown = readConcepts(question, collection)
    .filter(({ isUnknown, entityId }) => isUnknown && entityId === null)
    .map(({ label }) => label)
    .filter((label) => !isGeneric(label, kind) && !isCueWord(label) && !isForm(label));
  const near = slips.filter(({ typed }) => unknown.includes(typed)).map(({ name }) => name);
  return { unknown, near: [...new Set(near)] };
}

function isSameWord(a: string, b: string): boolean {
  return stemWord(foldText(a)) === stemWord(foldText(b));
}

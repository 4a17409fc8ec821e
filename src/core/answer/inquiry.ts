import type { Collection, Coverage, Headline, Hit, Question } from '../model/answer.ts';
import type { Fact } from '../model/fact.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Focus, readFocus } from '../question/focus.ts';
import { termSet } from './told-terms.ts';

/** What is laid before the desk to answer a question from. */
export interface Material {
  /** Passages that share something with the question, best first. */
  readonly hits: readonly Hit[];
  /** The facts read in those passages. */
  readonly facts: readonly Fact[];
  readonly collection: Collection;
  readonly coverage: Coverage;
  /** The names that question and passages were analysed with. */
  readonly index: NameIndex;
  /** Known names that stand in the record and are spelt nearly like a word of the question that does not. */
  readonly nearNames: readonly string[];
}

/** A question with what it is answered from, and the look-ups that every step needs. */
export interface Inquiry extends Material {
  readonly question: Question;
  readonly focus: Focus;
  /** The terms of a text and what its names imply. */
  termsOf(text: string): ReadonlySet<string>;
  /** The hit that a fact was read in. */
  hitOf(fact: Fact): Hit | undefined;
  /** Place of that hit in the order, from 0. */
  rankOf(fact: Fact): number;
}

/** A headline with the passage that it was read in. */
export interface FoundHeadline extends Headline {
  readonly passageId: string;
}

export function openInquiry(question: Question, material: Material): Inquiry {
  const { hits, collection, index } = material;
  // The same few sentences are compared again and again.
  const sets = new Map<string, ReadonlySet<string>>();
  const places = new Map(hits.map((hit, at) => [hit.passage.id, { hit, at }]));
  return {
    ...material,
    question,
    focus: readFocus(question, { collection, index, facts: material.facts }),
    termsOf(text) {
      const terms = sets.get(text) ?? termSet(text, index);
      sets.set(text, terms);
      return terms;
    },
    hitOf: (fact) => places.get(fact.passageId)?.hit,
    rankOf: (fact) => places.get(fact.passageId)?.at ?? hits.length,
  };
}

import type { Question } from '../model/answer.ts';
import type { Entity } from '../model/names.ts';
import { findNames, type NameIndex } from '../names/name-index.ts';
import { analyze } from '../search/analyze.ts';
import { findKind } from './question-kinds.ts';

/**
 * What a person's text asks: its terms, the names in it that the desk knows, in any case ("dhaka", "TURKISH"), and the
 * kind of answer wanted. Any string is a question; one of nothing but stopwords keeps them as its terms.
 */
export function parseQuestion(text: string, index: NameIndex): Question {
  const entities = new Map<string, Entity>();
  for (const { entity } of findNames(text, index, { anyCase: true })) entities.set(entity.id, entity);
  const { kind, start, end } = findKind(text);
  const terms = analyze(text, index, { asked: true });
  // "How long" and "what year" say what is wanted, not what about: no passage is better for having them.
  const content = terms.filter(({ span }) => span.end <= start || span.start >= end);
  return {
    text,
    terms: content.length > 0 ? content : terms,
    entities: [...entities.values()],
    asks: kind.asks,
  };
}

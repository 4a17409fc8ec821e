import { readFacts } from '../../../../src/core/facts/read-facts.ts';
import type { Fact, FactKind } from '../../../../src/core/model/fact.ts';
import type { NameIndex } from '../../../../src/core/names/name-index.ts';
import { articleFrom } from '../../../helpers/article.ts';

type OfKind<K extends FactKind> = Extract<Fact, { kind: K }>;

/** The facts of one kind in a text, in text order. */
export function factsOfKind<K extends FactKind>(text: string, kind: K, index: NameIndex): OfKind<K>[] {
  return readFacts(articleFrom(text), index).filter((fact): fact is OfKind<K> => fact.kind === kind);
}

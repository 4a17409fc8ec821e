import type { Span } from '../model/article.ts';
import type { Fact, FactKind } from '../model/fact.ts';

/** Tells which kinds of these facts were read in a sentence of a passage: what `rank` asks for. */
export function holdsFacts(facts: readonly Fact[]): (passageId: string, sentence: Span) => ReadonlySet<FactKind> {
  const byPassage = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = byPassage.get(fact.passageId);
    if (own) own.push(fact);
    else byPassage.set(fact.passageId, [fact]);
  }
  return (passageId, { start, end }) => {
    const own = byPassage.get(passageId) ?? [];
    return new Set(own.filter(({ span }) => span.start >= start && span.start < end).map(({ kind }) => kind));
  };
}

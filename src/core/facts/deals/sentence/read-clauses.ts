import { type Clause, hasTensed } from './clause.ts';
import { boundaryAt } from './clause-boundaries.ts';
import type { Phrase } from './phrases.ts';

/** A clause while it is being put together. */
interface OpenClause extends Clause {
  readonly phrases: Phrase[];
  readonly parent: OpenClause | null;
}

/** Splits a sentence into clauses, in the order they begin. A clause that a relative one interrupts is one clause. */
export function readClauses(phrases: readonly Phrase[]): Clause[] {
  const first: OpenClause = { kind: 'main', phrases: [], parent: null, antecedent: null };
  const clauses = [first];
  let current = first;
  for (const [at, phrase] of phrases.entries()) {
    const interrupted = interruptedBy(current);
    const boundary = boundaryAt(phrases, at, { clause: current, isInterrupting: interrupted !== null });
    if (boundary === 'resume' && interrupted) current = interrupted;
    else if (boundary && boundary !== 'resume') {
      current = { ...boundary, phrases: [], parent: current };
      clauses.push(current);
    }
    current.phrases.push(phrase);
  }
  return clauses.filter((clause) => clause.phrases.length > 0);
}

/** The clause that "which …" or ", replacing …" broke off before its verb came, or null. */
function interruptedBy(clause: OpenClause): OpenClause | null {
  let each: OpenClause | null = clause;
  while (each?.kind === 'relative' || each?.kind === 'shared') each = each.parent;
  return each === clause || (each && hasTensed(each)) ? null : each;
}

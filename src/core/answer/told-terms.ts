import type { Term } from '../model/answer.ts';
import type { NameIndex } from '../names/name-index.ts';
import { analyze, isEntityTerm } from '../search/analyze.ts';

/** The terms of one text, its pairs of neighbouring words, and what its known names imply: a system its maker and class. */
export function termSet(text: string, index: NameIndex): ReadonlySet<string> {
  const terms = new Set<string>();
  let last: Term | null = null;
  for (const each of analyze(text, index)) {
    const { text: term, span } = each;
    terms.add(term);
    if (last && span.start === last.span.end + 1) terms.add(`${last.text} ${term}`);
    if (!isEntityTerm(term)) last = each;
    const system = term.startsWith('system:') ? index.systems.get(term.slice('system:'.length)) : undefined;
    if (!system) continue;
    for (const implied of analyze(`${system.maker ?? ''}, ${system.class}`, index)) terms.add(implied.text);
  }
  return terms;
}

/** The pairs that a person's name gives in whatever way it is shortened: "Ashiq Harun" for "Ashiq Mahmood Harun". */
export function nameTerms(name: string, index: NameIndex): ReadonlySet<string> {
  const words = analyze(name, index).filter(({ text }) => !isEntityTerm(text));
  const pairs = words.flatMap((a, at) => words.slice(at + 1).map((b) => `${a.text} ${b.text}`));
  return new Set([...words.map(({ text }) => text), ...pairs]);
}

/** The terms of several texts together. */
export function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

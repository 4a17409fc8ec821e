import type { Clause } from './clause.ts';
import type { Phrase } from './phrases.ts';
import { isTensed } from './verb-phrase.ts';

/** A noun phrase, by its place among the phrases around it. */
export interface NounAt {
  readonly phrases: readonly Phrase[];
  readonly at: number;
}

/**
 * The noun phrases that may be a clause's subject, likeliest first: "Swedish group", "Saab" in "Swedish
 * group, Saab, has won". A clause without a subject of its own has that of the clause it goes on from.
 */
export function subjectsOf(clause: Clause): NounAt[] {
  const own = ownSubjects(clause);
  if (own.length > 0 || !clause.parent) return own;
  if (clause.kind === 'relative') return clause.antecedent ? antecedentAt(clause.parent, clause.antecedent) : [];
  return clause.kind === 'shared' ? subjectsOf(clause.parent) : [];
}

/** Where the antecedent stands in the clause it hangs on, so that what follows it can be read too. */
function antecedentAt(clause: Clause, antecedent: Phrase): NounAt[] {
  for (let each: Clause | null = clause; each; each = each.parent) {
    const at = each.phrases.indexOf(antecedent);
    if (at >= 0) return [{ phrases: each.phrases, at }];
  }
  return [{ phrases: [antecedent], at: 0 }];
}

function ownSubjects({ phrases }: Clause): NounAt[] {
  const verb = phrases.findIndex((phrase) => phrase.kind === 'verb');
  const finite = phrases.findIndex(isTensed);
  const end = finite >= 0 ? finite : verb;
  if (end <= 0) return [];
  const found: NounAt[] = [];
  for (let at = afterLeading(phrases, end); at < end; at++) {
    const phrase = phrases[at];
    const isFree = phrases[at - 1]?.kind !== 'prep' || isWith(phrases, at) || isBehindSubordinator(phrases, at);
    if (phrase?.kind === 'noun' && isFree && !phrase.words[0]?.time) found.push({ phrases, at });
  }
  return found;
}

/** ", with the first customer due to receive": here "with" opens a clause and its noun is the subject. */
function isWith(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at - 1]?.words[0]?.lower === 'with' && phrases[at - 2]?.words[0]?.lower === ',' && at === 2;
}

/** "after Poland ordered …" */
function isBehindSubordinator(phrases: readonly Phrase[], at: number): boolean {
  return at === 1 && /^(after|before|since|until|as|once)$/.test(phrases[0]?.words[0]?.lower ?? '');
}

/** Where the subject may begin: behind "In addition,", "Under the agreement,", "In 2019", "Last year,". */
export function afterLeading(phrases: readonly Phrase[], end: number): number {
  const first = phrases.findIndex((phrase) => phrase.kind !== 'mark' && phrase.kind !== 'adverb');
  if (phrases[first]?.kind !== 'prep' || isWith(phrases, first + 1)) return 0;
  const isDated = Boolean(phrases[first + 1]?.words[0]?.time);
  if (isDated && phrases[first + 2]?.kind === 'noun') return first + 2;
  const comma = phrases.findIndex((phrase, at) => at > first && at < end && phrase.words[0]?.lower === ',');
  return comma < 0 ? 0 : comma + 1;
}

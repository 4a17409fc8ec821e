import type { Candidate, Term } from '../model/answer.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { AskedWord } from './asked-words.ts';
import { type Features, lexicalFeatures, type Match, strengths } from './features.ts';
import { type AskedByTerm, askedByTerm, findAsked } from './find-asked.ts';
import { likeness } from './likeness.ts';
import { type PassageTerms, readPassage } from './read-passage.ts';
import { relativesOf } from './relatives.ts';

/** A candidate with all its features but the one that needs its facts. */
export interface MatchedCandidate {
  readonly candidate: Candidate;
  readonly features: Omit<Features, 'answer'>;
  /** The terms in its text that stand for the question's words, in order. */
  readonly matched: readonly Term[];
}

export interface MatchContext {
  /** Mean number of terms in a passage of the collection. */
  readonly averageLength: number;
  readonly index: NameIndex;
}

/** Reads the candidates side by side; those that share no word with the question, nor their title, are left out. */
export function readMatches(
  candidates: readonly Candidate[],
  words: readonly AskedWord[],
  { averageLength, index }: MatchContext,
): MatchedCandidate[] {
  const byTerm = askedByTerm(words);
  const read = candidates
    .map((candidate) => ({ candidate, ...matchOf(readPassage(candidate, index), words, byTerm) }))
    .filter(({ match }) => match.occurrences.length > 0 || match.inTitle.some((strength) => strength > 0));
  const relatives = relativesOf(words, new Set(read.flatMap(({ others }) => [...others])));
  const lexical = read.map(({ match, others }) => {
    const inRelatives = relativesIn(others, match.inText, relatives);
    return lexicalFeatures({ ...match, inRelatives }, words, averageLength);
  });
  const alike = likeness(read.map(({ others }, at) => ({ others, score: lexical[at]?.bm25 ?? 0 })));
  return read.flatMap(({ candidate, match }, at) => {
    const features = lexical[at];
    if (!features) return [];
    const matched = match.occurrences.map(({ term }) => term);
    return [{ candidate, matched, features: { ...features, alike: alike[at] ?? 0 } }];
  });
}

type Found = Omit<Match, 'inRelatives'>;

function matchOf(
  { text, title }: PassageTerms,
  words: readonly AskedWord[],
  byTerm: AskedByTerm,
): { match: Found; others: ReadonlySet<string> } {
  const occurrences = findAsked(text, byTerm);
  const inText = strengths(occurrences, words);
  const inTitle = strengths(findAsked(title, byTerm), words);
  const others = new Set<string>();
  for (const term of text) if (!byTerm.has(term.text)) others.add(term.text);
  return { match: { occurrences, inText, inTitle, length: text.length }, others };
}

function relativesIn(
  terms: ReadonlySet<string>,
  inText: readonly number[],
  relatives: ReadonlyMap<string, readonly number[]>,
): number[] {
  const found = inText.map(() => 0);
  for (const [relative, words] of relatives) {
    if (!terms.has(relative)) continue;
    for (const word of words) if (inText[word] === 0) found[word] = 1;
  }
  return found;
}

import type { Candidate, Term } from '../model/answer.ts';
import type { Span } from '../model/article.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { AskedWord } from './asked-words.ts';
import { bestPlace, sentenceAround } from './best-place.ts';
import { type Features, lexicalFeatures, type Match } from './features.ts';
import { type AskedByTerm, askedByTerm, findAsked, strengths } from './find-asked.ts';
import { likeness } from './likeness.ts';
import { type PassageTerms, readPassage } from './read-passage.ts';
import { relativesOf } from './relatives.ts';

/** A candidate with all its features but the one that needs its facts. */
export interface MatchedCandidate {
  readonly candidate: Candidate;
  readonly features: Omit<Features, 'answer'>;
  /** The terms in its text that stand for the question's words, in order. */
  readonly matched: readonly Term[];
  /** How surely each asked word stands in it or in its title. */
  readonly strengths: readonly number[];
  /** The sentence where they stand closest together; the whole text when none is in it. */
  readonly best: Span;
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
  const found = candidates
    .map((candidate) => findIn(candidate, { words, byTerm, index }))
    .filter(({ occurrences, inTitle }) => occurrences.length > 0 || inTitle.some((strength) => strength > 0));
  const frequency = countOthers(found);
  const relatives = relativesOf(words, frequency.keys());
  const read = found.map((each) => {
    const place = bestPlace(each.occurrences, words);
    const sentence = sentenceAround(place, each.candidate.passage, each.terms);
    const match = { ...each, inRelatives: relativesIn(each, relatives), place, sentence };
    return { ...each, lexical: lexicalFeatures(match, words, averageLength), sentence };
  });
  const alike = likeness(
    read.map(({ others, lexical }) => ({ others, score: lexical.bm25 })),
    frequency,
  );
  return read.map(({ candidate, occurrences, inText, inTitle, lexical, sentence }, at) => ({
    candidate,
    features: { ...lexical, alike: alike[at] ?? 0 },
    matched: occurrences.map(({ term }) => term),
    strengths: inText.map((strength, word) => Math.max(strength, inTitle[word] ?? 0)),
    best: { start: sentence.start, end: sentence.end },
  }));
}

interface Found extends Omit<Match, 'inRelatives' | 'place' | 'sentence'> {
  readonly candidate: Candidate;
  /** Of its text. */
  readonly terms: readonly Term[];
  /** The terms of its text that are not asked for. */
  readonly others: ReadonlySet<string>;
}

interface Asked {
  readonly words: readonly AskedWord[];
  readonly byTerm: AskedByTerm;
  readonly index: NameIndex;
}

function findIn(candidate: Candidate, { words, byTerm, index }: Asked): Found {
  const { text, title }: PassageTerms = readPassage(candidate, index);
  const occurrences = findAsked(text, byTerm);
  const others = new Set<string>();
  for (const term of text) if (!byTerm.has(term.text)) others.add(term.text);
  const inTitle = strengths(findAsked(title, byTerm), words);
  return {
    candidate,
    terms: text,
    others,
    occurrences,
    inText: strengths(occurrences, words),
    inTitle,
    length: text.length,
  };
}

/** In how many of the candidates each term stands that is not asked for. */
function countOthers(found: readonly Found[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { others } of found) for (const term of others) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return frequency;
}

function relativesIn({ others, inText }: Found, relatives: ReadonlyMap<string, readonly number[]>): number[] {
  const found = inText.map(() => 0);
  for (const [relative, words] of relatives) {
    if (!others.has(relative)) continue;
    for (const word of words) if (inText[word] === 0) found[word] = 1;
  }
  return found;
}

import { answerQuestion } from '../core/answer/answer-question.ts';
import { sampleQuestions } from '../core/answer/suggestions.ts';
import type { Answer, Question } from '../core/model/answer.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { completeQuestion } from '../core/question/complete-question.ts';
import { correctText, findNearNames, type NearName } from '../core/question/near-names.ts';
import { parseQuestion } from '../core/question/parse-question.ts';
import { holdsFacts } from '../core/search/holds-facts.ts';
import { rank } from '../core/search/rank.ts';
import type { ArticleRecord, CandidateSet, Candidates } from './ports/record.ts';

/** How many passages are proposed for ranking; what SEARCH measured as enough for the best ten. */
const MAX_CANDIDATES = 50;
/** How many of the ranked are read for facts. */
const MAX_HITS = 20;
/** From how many of the newest articles questions are suggested. */
const MAX_NEWEST = 20;

export interface AskPorts {
  readonly index: NameIndex;
  readonly candidates: Candidates;
  readonly store: ArticleRecord;
}

export interface AskOptions {
  /** The questions before it in the same conversation, oldest first. */
  readonly earlier: readonly string[];
}

/** Answers a question from the record. Any text gets an answer: with a headline, or with the reason why there is none. */
export async function ask(text: string, { earlier }: AskOptions, ports: AskPorts): Promise<Answer> {
  const { question, proposed, near } = await understand(text, earlier, ports);
  const facts = await ports.store.factsOf(proposed.candidates.map(({ passage }) => passage.id));
  const hits = rank(question, proposed, { index: ports.index, holds: holdsFacts(facts), limit: MAX_HITS });
  const read = new Set(hits.map(({ passage }) => passage.id));
  const answer = answerQuestion(question, {
    hits,
    facts: facts.filter(({ passageId }) => read.has(passageId)),
    collection: proposed.collection,
    coverage: await ports.store.coverage(),
    index: ports.index,
    nearNames: [...new Set(near.map(({ name }) => name))],
  });
  return answer.verdict === 'none' ? withWhatIsCovered(answer, ports.store) : answer;
}

interface Understood {
  readonly question: Question;
  readonly proposed: CandidateSet;
  /** Names of the record that the question seems to mean, where it was not taken to. */
  readonly near: readonly NearName[];
}

/** The question with what its conversation and its slips leave out; `typed` keeps the person's own words. */
async function understand(typed: string, earlier: readonly string[], ports: AskPorts): Promise<Understood> {
  const question = parseQuestion(completeQuestion(typed, earlier), ports.index);
  const proposed = await ports.candidates.find(question.terms, MAX_CANDIDATES);
  const near = await namesOfRecord(findNearNames(question, proposed.collection, ports.index), ports);
  const text = correctText(question.text, near);
  if (text === question.text) return { question: withTyped(question, typed), proposed, near };
  const corrected = parseQuestion(text, ports.index);
  const found = await ports.candidates.find(corrected.terms, MAX_CANDIDATES);
  return { question: withTyped(corrected, typed), proposed: found, near: [] };
}

function withTyped(question: Question, typed: string): Question {
  return question.text === typed ? question : { ...question, typed };
}

/** Those names that some passage has: only what can be answered is worth guessing. */
async function namesOfRecord(near: readonly NearName[], { index, candidates }: AskPorts): Promise<NearName[]> {
  if (near.length === 0) return [];
  const { terms } = parseQuestion(near.map(({ name }) => name).join(', '), index);
  const { documentFrequency } = (await candidates.find(terms, 1)).collection;
  const isHeld = ({ name }: NearName) =>
    parseQuestion(name, index).terms.some(({ text }) => (documentFrequency.get(text) ?? 0) > 0);
  return near.filter(isHeld);
}

/** Beside the reason why there is nothing: questions that the newest articles do answer. */
async function withWhatIsCovered(answer: Answer, store: AskPorts['store']): Promise<Answer> {
  const { newest } = answer.coverage;
  if (newest === null) return answer;
  const articles = (await store.articlesSince(newest)).slice(0, MAX_NEWEST);
  const facts = await store.factsOf(articles.flatMap(({ passages }) => passages.map(({ id }) => id)));
  return { ...answer, suggestions: [...answer.suggestions, ...sampleQuestions(facts)] };
}

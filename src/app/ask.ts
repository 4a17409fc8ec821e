import { answerQuestion } from '../core/answer/answer-question.ts';
import { filterAdvice } from '../core/answer/narrow.ts';
import { sampleQuestions } from '../core/answer/suggestions.ts';
import type { Answer, Filters, Question } from '../core/model/answer.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { completeQuestion } from '../core/question/complete-question.ts';
import { filterNames, filterWords } from '../core/question/filter-words.ts';
import { correctText, findNearNames, type NearName } from '../core/question/near-names.ts';
import { parseQuestion } from '../core/question/parse-question.ts';
import { readComparison } from '../core/question/read-comparison.ts';
import { type Filtered, readFilters } from '../core/question/read-filters.ts';
import { holdsFacts } from '../core/search/holds-facts.ts';
import { rank } from '../core/search/rank.ts';
import { compareFiltered, listFiltered } from './list-filtered.ts';
import type { ArticleRecord, CandidateSet, Candidates } from './ports/record.ts';

/** How many passages are proposed for ranking; what SEARCH measured as enough for the best ten. */
const MAX_CANDIDATES = 50;
/** How many where filters leave only some of them. */
const MAX_FILTERED = 500;
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
  const { words, filters } = readFilters(completeQuestion(text, earlier, ports.index));
  if (!filters) return shown(await askWords(words, null, ports), text);
  const isAsked = /[\p{L}\p{N}]/u.test(words) || filterWords(filters) === '';
  const answer = isAsked
    ? await askWords(words, filters, ports)
    : await listFiltered({ ...parseQuestion('', ports.index), filters }, ports);
  const advice = filterAdvice(filters, answer.coverage);
  return shown(
    advice.length > 0 ? { ...answer, reason: [answer.reason ?? '', ...advice].join(' ').trim() } : answer,
    text,
  );
}

async function askWords(words: string, filters: Filters | null, ports: AskPorts): Promise<Answer> {
  const sides = readComparison(words, ports.index);
  const answer = sides
    ? await compareFiltered(withFilters(parseQuestion(words, ports.index), filters), sides, ports)
    : await askOne(words, filters, ports);
  return answer.verdict === 'none' ? withWhatIsCovered(answer, ports.store) : answer;
}

async function askOne(words: string, filters: Filters | null, ports: AskPorts): Promise<Answer> {
  const { question, proposed, near } = await understand({ words, filters }, ports);
  const facts = await ports.store.factsOf(proposed.candidates.map(({ passage }) => passage.id));
  const limit = filters ? proposed.candidates.length : MAX_HITS;
  const hits = rank(searched(question, ports.index), proposed, { index: ports.index, holds: holdsFacts(facts), limit });
  const read = new Set(hits.map(({ passage }) => passage.id));
  return answerQuestion(question, {
    hits,
    facts: facts.filter(({ passageId }) => read.has(passageId)),
    collection: proposed.collection,
    coverage: await ports.store.coverage(),
    index: ports.index,
    nearNames: [...new Set(near.map(({ name }) => name))],
  });
}

/** The question as it was understood, with its filters; `typed` keeps the person's own words where they differ. */
function shown(answer: Answer, typed: string): Answer {
  const { question } = answer;
  const narrowed = question.filters ? filterWords(question.filters) : '';
  const text = [question.text, narrowed && `(${narrowed})`].filter(Boolean).join(' ');
  return text === typed ? answer : { ...answer, question: { ...question, text, typed } };
}

interface Understood {
  readonly question: Question;
  readonly proposed: CandidateSet;
  /** Names of the record that the question seems to mean, where it was not taken to. */
  readonly near: readonly NearName[];
}

/** The question with its slips put right, and the passages proposed for it. */
async function understand({ words, filters }: Filtered, ports: AskPorts): Promise<Understood> {
  const question = withFilters(parseQuestion(words, ports.index), filters);
  const proposed = await propose(question, ports);
  const near = await namesOfRecord(findNearNames(question, proposed.collection, ports.index), ports);
  const text = correctText(question.text, near);
  if (text === question.text) return { question, proposed, near };
  const corrected = withFilters(parseQuestion(text, ports.index), filters);
  return { question: corrected, proposed: await propose(corrected, ports), near: [] };
}

function propose(question: Question, { index, candidates }: AskPorts): Promise<CandidateSet> {
  return candidates.find(searched(question, index).terms, question.filters ? MAX_FILTERED : MAX_CANDIDATES);
}

/** What is looked for: the names in the filters too. */
function searched(question: Question, index: NameIndex): Question {
  const { text, filters, asks } = question;
  return filters ? { ...parseQuestion([text, ...filterNames(filters)].join(', '), index), asks } : question;
}

function withFilters(question: Question, filters: Filters | null): Question {
  return filters ? { ...question, filters } : question;
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

import type { CandidateSet, Candidates } from '../../app/ports/record.ts';
import type { Term } from '../../core/model/answer.ts';
import { compareText } from '../../core/model/order.ts';
import { isEntityTerm } from '../../core/search/analyze.ts';
import { countTerms } from '../../core/search/passage-terms.ts';
import { ENOUGH_FOUND, ProposalScore, type TermFigures } from '../../core/search/proposal-score.ts';
import { TopList } from '../../core/search/top-list.ts';
import { unknownWords } from '../../core/search/unknown-words.ts';
import type { Database } from '../engine.ts';
import type { MatchPlan } from './match-plan.ts';
import { hasEnough, matchRows } from './match-rows.ts';
import { nearTerms } from './near-terms.ts';
import { type CollectionFigures, readCollection, readTerms } from './read-figures.ts';
import { type Proposal, readCandidates, readProposals } from './read-proposals.ts';
import { keptTerm } from './token.ts';

/** The database's order is not quite ours: so many for each that is wanted are scored as in memory, and no fewer than these. */
const OVERSUPPLY = 8;
const MIN_SUPPLY = 200;
/** Where most of those may not be seen by the workspace, more are taken, so many times, up to a bound. */
const GROWTH = 4;
const MAX_SUPPLY = 16_000;
/** A pasted text has hundreds of terms; the rarest of them say what it is about. */
const MAX_TERMS = 64;

/** Passages proposed by the store's own index, of what a workspace (its id) may see, with the figures of all passages. */
export function createStoredCandidates(database: Database, { team }: { readonly team: string }): Candidates {
  return {
    async find(terms: readonly Term[], limit: number): Promise<CandidateSet> {
      const collection = await readCollection(database);
      const asked = await readTerms(
        database,
        terms.map(({ text }) => text),
      );
      const corrections = await correct(database, terms, asked);
      const guessed = await readTerms(database, [...corrections.values()].flat());
      const known = new Map([...asked, ...guessed]);
      const concepts = conceptsOf(terms, corrections);
      const best = await findBest({ database, team, collection, known, concepts }, limit);
      const all = [...terms.map(({ text }) => text), ...[...corrections.values()].flat()];
      const documentFrequency = new Map(all.map((term) => [term, known.get(term)?.passages ?? 0]));
      const { passages, averageLength } = collection;
      return {
        candidates: await readCandidates(database, best),
        collection: { passages, averageLength, documentFrequency, corrections },
      };
    },
  };
}

type KnownTerms = ReadonlyMap<string, TermFigures>;

interface Search {
  readonly database: Database;
  readonly team: string;
  readonly collection: CollectionFigures;
  readonly known: KnownTerms;
  readonly concepts: ReadonlyMap<string, string>;
}

async function correct(database: Database, terms: readonly Term[], known: KnownTerms) {
  const corrections = new Map<string, readonly string[]>();
  for (const word of unknownWords(terms, (term) => known.has(term))) {
    const nearest = await nearTerms(database, word);
    if (nearest.length > 0) corrections.set(word.stem, nearest);
  }
  return corrections;
}

/** The rows of the best passages that the workspace may see, best first. */
async function findBest(search: Search, limit: number): Promise<number[]> {
  const { database, team, collection, known } = search;
  const scores = new Map(
    [...known].map(([term, figures]) => [keptTerm(term), new ProposalScore(figures, collection)] as const),
  );
  const plan = await planOf(search, ENOUGH_FOUND * limit);
  for (let supply = Math.max(MIN_SUPPLY, OVERSUPPLY * limit); ; supply *= GROWTH) {
    const rows = await matchRows(database, plan, supply);
    const proposals = await readProposals(database, rows, team);
    const isAll = rows.length < supply || supply * GROWTH > MAX_SUPPLY;
    if (proposals.length >= limit || isAll) return bestOf(proposals, scores, limit);
  }
}

/** Rarest first: once enough passages are found by them, the more common terms only add to those. */
async function planOf(search: Search, enough: number): Promise<MatchPlan> {
  const { database, known, concepts } = search;
  const { passages } = search.collection;
  const planned = [...known]
    .map(([term, figures]) => {
      const rarity = Math.log(1 + passages / figures.passages);
      return { term: keptTerm(term), passages: figures.passages, rarity, concept: concepts.get(term) ?? term };
    })
    .sort((a, b) => a.passages - b.passages || compareText(a.term, b.term))
    .slice(0, MAX_TERMS);
  let openers = Math.min(1, planned.length);
  while (openers < planned.length && !(await hasEnough(database, planned.slice(0, openers), enough))) openers += 1;
  return { passages, openers: planned.slice(0, openers), adders: planned.slice(openers) };
}

/** For each term the name that it is part of, or itself; for a guessed one that of the word it stands for. */
function conceptsOf(terms: readonly Term[], corrections: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const names = terms.filter(({ text }) => isEntityTerm(text));
  const concepts = new Map<string, string>();
  for (const { text, span } of terms) {
    const name = names.find((each) => each.span.start <= span.start && span.end <= each.span.end);
    const concept = name?.text ?? text;
    for (const term of [text, ...(corrections.get(text) ?? [])]) concepts.set(term, concept);
  }
  return concepts;
}

function bestOf(proposals: readonly Proposal[], scores: ReadonlyMap<string, ProposalScore>, limit: number): number[] {
  const best = new TopList<Proposal>(limit, (a, b) => compareText(a.passageId, b.passageId));
  const isAsked = (term: string) => scores.has(term);
  for (const proposal of proposals) {
    const { terms, titleTerms } = proposal;
    const lengths = { title: new Set(titleTerms).size, text: new Set(terms).size };
    let total = 0;
    for (const [term, counts] of countTerms({ terms: terms.filter(isAsked), titleTerms: titleTerms.filter(isAsked) })) {
      total += scores.get(term)?.of(counts, lengths) ?? 0;
    }
    best.add(proposal, total);
  }
  return best.items().map(({ row }) => row);
}

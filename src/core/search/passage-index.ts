import SearchableMap from 'minisearch/SearchableMap';
import type { Candidate, Collection, Term } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import { compareText } from '../model/order.ts';
import type { NameIndex } from '../names/name-index.ts';
import { nearestWords } from './correct-word.ts';
import { countTerms, type IndexTerms, passageTerms } from './passage-terms.ts';
import { PostingPool } from './posting-pool.ts';
import { Postings } from './postings.ts';
import { ENOUGH_FOUND, type Lengths, ProposalScore } from './proposal-score.ts';
import { ScoreBoard } from './score-board.ts';
import { TopList } from './top-list.ts';
import { unknownWords } from './unknown-words.ts';

/** A passage that can be found. */
interface Indexed {
  readonly candidate: Candidate;
  /** Different terms of its title and text. */
  readonly lengths: Lengths;
  /** Terms of its text, repetitions counted. */
  readonly terms: number;
  readonly postings: readonly Postings[];
}

/** Passages of the record in memory, ready for finding. The only file that knows MiniSearch: its tree of words. */
export class PassageIndex {
  readonly #names: NameIndex;
  readonly #postings = new Map<string, Postings>();
  /** The same as a tree, which finds the neighbours of a word, but each word ten times slower. */
  readonly #tree = new SearchableMap<Postings>();
  readonly #pool = new PostingPool();
  readonly #board = new ScoreBoard();
  /** Passages by number; one that was taken out leaves its number to the next. */
  readonly #passages: (Indexed | null)[] = [];
  readonly #free: number[] = [];
  readonly #numbersOf = new Map<string, readonly number[]>();
  /** Sums over all passages. */
  readonly #sums = { passages: 0, terms: 0, titleLength: 0, textLength: 0 };

  constructor(names: NameIndex) {
    this.#names = names;
  }

  /** Adds an article's passages, replacing those of the article with the same id. */
  add(article: Article): void {
    this.addIndexed(article, passageTerms(article, this.#names));
  }

  /** The same with each passage's terms as they were kept, by passage id: nothing is read again. */
  addIndexed(article: Article, terms: ReadonlyMap<string, IndexTerms>): void {
    this.remove(article.id);
    const { passages, ...head } = article;
    const numbers = passages.flatMap((passage) => {
      const own = terms.get(passage.id);
      return own ? [this.#add({ article: head, passage }, own)] : [];
    });
    this.#numbersOf.set(article.id, numbers);
  }

  /** Takes an article's passages out; nothing happens when it is not there. */
  remove(articleId: string): void {
    for (const number of this.#numbersOf.get(articleId) ?? []) this.#remove(number);
    this.#numbersOf.delete(articleId);
  }

  /** At most `limit` passages that share a term with the question, best first, and the figures of the whole index. */
  find(terms: readonly Term[], limit: number): { candidates: readonly Candidate[]; collection: Collection } {
    const corrections = this.#correct(terms);
    const all = new Set([...terms.map((term) => term.text), ...[...corrections.values()].flat()]);
    const documentFrequency = new Map([...all].map((term) => [term, this.#postings.get(term)?.passages ?? 0]));
    const { passages } = this.#sums;
    const averageLength = passages === 0 ? 0 : this.#sums.terms / passages;
    const candidates = this.#best(all, limit);
    return { candidates, collection: { passages, averageLength, documentFrequency, corrections } };
  }

  /**
   * Terms come rarest first, so that once enough passages are found the more common ones only add to those: a passage
   * with nothing rarer than them would not be among the best.
   */
  #best(terms: Iterable<string>, limit: number): Candidate[] {
    const known = [...terms].flatMap((term) => this.#postings.get(term) ?? []);
    known.sort((a, b) => a.passages - b.passages || compareText(a.term, b.term));
    const figures = this.#figures();
    const board = this.#board;
    board.clear(this.#passages.length);
    for (const postings of known) {
      const isOpen = board.found < ENOUGH_FOUND * limit;
      const score = new ProposalScore(postings, figures);
      postings.forEach((number, counts) => {
        const lengths = this.#passages[number]?.lengths;
        if (lengths && (isOpen || board.has(number))) board.add(number, score.of(counts, lengths));
      });
    }
    const best = new TopList<Candidate>(limit, (a, b) => compareText(a.passage.id, b.passage.id));
    board.forEach((number, score) => {
      const candidate = this.#passages[number]?.candidate;
      if (candidate) best.add(candidate, score);
    });
    return best.items();
  }

  #figures() {
    const { passages, titleLength, textLength } = this.#sums;
    return { passages, titleLength: titleLength / passages, textLength: textLength / passages };
  }

  #correct(terms: readonly Term[]): Map<string, readonly string[]> {
    const corrections = new Map<string, readonly string[]>();
    for (const word of unknownWords(terms, (term) => this.#postings.has(term))) {
      const nearest = nearestWords(word, (text, maxEdits) => this.#neighbours(text, maxEdits));
      if (nearest.length > 0) corrections.set(word.stem, nearest);
    }
    return corrections;
  }

  *#neighbours(text: string, maxEdits: number): Generator<readonly [string, readonly [number, number]]> {
    for (const [term, [postings, edits]] of this.#tree.fuzzyGet(text, maxEdits)) {
      yield [term, [postings.passages, edits]];
    }
  }

  #add(candidate: Candidate, terms: IndexTerms): number {
    const number = this.#free.pop() ?? this.#passages.length;
    const lengths = { title: 0, text: 0 };
    const postings: Postings[] = [];
    for (const [term, counts] of countTerms(terms)) {
      const own = this.#postings.get(term) ?? this.#addTerm(term);
      own.add(number, counts);
      postings.push(own);
      if (counts.title > 0) lengths.title += 1;
      if (counts.text > 0) lengths.text += 1;
    }
    // A copy has no room to grow in, of which there would be as much again.
    const indexed = { candidate, lengths, terms: terms.terms.length, postings: postings.slice() };
    this.#passages[number] = indexed;
    this.#count(indexed, 1);
    return number;
  }

  #addTerm(term: string): Postings {
    const postings = new Postings(term, this.#pool);
    this.#postings.set(term, postings);
    this.#tree.set(term, postings);
    return postings;
  }

  #remove(number: number): void {
    const indexed = this.#passages[number];
    if (!indexed) return;
    for (const postings of indexed.postings) {
      postings.remove(number);
      if (postings.passages > 0) continue;
      this.#postings.delete(postings.term);
      this.#tree.delete(postings.term);
    }
    this.#passages[number] = null;
    this.#free.push(number);
    this.#count(indexed, -1);
  }

  #count({ lengths, terms }: Indexed, by: 1 | -1): void {
    this.#sums.passages += by;
    this.#sums.terms += by * terms;
    this.#sums.titleLength += by * lengths.title;
    this.#sums.textLength += by * lengths.text;
  }
}

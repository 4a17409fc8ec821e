import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Candidate, Collection, Term } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { NameIndex } from '../names/name-index.ts';
import { analyze } from './analyze.ts';
import { nearestWords } from './correct-word.ts';
import { titleOf } from './read-passage.ts';
import { TopList } from './top-list.ts';

/** What MiniSearch sees of a passage: its terms, one a line. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Between terms; no term holds one. */
const SEPARATOR = '\n';

/** A title says what the whole article is about, not this passage: at 2, MiniSearch's usual advice, ranking loses .02. */
const TITLE_BOOST = 0.5;

/** Once so many times the limit are found by a question's rarer terms, the others find no more: 1 loses .002, 3 nothing. */
const ENOUGH_FOUND = 5;

/** A question of more unknown words is not one with slips, and each costs some milliseconds. */
const MAX_UNKNOWN = 8;

/** Passages of the record, ready for finding. The only file that knows MiniSearch. */
export class PassageIndex {
  readonly #names: NameIndex;
  readonly #mini: MiniSearch<Entry>;
  readonly #candidates = new Map<string, Candidate>();
  readonly #passageIds = new Map<string, readonly string[]>();
  /** In how many passages, title included, each term stands. */
  readonly #frequency = new SearchableMap<number>();
  #terms = 0;

  constructor(names: NameIndex) {
    this.#names = names;
    this.#mini = new MiniSearch<Entry>({
      fields: ['title', 'text'],
      tokenize: (field) => (field === '' ? [] : field.split(SEPARATOR)),
      processTerm: (term) => term,
      searchOptions: { boost: { title: TITLE_BOOST }, prefix: false, fuzzy: false },
    });
  }

  /** Adds an article's passages, replacing those of the article with the same id. */
  add(article: Article): void {
    this.remove(article.id);
    const { passages, ...head } = article;
    for (const passage of passages) {
      const candidate = { article: head, passage };
      this.#candidates.set(passage.id, candidate);
      this.#count(this.#entryOf(candidate), 1, (entry) => this.#mini.add(entry));
    }
    this.#passageIds.set(
      article.id,
      passages.map((passage) => passage.id),
    );
  }

  /** Takes an article's passages out; nothing happens when it is not there. */
  remove(articleId: string): void {
    for (const id of this.#passageIds.get(articleId) ?? []) {
      const candidate = this.#candidates.get(id);
      if (candidate) this.#count(this.#entryOf(candidate), -1, (entry) => this.#mini.remove(entry));
      this.#candidates.delete(id);
    }
    this.#passageIds.delete(articleId);
  }

  /** At most `limit` passages that share a term with the question, best first, and the figures of the whole index. */
  find(terms: readonly Term[], limit: number): { candidates: readonly Candidate[]; collection: Collection } {
    const asked = [...new Set(terms.map((term) => term.text))];
    const corrections = this.#correct(terms);
    const all = [...new Set([...asked, ...[...corrections.values()].flat()])];
    const documentFrequency = new Map(all.map((term) => [term, this.#frequencyOf(term)]));
    const passages = this.#candidates.size;
    const averageLength = passages === 0 ? 0 : this.#terms / passages;
    const candidates = this.#best(all, limit);
    return { candidates, collection: { passages, averageLength, documentFrequency, corrections } };
  }

  #best(terms: readonly string[], limit: number): Candidate[] {
    const ordered = [...terms].sort((a, b) => this.#frequencyOf(a) - this.#frequencyOf(b) || (a < b ? -1 : 1));
    const best = new TopList<Candidate>(limit, (a, b) => (a.passage.id < b.passage.id ? -1 : 1));
    const found = this.#mini.search(ordered.join(SEPARATOR), { boostDocument: gate(ENOUGH_FOUND * limit) });
    for (const { id, score, queryTerms } of found) {
      const candidate = this.#candidates.get(id);
      // MiniSearch multiplies a score by the number of terms matched, which favours long passages.
      if (candidate) best.add(candidate, score / queryTerms.length);
    }
    return best.items();
  }

  #correct(terms: readonly Term[]): Map<string, readonly string[]> {
    const corrections = new Map<string, readonly string[]>();
    const unknown = terms.filter(({ text }) => !this.#frequency.has(text));
    for (const { text: stem, span } of unknown.slice(0, MAX_UNKNOWN)) {
      const word = { stem, letters: span.end - span.start };
      const nearest = nearestWords(word, (text, maxEdits) => this.#frequency.fuzzyGet(text, maxEdits));
      if (nearest.length > 0) corrections.set(stem, nearest);
    }
    return corrections;
  }

  #frequencyOf(term: string): number {
    return this.#frequency.get(term) ?? 0;
  }

  #entryOf(candidate: Candidate): Entry {
    const { id, text } = candidate.passage;
    return { id, title: this.#joined(titleOf(candidate)), text: this.#joined(text) };
  }

  #joined(text: string): string {
    const terms = analyze(text, this.#names).map((term) => term.text);
    return terms.join(SEPARATOR);
  }

  #count(entry: Entry, by: 1 | -1, apply: (entry: Entry) => void): void {
    apply(entry);
    const text = entry.text === '' ? [] : entry.text.split(SEPARATOR);
    const title = entry.title === '' ? [] : entry.title.split(SEPARATOR);
    this.#terms += by * text.length;
    for (const term of new Set([...title, ...text])) {
      const frequency = (this.#frequency.get(term) ?? 0) + by;
      if (frequency > 0) this.#frequency.set(term, frequency);
      else this.#frequency.delete(term);
    }
  }
}

/**
 * MiniSearch makes an object of every passage that has any term, and sorts them all. Terms come rarest first, so that
 * once enough passages are found the more common ones only add to those: a passage with nothing rarer than them would
 * not be among the best.
 */
function gate(enough: number): (id: string, term: string) => number {
  const found = new Set<string>();
  let current = '';
  let isOpen = true;
  return (id, term) => {
    if (term !== current) {
      current = term;
      isOpen = found.size < enough;
    }
    if (isOpen) found.add(id);
    return isOpen || found.has(id) ? 1 : 0;
  };
}

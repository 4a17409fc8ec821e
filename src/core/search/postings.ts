import { NONE, type PostingPool } from './posting-pool.ts';
import type { TermCounts } from './proposal-score.ts';

/** Of the two counts that share 32 bits. */
const MAX_COUNT = 0xffff;

/** The passages that one term stands in, by their numbers, in the room that all terms share. */
export class Postings {
  readonly term: string;
  /** How many passages there are: in all, with the term in their title, and in their text. */
  passages = 0;
  inTitle = 0;
  inText = 0;
  readonly #pool: PostingPool;
  #first = NONE;

  constructor(term: string, pool: PostingPool) {
    this.term = term;
    this.#pool = pool;
  }

  add(passage: number, { title, text }: TermCounts): void {
    const packed = Math.min(title, MAX_COUNT) * (MAX_COUNT + 1) + Math.min(text, MAX_COUNT);
    this.#first = this.#pool.add(passage, packed, this.#first);
    this.#count({ title, text }, 1);
  }

  /** Nothing happens when the passage is not there. */
  remove(passage: number): void {
    let before = NONE;
    let place = this.#first;
    while (place !== NONE && this.#pool.passageAt(place) !== passage) {
      before = place;
      place = this.#pool.nextAt(place);
    }
    if (place === NONE) return;
    this.#count(countsOf(this.#pool.countsAt(place)), -1);
    const next = this.#pool.remove(place, before);
    if (before === NONE) this.#first = next;
  }

  /** Tells each passage, in no particular order. */
  forEach(tell: (passage: number, counts: TermCounts) => void): void {
    for (let place = this.#first; place !== NONE; place = this.#pool.nextAt(place)) {
      tell(this.#pool.passageAt(place), countsOf(this.#pool.countsAt(place)));
    }
  }

  #count({ title, text }: TermCounts, by: 1 | -1): void {
    this.passages += by;
    if (title > 0) this.inTitle += by;
    if (text > 0) this.inText += by;
  }
}

function countsOf(packed: number): TermCounts {
  return { title: packed >>> 16, text: packed & MAX_COUNT };
}

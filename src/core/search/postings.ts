import type { TermCounts } from './proposal-score.ts';

/** Of the two counts that share 32 bits. */
const MAX_COUNT = 0xffff;

/**
 * The passages that one term stands in, by their numbers. A record has hundreds of terms for every passage, so that
 * what is kept of each is bytes, not objects.
 */
export class Postings {
  readonly term: string;
  inTitle = 0;
  inText = 0;
  /** Pairs of a passage's number and both counts. */
  #pairs = new Uint32Array(2);
  #used = 0;

  constructor(term: string) {
    this.term = term;
  }

  /** How many passages there are. */
  get passages(): number {
    return this.#used / 2;
  }

  add(passage: number, { title, text }: TermCounts): void {
    if (this.#used === this.#pairs.length) {
      const larger = new Uint32Array(Math.ceil(this.#used * 0.75) * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#used] = passage;
    this.#pairs[this.#used + 1] = Math.min(title, MAX_COUNT) * (MAX_COUNT + 1) + Math.min(text, MAX_COUNT);
    this.#used += 2;
    this.#count({ title, text }, 1);
  }

  /** Nothing happens when the passage is not there. */
  remove(passage: number): void {
    let at = 0;
    while (at < this.#used && this.#pairs[at] !== passage) at += 2;
    if (at === this.#used) return;
    this.#count(countsOf(this.#pairs[at + 1] ?? 0), -1);
    this.#pairs.copyWithin(at, this.#used - 2, this.#used);
    this.#used -= 2;
  }

  /** Tells each passage, in no particular order. */
  forEach(tell: (passage: number, counts: TermCounts) => void): void {
    for (let at = 0; at < this.#used; at += 2) tell(this.#pairs[at] ?? 0, countsOf(this.#pairs[at + 1] ?? 0));
  }

  #count({ title, text }: TermCounts, by: 1 | -1): void {
    if (title > 0) this.inTitle += by;
    if (text > 0) this.inText += by;
  }
}

function countsOf(packed: number): TermCounts {
  return { title: packed >>> 16, text: packed & MAX_COUNT };
}

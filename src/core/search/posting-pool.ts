/** Postings of one block; and what one takes there: a passage's number, its counts, the next of its term. */
const BLOCK = 65_536;
const FIELDS = 3;

/** Stands for no posting. */
export const NONE = 0;

/**
 * Room for the postings of all terms, each term's a chain. A record has millions of them: a list for each term would
 * take as much again for its own keeping, and twice that while it grows.
 */
export class PostingPool {
  readonly #blocks: Uint32Array[] = [];
  #used = 0;
  /** Chain of those given back. */
  #free = NONE;

  /** Keeps a posting before another of its term, and returns its place, which is never `NONE`. */
  add(passage: number, counts: number, next: number): number {
    const place = this.#take();
    this.#write(place, 0, passage);
    this.#write(place, 1, counts);
    this.#write(place, 2, next);
    return place;
  }

  passageAt(place: number): number {
    return this.#read(place, 0);
  }

  countsAt(place: number): number {
    return this.#read(place, 1);
  }

  nextAt(place: number): number {
    return this.#read(place, 2);
  }

  /** Gives a place back; `before` (or `NONE`) is the one that leads to it. Returns what comes after it. */
  remove(place: number, before: number): number {
    const next = this.nextAt(place);
    if (before !== NONE) this.#write(before, 2, next);
    this.#write(place, 2, this.#free);
    this.#free = place;
    return next;
  }

  #take(): number {
    const free = this.#free;
    if (free !== NONE) {
      this.#free = this.nextAt(free);
      return free;
    }
    if (this.#used % BLOCK === 0) this.#blocks.push(new Uint32Array(BLOCK * FIELDS));
    this.#used += 1;
    return this.#used;
  }

  #read(place: number, field: number): number {
    const at = place - 1;
    return this.#blocks[Math.floor(at / BLOCK)]?.[(at % BLOCK) * FIELDS + field] ?? NONE;
  }

  #write(place: number, field: number, value: number): void {
    const at = place - 1;
    const block = this.#blocks[Math.floor(at / BLOCK)];
    if (block) block[(at % BLOCK) * FIELDS + field] = value;
  }
}

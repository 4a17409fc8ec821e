interface Scored<Item> {
  readonly item: Item;
  readonly score: number;
}

/** The best so many of any number of items, without sorting them all. */
export class TopList<Item> {
  readonly #limit: number;
  readonly #compareEquals: (a: Item, b: Item) => number;
  #kept: Scored<Item>[] = [];
  #least = Number.NEGATIVE_INFINITY;

  /** `compareEquals` orders items of the same score, so that the order of adding does not matter. */
  constructor(limit: number, compareEquals: (a: Item, b: Item) => number) {
    this.#limit = limit;
    this.#compareEquals = compareEquals;
  }

  add(item: Item, score: number): void {
    if (score < this.#least) return;
    this.#kept.push({ item, score });
    if (this.#kept.length >= 4 * this.#limit) this.#cut();
  }

  /** Best first. */
  items(): Item[] {
    this.#cut();
    return this.#kept.map(({ item }) => item);
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.score - a.score || this.#compareEquals(a.item, b.item));
    this.#kept = this.#kept.slice(0, this.#limit);
    if (this.#kept.length === this.#limit) this.#least = this.#kept.at(-1)?.score ?? this.#least;
  }
}

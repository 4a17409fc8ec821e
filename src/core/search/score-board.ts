/**
 * The scores of passages by their numbers while one question is searched. One board serves all questions: a map for each,
 * of tens of thousands of numbers, would leave megabytes behind.
 */
export class ScoreBoard {
  #scores = new Float64Array(0);
  #numbers = new Uint32Array(0);
  #found = 0;

  /** How many passages have a score. */
  get found(): number {
    return this.#found;
  }

  /** Takes all scores off, and makes room for numbers below `size`. */
  clear(size: number): void {
    for (let at = 0; at < this.#found; at++) this.#scores[this.#numbers[at] ?? 0] = 0;
    this.#found = 0;
    if (size <= this.#scores.length) return;
    this.#scores = new Float64Array(2 * size);
    this.#numbers = new Uint32Array(2 * size);
  }

  has(number: number): boolean {
    return this.#scores[number] !== 0;
  }

  /** Adds to the score of a passage; `score` is above 0. */
  add(number: number, score: number): void {
    const before = this.#scores[number] ?? 0;
    if (before === 0) this.#numbers[this.#found++] = number;
    this.#scores[number] = before + score;
  }

  /** Tells each passage that has a score, in the order in which they came. */
  forEach(tell: (number: number, score: number) => void): void {
    for (let at = 0; at < this.#found; at++) {
      const number = this.#numbers[at] ?? 0;
      tell(number, this.#scores[number] ?? 0);
    }
  }
}

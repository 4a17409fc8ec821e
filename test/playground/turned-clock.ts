import type { Clock } from '../../src/app/ports/clock.ts';

/** A clock that a test turns. */
export class TurnedClock implements Clock {
  #now = Date.parse('2026-01-05T09:00:00Z');
  #waiting: { readonly at: number; readonly act: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(delayMs: number, act: () => void): () => void {
    const waiting = { at: this.#now + delayMs, act };
    this.#waiting.push(waiting);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== waiting);
    };
  }

  /** How many acts are still to come. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Lets time pass; what falls due runs in order. */
  turn(ms: number): void {
    this.#now += ms;
    const due = this.#waiting.filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    this.#waiting = this.#waiting.filter((each) => !due.includes(each));
    for (const { act } of due) act();
  }
}

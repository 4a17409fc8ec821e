import { type Clock, systemClock } from '../../app/ports/clock.ts';

interface Waiting {
  readonly at: number;
  readonly act: () => void;
  cancel: () => void;
}

/** A clock that runs like another one and can be put forward, never back. */
export class ForwardClock implements Clock {
  readonly #base: Clock;
  #aheadMs = 0;
  readonly #waiting = new Set<Waiting>();

  constructor(base: Clock = systemClock) {
    this.#base = base;
  }

  now(): number {
    return this.#base.now() + this.#aheadMs;
  }

  after(delayMs: number, act: () => void): () => void {
    const waiting: Waiting = { at: this.now() + delayMs, act, cancel: () => {} };
    this.#waiting.add(waiting);
    this.#wait(waiting);
    return () => this.#drop(waiting);
  }

  /** Puts it forward to `at` (milliseconds since 1970); what falls due on the way is done, in its order. */
  forwardTo(at: number): void {
    this.#aheadMs += Math.max(0, at - this.now());
    for (const waiting of [...this.#waiting].sort((a, b) => a.at - b.at)) {
      waiting.cancel();
      if (waiting.at > this.now()) this.#wait(waiting);
      else this.#do(waiting);
    }
  }

  #wait(waiting: Waiting): void {
    waiting.cancel = this.#base.after(waiting.at - this.now(), () => this.#do(waiting));
  }

  #do(waiting: Waiting): void {
    if (this.#waiting.delete(waiting)) waiting.act();
  }

  #drop(waiting: Waiting): void {
    waiting.cancel();
    this.#waiting.delete(waiting);
  }
}

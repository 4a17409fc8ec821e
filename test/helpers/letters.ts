/** A desk that sends letters, for tests: the real stores and senders, a clock that is turned, a Slack that can fail and a process that can die. */
import type { Clock } from '../../src/app/ports/clock.ts';
import type { Letter, Messenger, SendOutcome } from '../../src/app/ports/deliveries.ts';
import type { Log } from '../../src/app/ports/log.ts';
import type { Target } from '../../src/app/ports/subscriptions.ts';

/** A clock that stands, and goes on by whatever somebody waits for. */
export class StandingClock implements Clock {
  #now: number;

  constructor(iso: string) {
    this.#now = Date.parse(iso);
  }

  now(): number {
    return this.#now;
  }

  after(delayMs: number, act: () => void): () => void {
    this.#now += delayMs;
    // Whoever waited for less comes first.
    setImmediate(() => setImmediate(act));
    return () => {};
  }

  set(at: number | string): void {
    this.#now = typeof at === 'string' ? Date.parse(at) : at;
  }

  turn(byMs: number): void {
    this.#now += byMs;
  }
}

export interface Posted {
  readonly to: Target;
  readonly letter: Letter;
  readonly key: string;
  readonly at: number;
}

/** What becomes of the next message: an outcome, or `lost`: no answer, and it was not posted; `unclear` was. */
export type NextOutcome = SendOutcome | { readonly kind: 'lost' };

/** Slack as the messenger meets it: what is posted stays, whatever the sender hears of it. */
export class LetterBox implements Messenger {
  readonly posted: Posted[] = [];
  readonly #clock: Clock;
  /** Asked before each message; null: it is posted. */
  onSend: (to: Target, key: string) => NextOutcome | null = () => null;
  isReadable: (to: Target) => boolean = () => true;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async send(to: Target, letter: Letter, key: string): Promise<SendOutcome> {
    const outcome = this.onSend(to, key);
    if (outcome === null || outcome.kind === 'unclear') this.posted.push({ to, letter, key, at: this.#clock.now() });
    if (outcome?.kind === 'lost') return { kind: 'unclear' };
    return outcome ?? { kind: 'sent' };
  }

  async find(to: Target, key: string, since: number): Promise<'there' | 'not-there' | 'unknown'> {
    if (!this.isReadable(to)) return 'unknown';
    return this.posted.some((each) => each.key === key && each.at >= since) ? 'there' : 'not-there';
  }

  /** The keys posted, in order. */
  keys(): string[] {
    return this.posted.map(({ key }) => key);
  }
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** The end of a process: it does nothing any more. */
export class Death extends Error {
  override readonly name = 'Death';
}

/** Kills a process before or after one of its steps into the world. */
export class Fate {
  #steps = 0;
  #isDead = false;
  readonly #dies: (step: number) => 'before' | 'after' | null;

  constructor(dies: (step: number) => 'before' | 'after' | null) {
    this.#dies = dies;
  }

  get steps(): number {
    return this.#steps;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** The port, each of whose methods is a step. */
  over<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get: (target, name, receiver) => {
        const value = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return (...words: unknown[]) => this.#step(async () => value.apply(target, words));
      },
    });
  }

  async #step<Value>(act: () => Promise<Value>): Promise<Value> {
    const step = ++this.#steps;
    const dies = this.#isDead ? 'before' : this.#dies(step);
    if (dies === 'before') this.#die();
    const value = await act();
    if (dies === 'after') this.#die();
    return value;
  }

  #die(): never {
    this.#isDead = true;
    throw new Death();
  }
}

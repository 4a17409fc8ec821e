/** Time as the workspace needs it; a test hands in one that it can turn. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `act` once, in `delayMs` milliseconds; the returned function calls it off. */
  after(delayMs: number, act: () => void): () => void;
}

/** The machine's clock; nothing waiting on it keeps the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, act) {
    const timer = setTimeout(act, delayMs).unref();
    return () => clearTimeout(timer);
  },
};

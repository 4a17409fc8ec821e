import type { Clock } from '../../app/ports/clock.ts';

/** Hands out turns at a host: one at a time, in the order asked for, with a pause between. */
export interface Turns {
  /** Runs `act` at its turn. Rejects with the signal's reason as soon as it is called off while waiting. */
  at<T>(host: string, act: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

/** The last turn asked for at a host. */
interface Line {
  readonly ended: Promise<void>;
  /** From when the next may begin, in milliseconds since 1970; null while it is not over. */
  freeAt: number | null;
}

/** Hosts remembered before those that are free again are forgotten. */
const MAX_IDLE_HOSTS = 500;

/** `pauseMs` runs from the end of one turn to the beginning of the next. */
export function createTurns(pauseMs: number, clock: Clock): Turns {
  const lines = new Map<string, Line>();

  async function turn<T>(before: Line | undefined, act: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await before?.ended;
    const waitMs = (before?.freeAt ?? 0) - clock.now();
    if (waitMs > 0) await new Promise<void>((resolve) => clock.after(waitMs, resolve));
    signal.throwIfAborted();
    return act();
  }

  function forgetIdle(): void {
    if (lines.size < MAX_IDLE_HOSTS) return;
    for (const [host, { freeAt }] of lines) if (freeAt !== null && freeAt <= clock.now()) lines.delete(host);
  }

  return {
    at(host, act, signal) {
      forgetIdle();
      const work = turn(lines.get(host), act, signal);
      const line: Line = { ended: work.then(free, free), freeAt: null };
      function free() {
        line.freeAt = clock.now() + pauseMs;
      }
      lines.set(host, line);
      return Promise.race([work, abortOf(signal)]);
    },
  };
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

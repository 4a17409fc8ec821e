import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/feeds/fetch/turns.ts';

/** A clock that stands until it is turned. */
function standingClock() {
  let now = 1_000;
  let waiting: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    after(delayMs: number, act: () => void) {
      const entry = { at: now + delayMs, act };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    async turn(ms: number) {
      await settle();
      now += ms;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { act } of due) act();
      await settle();
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const { signal } = new AbortController();

describe('turns at a host', () => {
  it('are one at a time, in order, a second apart from end to beginning', async () => {
    const clock = standingClock();
    const turns = createTurns(1000, clock);
    const seen: string[] = [];
    let end = () => {};
    const first = turns.at(
      'a.org',
      () => {
        seen.push('first');
        return new Promise<void>((resolve) => {
          end = resolve;
        });
      },
      signal,
    );
    const second = turns.at('a.org', async () => seen.push('second'), signal);
    await clock.turn(5000);
    expect(seen).toEqual(['first']);
    end();
    await first;
    await clock.turn(999);
    expect(seen).toEqual(['first']);
    await clock.turn(1);
    await second;
    expect(seen).toEqual(['first', 'second']);
  });

  it('do not wait for those at another', async () => {
    const turns = createTurns(1000, standingClock());
    void turns.at('a.org', () => new Promise(() => undefined), signal);
    expect(await turns.at('b.org', async () => 'b', signal)).toBe('b');
  });

  it('do not wait when the last is long over', async () => {
    const clock = standingClock();
    const turns = createTurns(1000, clock);
    await turns.at('a.org', async () => 1, signal);
    await clock.turn(1000);
    expect(await turns.at('a.org', async () => 2, signal)).toBe(2);
  });

  it('go on after one that failed', async () => {
    const clock = standingClock();
    const turns = createTurns(1000, clock);
    await expect(turns.at('a.org', () => Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
    const next = turns.at('a.org', async () => 2, signal);
    await clock.turn(1000);
    expect(await next).toBe(2);
  });

  it('are given up at once when called off while waiting, and never begin', async () => {
    const clock = standingClock();
    const turns = createTurns(1000, clock);
    const stop = new AbortController();
    await turns.at('a.org', async () => 1, signal);
    let hasBegun = false;
    const waiting = turns.at(
      'a.org',
      async () => {
        hasBegun = true;
      },
      stop.signal,
    );
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    await clock.turn(1000);
    expect(hasBegun).toBe(false);
  });
});

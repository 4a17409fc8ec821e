import { describe, expect, it } from 'vitest';
import { ForwardClock } from '../../../src/playground/days/forward-clock.ts';
import { TurnedClock } from '../turned-clock.ts';

const HOUR = 3_600_000;

function clocks(): { base: TurnedClock; clock: ForwardClock; done: string[]; note: (what: string) => () => void } {
  const base = new TurnedClock();
  const done: string[] = [];
  return { base, clock: new ForwardClock(base), done, note: (what) => () => done.push(what) };
}

describe('a clock that can be put forward', () => {
  it('runs like the other one, before and after', () => {
    const { base, clock } = clocks();
    const start = base.now();
    base.turn(HOUR);
    clock.forwardTo(start + 3 * HOUR);
    base.turn(HOUR);
    expect(clock.now()).toBe(start + 4 * HOUR);
  });

  it('does what falls due on the way, in its order, and once', () => {
    const { base, clock, done, note } = clocks();
    clock.after(2 * HOUR, note('second'));
    clock.after(HOUR, note('first'));
    clock.after(5 * HOUR, note('third'));
    clock.forwardTo(clock.now() + 3 * HOUR);
    expect(done).toEqual(['first', 'second']);
    base.turn(2 * HOUR);
    expect(done).toEqual(['first', 'second', 'third']);
    expect(base.waiting).toBe(0);
  });

  it('never goes back', () => {
    const { clock } = clocks();
    const start = clock.now();
    clock.forwardTo(start - HOUR);
    expect(clock.now()).toBe(start);
  });

  it('leaves undone what was called off', () => {
    const { base, clock, done, note } = clocks();
    const callOff = clock.after(HOUR, note('never'));
    callOff();
    clock.forwardTo(clock.now() + 2 * HOUR);
    expect([done, base.waiting]).toEqual([[], 0]);
  });
});

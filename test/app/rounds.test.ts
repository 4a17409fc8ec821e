import { expect, it } from 'vitest';
import type { Clock } from '../../src/app/ports/clock.ts';
import { noMeter } from '../../src/app/ports/meter.ts';
import { type Duty, startRounds } from '../../src/app/rounds.ts';
import { recordingLog } from '../helpers/running-bot.ts';
import { TurnedClock } from '../playground/turned-clock.ts';

function begin(duties: readonly Duty[], clock: Clock) {
  const { log, lines } = recordingLog();
  return { lines, rounds: startRounds(duties, { clock, log, meter: noMeter }) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('does each duty so often, counted from its end', async () => {
  const clock = new TurnedClock();
  const times: number[] = [];
  const { rounds } = begin([{ name: 'look', everyMs: 100, run: async (now) => void times.push(now) }], clock);
  for (let turn = 0; turn < 3; turn++) {
    clock.turn(100);
    await settled();
  }
  expect(times).toHaveLength(3);
  await rounds.stop();
  clock.turn(1_000);
  await settled();
  expect(times).toHaveLength(3);
});

it('never does one twice at a time, and waits for it when told to stop', async () => {
  const clock = new TurnedClock();
  let running = 0;
  let most = 0;
  let finish = () => {};
  const run = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    running -= 1;
  };
  const { rounds } = begin([{ name: 'long', everyMs: 10, run }], clock);
  clock.turn(10);
  await settled();
  const again = rounds.runNow();
  await settled();
  expect([running, most]).toEqual([1, 1]);
  const stopping = rounds.stop();
  finish();
  await stopping;
  await again;
  expect([running, most]).toEqual([0, 1]);
});

it('logs a failure without its words and goes on', async () => {
  const clock = new TurnedClock();
  let turns = 0;
  const run = async () => {
    turns += 1;
    throw new Error('a secret question');
  };
  const { rounds, lines } = begin([{ name: 'failing', everyMs: 10, run }], clock);
  await rounds.runNow();
  await rounds.runNow();
  expect(turns).toBe(2);
  expect(JSON.stringify(lines)).not.toContain('secret');
  expect(lines.map(({ level }) => level)).toEqual(['error', 'error']);
  await rounds.stop();
});

import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom, type Random } from '../helpers/random.ts';
import { settingsFor } from '../helpers/running-bot.ts';
import { eventBody, mention } from '../helpers/slack-requests.ts';
import { SlackWire } from '../helpers/slack-wire.ts';
import { type AnswerCounts, answersIn, countAnswers } from './answers-in.ts';
import { type BotProcess, startBotProcess } from './start-bot-process.ts';

export interface RedeliveryOptions {
  /** Of an empty database. */
  readonly url: string;
  /** How many events Slack tells of. */
  readonly count: number;
  /** Of the randomness: the same seed, the same deliveries in the same order. */
  readonly seed?: number;
}

export interface RedeliveryCounts extends AnswerCounts {
  /** How often they were delivered in all. */
  readonly deliveries: number;
  /** How many of those were turned away, and delivered once more. */
  readonly turnedAway: number;
  readonly seconds: number;
}

/** So many requests of Slack are on their way at a time. */
const AT_A_TIME = 24;

/**
 * Tells two bots on one store of `count` mentions over signed HTTP, a third of them again up to three times, each time at
 * random to one or the other, at once or after others; and counts the answers that stand in Slack in the end.
 */
export async function deliverAgainAndAgain({ url, count, seed = 1 }: RedeliveryOptions): Promise<RedeliveryCounts> {
  const slack = await SlackWire.start();
  const bots: BotProcess[] = [];
  try {
    const options = { settings: settingsFor(slack), url, answers: true };
    // One after the other: the first makes the tables.
    for (const _ of [1, 2]) bots.push(await startBotProcess(options));
    const started = performance.now();
    const random = createRandom(seed);
    const ids = Array.from({ length: count }, (_, number) => `EvR${number}`);
    const deliveries = deliveriesOf(ids, random);
    const turnedAway = await deliver(deliveries, bots, random);
    await untilQuiet(slack, count);
    return {
      ...countAnswers(slack, ids),
      deliveries: deliveries.length,
      turnedAway,
      seconds: since(started),
    };
  } finally {
    for (const bot of bots) await bot.kill();
    await slack.stop();
  }
}

interface Delivery {
  readonly body: object;
  /** Slack's number of the repetition; 0 stands for a duplicate that does not call itself one. */
  readonly attempt: number;
}

/** In the order of their times: an event's own number, and a little later for what is told again. */
function deliveriesOf(ids: readonly string[], random: Random): readonly Delivery[] {
  const timed = ids.map((id, number) => {
    const body = eventBody(mention('how many howitzers?'), { event_id: id });
    const again = number % 3 === 0 ? 1 + random(3) : 0;
    const repeats = Array.from({ length: again }, (_, at) => ({ body, attempt: at, time: number + random(40) }));
    return [{ body, attempt: 0, time: number }, ...repeats];
  });
  return timed.flat().sort((a, b) => a.time - b.time);
}

async function deliver(deliveries: readonly Delivery[], bots: readonly BotProcess[], random: Random): Promise<number> {
  const left = [...deliveries].reverse();
  let turnedAway = 0;
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const bot = bots[random(bots.length)];
      const headers = { 'x-slack-retry-num': String(next.attempt) };
      const response = await bot?.requests.event(next.body, { headers });
      if (response?.status === 200) continue;
      turnedAway += 1;
      left.unshift(next);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return turnedAway;
}

/** Waits until every event has an answer, or none has come for longer than a lease; then a little, for second ones. */
async function untilQuiet(slack: SlackWire, count: number): Promise<void> {
  let [seen, quietSince] = [0, performance.now()];
  while (seen < count && performance.now() - quietSince < 25_000) {
    await sleep(200);
    const now = answersIn(slack).length;
    if (now > seen) [seen, quietSince] = [now, performance.now()];
  }
  await sleep(1_000);
}

function since(started: number): number {
  return Math.round((performance.now() - started) / 100) / 10;
}

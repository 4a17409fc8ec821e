import { setTimeout as sleep } from 'node:timers/promises';
import { EVENT_LEASE_MS } from '../../src/app/ports/events.ts';
import { settingsFor } from '../helpers/running-bot.ts';
import { eventBody, mention } from '../helpers/slack-requests.ts';
import { SlackWire } from '../helpers/slack-wire.ts';
import { type AnswerCounts, answersIn, countAnswers } from './answers-in.ts';
import { type BotProcess, startBotProcess } from './start-bot-process.ts';

/** How long after a death the last answer may come: a lease, a round, and the answering. */
const PATIENCE_MS = EVENT_LEASE_MS + 15_000;

/** Acknowledges `count` mentions in a process that is then killed before it answers, and lets another answer. */
export async function killBeforeAnswer({ url, count }: { url: string; count: number }): Promise<AnswerCounts> {
  const slack = await SlackWire.start();
  const bots: BotProcess[] = [];
  try {
    const options = { settings: settingsFor(slack), url };
    const dying = await startBotProcess({ ...options, answers: false });
    bots.push(dying);
    const ids = Array.from({ length: count }, (_, number) => `EvK${number}`);
    for (const id of ids) await dying.requests.event(eventBody(mention('how many?'), { event_id: id }));
    await dying.kill();
    bots.push(await startBotProcess({ ...options, answers: true }));
    const giveUp = performance.now() + PATIENCE_MS;
    while (answersIn(slack).length < count && performance.now() < giveUp) await sleep(200);
    // For second ones.
    await sleep(1_000);
    return countAnswers(slack, ids);
  } finally {
    for (const bot of bots) await bot.kill();
    await slack.stop();
  }
}

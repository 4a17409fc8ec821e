/** A bot in a process of its own, to be killed. Takes a `BotProcessOptions` as JSON; says its port once it listens. */
import { systemClock } from '../../src/app/ports/clock.ts';
import { startRounds } from '../../src/app/rounds.ts';
import { identifySlack } from '../../src/slack/connection/identity.ts';
import type { SlackSettings } from '../../src/slack/settings.ts';
import { startSlack } from '../../src/slack/start-slack.ts';
import { officeFor, openBotStores } from '../helpers/bot-stores.ts';
import { fakeDesk } from '../helpers/slack-answers.ts';

export interface BotProcessOptions {
  readonly settings: SlackSettings;
  /** Of the database. */
  readonly url: string;
  /** Whether it answers, or thinks for ever. */
  readonly answers: boolean;
}

const silent = { info: () => {}, warn: () => {}, error: () => {} };

const { settings, url, answers }: BotProcessOptions = JSON.parse(process.argv[2] ?? '');
const office = officeFor(await openBotStores(url), silent, systemClock);
const desk = answers ? fakeDesk() : fakeDesk(() => new Promise(() => {}));
const bot = await startSlack(settings, await identifySlack(settings, silent), { ...office, desk });
startRounds([{ name: 'replay', everyMs: 2_000, run: bot.replayEvents }], office);
process.stdout.write(`${bot.port}\n`);

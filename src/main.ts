import { InputError } from './app/input-error.ts';
import { systemClock } from './app/ports/clock.ts';
import { errorFields } from './app/ports/log.ts';
import { noMeter } from './app/ports/meter.ts';
import type { Desk } from './app/ports/record.ts';
import { refusalLine } from './app/refusal-line.ts';
import { startRounds } from './app/rounds.ts';
import { type BotConfig, ConfigError, readBotConfig, readEnvironment } from './config.ts';
import { createLog } from './log.ts';
import { startPlayground } from './playground/start-playground.ts';
import { identifySlack } from './slack/connection/identity.ts';
import { SlackStartError } from './slack/connection/start-error.ts';
import type { SlackOffice } from './slack/listeners/office.ts';
import type { SlackSettings } from './slack/settings.ts';
import { type RunningSlack, startSlack } from './slack/start-slack.ts';
import { createEventStore } from './storage/event-store.ts';
import { createFeedbackStore } from './storage/feedback-store.ts';
import { openDatabase } from './storage/open-database.ts';
import { createThreadStore } from './storage/thread-store.ts';
import { openDesk } from './wire.ts';

/** How long a stop may take before the process ends anyway. */
const STOP_MS = 10_000;

const HOW_TO_GO_ON = `Slack is not connected; the page is a workspace of its own, on this machine alone.

  npm run -s desk -- ask "how many Boran howitzers did Bangladesh buy?"    asks from the terminal
  npm run -s desk -- --help                                               tells what else it does

To connect Slack: make an app from manifest.yml at api.slack.com/apps, copy .env.example to .env, paste the tokens it
asks for, and start again. README.md has the steps.`;

// Bolt rejects out of our reach when, say, a token is revoked while the socket is open: better to end, and be started anew.
process.on('unhandledRejection', (error) => {
  process.stderr.write(`Defence Desk ends: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

try {
  await main();
} catch (error) {
  const isTheirs = [ConfigError, InputError, SlackStartError].some((each) => error instanceof each);
  if (!isTheirs || !(error instanceof Error)) throw error;
  process.stderr.write(`Defence Desk cannot start.\n${error.message.replace(/^/gm, '  ')}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const config = readBotConfig(readEnvironment());
  const desk = await openDesk(config);
  say(await describe(desk));
  const office = await openOffice(config, desk);
  const running = config.slack === null ? await playground(config, desk, office) : await bot(config.slack, office);
  stopOnSignal(running);
}

interface Running {
  stop(): Promise<void>;
}

async function openOffice({ databaseUrl, logLevel }: BotConfig, desk: Desk): Promise<SlackOffice> {
  const log = createLog(logLevel);
  const database = await openDatabase(databaseUrl, (error) => log.error('the database went away', errorFields(error)));
  const ping = async () => {
    await database.db.selectFrom('record').select('id').execute();
  };
  const stores = {
    events: createEventStore(database),
    threads: createThreadStore(database),
    feedback: createFeedbackStore(database),
    ping,
  };
  return { desk, stores, clock: systemClock, meter: noMeter, log, isLoaded: () => true, metrics: null };
}

async function playground({ port }: BotConfig, desk: Desk, office: SlackOffice): Promise<Running> {
  const running = await startPlayground({ desk, office, port });
  say(`Try it in a browser: ${running.url}\nStop with Ctrl-C. ${HOW_TO_GO_ON}`);
  return withReplay(running, running.bot, office);
}

async function bot(slack: SlackSettings, office: SlackOffice): Promise<Running> {
  const identity = await identifySlack(slack, office.log);
  const running = await startSlack(slack, identity, office);
  say(`${connected(running, identity.teamName, slack)} Stop with Ctrl-C.`);
  return withReplay(running, running, office);
}

/** How often what a dead process left is looked for; a third of a lease. */
const REPLAY_EVERY_MS = 5_000;

function withReplay(running: Running, { replayEvents }: RunningSlack, office: SlackOffice): Running {
  const rounds = startRounds([{ name: 'replay events', everyMs: REPLAY_EVERY_MS, run: replayEvents }], office);
  return {
    stop: async () => {
      await rounds.stop();
      await running.stop();
    },
  };
}

async function describe(desk: Desk): Promise<string> {
  const { articles, newest } = await desk.store.coverage();
  const refused = desk.refusals.map((refusal) => `\n  ${refusalLine(refusal)}`);
  return `Defence Desk knows ${articles} ${articles === 1 ? 'article' : 'articles'}, newest ${newest ?? 'none'}.${refused.join('')}`;
}

function connected({ mode, port }: RunningSlack, team: string, { host }: SlackSettings): string {
  const where = mode === 'socket' ? 'in Socket Mode' : `and listens on http://${host}:${port}/slack/events`;
  return `It is connected to ${team || 'Slack'} ${where}.`;
}

/** Finishes what was begun, then ends; a second signal ends at once. */
function stopOnSignal(running: Running): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      setTimeout(() => process.exit(1), STOP_MS).unref();
      void running.stop().then(() => say('Stopped.'));
    });
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

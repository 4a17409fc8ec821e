import { InputError } from './app/input-error.ts';
import { nextDigestAt } from './app/next-digest.ts';
import { systemClock } from './app/ports/clock.ts';
import type { Messenger } from './app/ports/deliveries.ts';
import type { Log } from './app/ports/log.ts';
import { noMeter } from './app/ports/meter.ts';
import type { Desk } from './app/ports/record.ts';
import { refusalLine } from './app/refusal-line.ts';
import { type BotConfig, ConfigError, readBotConfig, readEnvironment } from './config.ts';
import { beginDuties, type DutiesOffice } from './duties.ts';
import { createArticleReader } from './feeds/create-article-reader.ts';
import { createFetcher } from './feeds/fetch/create-fetcher.ts';
import { createLog } from './log.ts';
import { createMeter } from './meter.ts';
import { ForwardClock } from './playground/days/forward-clock.ts';
import { startPlayground } from './playground/start-playground.ts';
import { TEAM } from './playground/workspace/furniture.ts';
import { identifySlack } from './slack/connection/identity.ts';
import { SlackStartError } from './slack/connection/start-error.ts';
import type { SlackOffice } from './slack/listeners/office.ts';
import { createMessenger } from './slack/messenger.ts';
import type { SlackSettings } from './slack/settings.ts';
import { type RunningSlack, startSlack } from './slack/start-slack.ts';
import { VERSION } from './version.ts';
import { type KeptDesk, openKeptDesk } from './wire-kept.ts';

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
  const log = createLog(config.logLevel);
  const running = config.slack === null ? await playground(config, log) : await bot(config.slack, config, log);
  stopOnSignal(running);
}

interface Running {
  stop(): Promise<void>;
}

/** The bot in a workspace of its own, in a browser tab. */
async function playground(config: BotConfig, log: Log): Promise<Running> {
  const clock = new ForwardClock();
  const office = await openOffice(config, { team: TEAM, clock, log });
  const { kept, ...rest } = office;
  // Days that were let pass before stay passed: their digests were sent.
  clock.forwardTo((await kept.stores.deliveries.latestAt(TEAM)) ?? 0);
  const begin = async (messenger: Messenger, { replayEvents }: RunningSlack) => {
    const duties = await beginDuties(kept, { ...config, ...rest, team: TEAM, messenger, replayEvents });
    return { ...duties, clock, nextDigestAt: (now: number) => nextDigestAt(TEAM, now, kept.stores.subscriptions) };
  };
  const running = await closingOnFailure(kept, () =>
    startPlayground({ desk: kept.desk, office, port: config.port, begin }),
  );
  say(`Try it in a browser: ${running.url}\nStop with Ctrl-C. ${HOW_TO_GO_ON}`);
  return closingAfter(running, kept);
}

/** The bot in Slack. */
async function bot(slack: SlackSettings, config: BotConfig, log: Log): Promise<Running> {
  const identity = await identifySlack(slack, log);
  const { team } = identity;
  const { kept, ...office } = await openOffice(config, { team, clock: systemClock, log });
  const running = await closingOnFailure(kept, () => startSlack(slack, identity, office));
  const { replayEvents } = running;
  const messenger = createMessenger(slack, log);
  const duties = await beginDuties(kept, { ...config, ...office, team, messenger, replayEvents });
  say(`${connected(running, identity.teamName, slack)} Stop with Ctrl-C.`);
  const stop = async () => {
    await Promise.all([running.stop(), duties.stop()]);
  };
  return closingAfter({ stop }, kept);
}

type Office = SlackOffice & Pick<DutiesOffice, 'reader'> & { readonly kept: KeptDesk };

/** All that the bot works with, loaded. */
async function openOffice(config: BotConfig, scope: Pick<DutiesOffice, 'team' | 'clock' | 'log'>): Promise<Office> {
  const { clock, log } = scope;
  const metrics = config.hasMetrics ? createMeter() : null;
  const meter = metrics ?? noMeter;
  const kept = await openKeptDesk(config, { ...scope, meter });
  const { desk, stores, record } = kept;
  say(await describe(desk));
  const fetcher = createFetcher({ version: VERSION });
  const reader = (signal?: AbortSignal) => createArticleReader(fetcher, { clock, ...(signal ? { signal } : {}) });
  const orders = { index: desk.index, stores, reader: reader(), editors: config.editors };
  return { desk, stores, clock, log, meter, metrics, orders, reader, kept, isLoaded: () => record.isLoaded() };
}

async function closingOnFailure<T>({ stores }: KeptDesk, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    await stores.close();
    throw error;
  }
}

function closingAfter(running: Running, { stores }: KeptDesk): Running {
  return {
    stop: async () => {
      await running.stop();
      await stores.close();
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
      void running.stop().then(() => {
        say('Stopped.');
        // What is still under way may die here; to wait for it would be to be killed.
        process.exit(0);
      });
    });
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
